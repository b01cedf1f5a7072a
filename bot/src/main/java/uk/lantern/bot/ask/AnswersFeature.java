package uk.lantern.bot.ask;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.RefusedWording;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.question.AnswerLetters;
import uk.lantern.scheduler.question.AnswerOutcome;
import uk.lantern.scheduler.question.EscalatedQuestion;
import uk.lantern.scheduler.question.EscalatedQuestions;

/**
 * The partnership team answers, corrects, joins questions that are the same, and sees who knows.
 */
@Component
class AnswersFeature implements Feature {

  private static final String REF = "(q?\\s?-?\\s?\\d{1,9})";
  private static final Pattern ANSWER =
      Pattern.compile(
          "\\b(?:answer|reply|correct(?:ion)?)(?: (?:to|of|for))?\\s{1,9}"
              + REF
              + "(?:\\s{0,9}[:,.-])?\\s{1,9}(.+)",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern SAME =
      Pattern.compile(
          "\\b" + REF + "\\s{1,9}(?:is )?(?:the )?same as " + REF, Pattern.CASE_INSENSITIVE);
  private static final Pattern TOLD =
      Pattern.compile("\\btold\\s{1,9}(?:of |about )?" + REF, Pattern.CASE_INSENSITIVE);

  private final EscalatedQuestions questions;
  private final AnswerLetters letters;
  private final AnswerCards answerCards;
  private final Cards cards;
  private final Wording wording;

  AnswersFeature(
      EscalatedQuestions questions,
      AnswerLetters letters,
      AnswerCards answerCards,
      Cards cards,
      Wording wording) {
    this.questions = questions;
    this.letters = letters;
    this.answerCards = answerCards;
    this.cards = cards;
    this.wording = wording;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("answer-question", "correct-answer", "same-question", "who-was-told");
  }

  @Override
  public Set<String> changing() {
    return Set.of("answer-question", "correct-answer", "same-question");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    Optional<Card> card =
        command.verb().equals("who-was-told")
            ? told(command.data().getOrDefault("say", turn.text()))
            : changed(turn, command.verb());
    return card.<Reply>map(it -> new Reply.Said(ReplyClass.COMMAND, List.of(it), List.of()))
        .orElseGet(
            () ->
                new Reply.Refused(
                    Reply.Why.OBJECT, List.of(text(wording.say(RefusedWording.NOT_YOURS)))));
  }

  /** Empty when the question is not there. */
  private Optional<Card> changed(Turn turn, String verb) {
    boolean same = verb.equals("same-question");
    Matcher typed = (same ? SAME : ANSWER).matcher(turn.text());
    if (!typed.find()) {
      return Optional.of(
          receipt(
              switch (verb) {
                case "same-question" -> QuestionsWording.HOW_TO_JOIN;
                case "correct-answer" -> QuestionsWording.HOW_TO_CORRECT;
                default -> QuestionsWording.HOW_TO_ANSWER;
              }));
    }
    String second = typed.group(2).strip();
    AnswerOutcome outcome =
        switch (verb) {
          case "same-question" -> questions.sameAs(typed.group(1), second);
          case "correct-answer" -> questions.correct(typed.group(1), second, turn.person().key());
          default -> questions.answer(typed.group(1), second, turn.person().key());
        };
    return outcome instanceof AnswerOutcome.NotFound
        ? Optional.empty()
        : Optional.of(said(outcome, turn));
  }

  private Card said(AnswerOutcome outcome, Turn turn) {
    return switch (outcome) {
      case AnswerOutcome.Answered it -> {
        letters.offer(it.question(), turn.at().toInstant());
        yield answerCards.given(it.question(), turn.at());
      }
      case AnswerOutcome.Joined it -> {
        letters.offer(it.original(), turn.at().toInstant());
        yield answerCards.joined(it.repeated(), it.original(), turn.at());
      }
      case AnswerOutcome.AlreadyAnswered it -> answerCards.already(it.question());
      case AnswerOutcome.NotAnswered it ->
          text(wording.say(QuestionsWording.NOT_ANSWERED, Map.of("ref", it.question().ref())));
      case AnswerOutcome.SameAsAnother it ->
          text(
              wording.say(
                  QuestionsWording.SAME_AS,
                  Map.of(
                      "ref", it.question().ref(),
                      "other", String.valueOf(it.question().sameAs()))));
      case AnswerOutcome.NotFound it -> text(wording.say(RefusedWording.NOT_YOURS));
    };
  }

  private Optional<Card> told(String typed) {
    Matcher ref = TOLD.matcher(typed);
    return ref.find()
        ? questions.find(ref.group(1)).map(this::report)
        : Optional.of(receipt(QuestionsWording.HOW_TO_SEE_TOLD));
  }

  private Card report(EscalatedQuestion question) {
    return answerCards.report(question);
  }

  private Card receipt(QuestionsWording words) {
    return text(wording.say(words));
  }

  private Card text(String said) {
    return cards.card("receipt", Map.of("text", said));
  }
}
