package uk.lantern.bot.ask;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.question.EscalatedQuestion;

/** Questions to the partnership team as cards. */
@Component
class QuestionCards {

  private final Cards cards;
  private final Wording wording;

  QuestionCards(Cards cards, Wording wording) {
    this.cards = cards;
    this.wording = wording;
  }

  /** The questions that wait, soonest due first. */
  Card waiting(List<EscalatedQuestion> waiting, LocalDate today) {
    List<Map<String, Object>> rows = waiting.stream().map(q -> row(q, today)).toList();
    return cards.card("questions-waiting", Map.of("count", rows.size(), "questions", rows));
  }

  private Map<String, Object> row(EscalatedQuestion question, LocalDate today) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("ref", question.ref());
    row.put("question", question.text());
    row.put("due", Sources.day(question.due()));
    if (question.isOverdueOn(today)) {
      row.put(
          "overdue",
          wording.say(PassOnWording.OVERDUE, Map.of("due", Sources.day(question.due()))));
    }
    return row;
  }
}
