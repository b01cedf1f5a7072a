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
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.question.AnswerOutcome;
import uk.lantern.scheduler.question.EscalatedQuestion;
import uk.lantern.scheduler.question.EscalatedQuestions;
import uk.lantern.scheduler.question.QuestionAnsweredComposer;

/** The partnership team's list of waiting questions, and its answers. */
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
    List<Card> shown;
    if (!turn.person().inPartnershipTeamOn(turn.at().toLocalDate())) {
      shown = List.of(receipt(wording.say(QuestionsWording.TEAM_ONLY)));
    } else if (command.verb().equals("questions")) {
      shown = waiting(turn.at().toLocalDate());
    } else {
      shown = List.of(answer(turn));
    }
    return new Reply.Said(ReplyClass.COMMAND, shown, List.of());
  }

  private List<Card> waiting(LocalDate today) {
    List<EscalatedQuestion> waiting = questions.waiting();
    return waiting.isEmpty()
        ? List.of(receipt(wording.say(QuestionsWording.NONE_WAITING)))
        : questionCards.waiting(waiting, today);
  }

  private Card answer(Turn turn) {
    Matcher typed = ANSWER.matcher(turn.text());
    if (!typed.find()) {
      return receipt(wording.say(QuestionsWording.HOW_TO_ANSWER));
    }
    AnswerOutcome outcome =
        questions.answer(typed.group(1), typed.group(2).strip(), turn.person().key());
    return switch (outcome) {
      case AnswerOutcome.Answered answered -> {
        QuestionAnsweredComposer.message(answered.question()).ifPresent(outbox::offer);
        yield cards.card(
            "receipt",
            Map.of(
                "text",
                wording.say(QuestionsWording.ANSWERED, Map.of("ref", answered.question().ref())),
                "next",
                wording.say(QuestionsWording.ANSWERED_NEXT)));
      }
      case AnswerOutcome.AlreadyAnswered already -> receipt(alreadyAnswered(already.question()));
      case AnswerOutcome.NotFound missing -> receipt(wording.say(QuestionsWording.NOT_FOUND));
    };
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
