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
          "\\s*answer\\s+(q-?\\d{1,9})\\s*:?\\s+(.+)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

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
    Card card;
    if (!turn.person().inPartnershipTeamOn(turn.at().toLocalDate())) {
      card = receipt(wording.say(PassOnWording.TEAM_ONLY));
    } else if (command.verb().equals("questions")) {
      card = waiting(turn.at().toLocalDate());
    } else {
      card = answer(turn);
    }
    return new Reply.Said(ReplyClass.COMMAND, List.of(card), List.of());
  }

  private Card waiting(LocalDate today) {
    List<EscalatedQuestion> waiting = questions.waiting();
    return waiting.isEmpty()
        ? receipt(wording.say(PassOnWording.NONE_WAITING))
        : questionCards.waiting(waiting, today);
  }

  private Card answer(Turn turn) {
    Matcher typed = ANSWER.matcher(turn.text());
    if (!typed.matches()) {
      return receipt(wording.say(PassOnWording.HOW_TO_ANSWER));
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
                wording.say(PassOnWording.ANSWERED, Map.of("ref", answered.question().ref())),
                "next",
                wording.say(PassOnWording.ANSWERED_NEXT)));
      }
      case AnswerOutcome.AlreadyAnswered already -> receipt(alreadyAnswered(already.question()));
      case AnswerOutcome.NotFound missing -> receipt(wording.say(PassOnWording.NOT_FOUND));
    };
  }

  private String alreadyAnswered(EscalatedQuestion question) {
    EscalatedQuestion.TeamReply reply = question.reply();
    String on = reply == null ? "" : Sources.day(reply.on());
    return wording.say(PassOnWording.ALREADY, Map.of("ref", question.ref(), "date", on));
  }

  private Card receipt(String text) {
    return cards.card("receipt", Map.of("text", text));
  }
}
