package uk.lantern.bot.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.RefusedWording;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.question.AnswerOutcome;
import uk.lantern.scheduler.question.EscalatedQuestion;
import uk.lantern.scheduler.question.EscalatedQuestions;
import uk.lantern.scheduler.question.QuestionAnsweredComposer;

/** The list of waiting questions, and the answers to them; verbs.yml says whose. */
@Component
class QuestionsFeature implements Feature {

  private static final Pattern ANSWER =
      Pattern.compile(
          "\\b(?:answer|reply to)\\s{1,9}(q?\\s?-?\\s?\\d{1,9})(?:\\s{0,9}[:,.-])?\\s{1,9}(.+)",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private final EscalatedQuestions questions;
  private final QuestionCards questionCards;
  private final Outbox outbox;
  private final Cards cards;
  private final Wording wording;

  QuestionsFeature(
      EscalatedQuestions questions,
      QuestionCards questionCards,
      Outbox outbox,
      Cards cards,
      Wording wording) {
    this.outbox = outbox;
    this.questions = questions;
    this.questionCards = questionCards;
    this.cards = cards;
    this.wording = wording;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("questions", "answer-question");
  }

  @Override
  public Set<String> changing() {
    return Set.of("answer-question");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    return command.verb().equals("questions")
        ? said(waiting(turn.at().toLocalDate()))
        : answer(turn);
  }

  private List<Card> waiting(LocalDate today) {
    List<EscalatedQuestion> waiting = questions.waiting();
    return waiting.isEmpty()
        ? List.of(receipt(wording.say(QuestionsWording.NONE_WAITING)))
        : questionCards.waiting(waiting, today);
  }

  private Reply answer(Turn turn) {
    Matcher typed = ANSWER.matcher(turn.text());
    if (!typed.find()) {
      return said(List.of(receipt(wording.say(QuestionsWording.HOW_TO_ANSWER))));
    }
    AnswerOutcome outcome =
        questions.answer(typed.group(1), typed.group(2).strip(), turn.person().key());
    return switch (outcome) {
      case AnswerOutcome.Answered answered -> {
        QuestionAnsweredComposer.message(answered.question()).ifPresent(outbox::offer);
        yield said(List.of(thanks(answered.question().ref())));
      }
      case AnswerOutcome.AlreadyAnswered already ->
          said(List.of(receipt(alreadyAnswered(already.question()))));
      case AnswerOutcome.NotFound missing ->
          new Reply.Refused(
              Reply.Why.OBJECT, List.of(receipt(wording.say(RefusedWording.NOT_YOURS))));
    };
  }

  private static Reply said(List<Card> shown) {
    return new Reply.Said(ReplyClass.COMMAND, shown, List.of());
  }

  private Card thanks(String ref) {
    return cards.card(
        "receipt",
        Map.of(
            "text", wording.say(QuestionsWording.ANSWERED, Map.of("ref", ref)),
            "next", wording.say(QuestionsWording.ANSWERED_NEXT)));
  }

  private String alreadyAnswered(EscalatedQuestion question) {
    EscalatedQuestion.TeamReply reply = question.reply();
    String on = reply == null ? "" : Dates.weekday(reply.on());
    return wording.say(QuestionsWording.ALREADY, Map.of("ref", question.ref(), "date", on));
  }

  private Card receipt(String text) {
    return cards.card("receipt", Map.of("text", text));
  }
}
