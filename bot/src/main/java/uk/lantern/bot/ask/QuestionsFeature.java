package uk.lantern.bot.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.question.EscalatedQuestion;
import uk.lantern.scheduler.question.EscalatedQuestions;

/** The list of waiting questions; verbs.yml says whose. */
@Component
class QuestionsFeature implements Feature {

  private final EscalatedQuestions questions;
  private final QuestionCards questionCards;
  private final Cards cards;
  private final Wording wording;

  QuestionsFeature(
      EscalatedQuestions questions, QuestionCards questionCards, Cards cards, Wording wording) {
    this.questions = questions;
    this.questionCards = questionCards;
    this.cards = cards;
    this.wording = wording;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("questions");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    LocalDate today = turn.at().toLocalDate();
    List<EscalatedQuestion> waiting = questions.waiting();
    List<Card> shown =
        waiting.isEmpty()
            ? List.of(
                cards.card("receipt", Map.of("text", wording.say(QuestionsWording.NONE_WAITING))))
            : questionCards.waiting(waiting, today);
    return new Reply.Said(ReplyClass.COMMAND, shown, List.of());
  }
}
