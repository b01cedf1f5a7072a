package uk.lantern.bot.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.card.Dates;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.question.EscalatedQuestion;

/** Questions to the partnership team as cards. */
@Component
class QuestionCards {

  /** As many as the template shows. */
  private static final int ON_A_CARD = 8;

  private final Cards cards;
  private final Wording wording;

  QuestionCards(Cards cards, Wording wording) {
    this.cards = cards;
    this.wording = wording;
  }

  /** All questions that wait, soonest due first, on as many cards as it takes. */
  List<Card> waiting(List<EscalatedQuestion> waiting, LocalDate today) {
    List<Card> all = new ArrayList<>();
    for (int from = 0; from < waiting.size(); from += ON_A_CARD) {
      List<Map<String, Object>> rows =
          waiting.subList(from, Math.min(waiting.size(), from + ON_A_CARD)).stream()
              .map(q -> row(q, today))
              .toList();
      all.add(cards.card("questions-waiting", Map.of("count", waiting.size(), "questions", rows)));
    }
    return List.copyOf(all);
  }

  private Map<String, Object> row(EscalatedQuestion question, LocalDate today) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("ref", question.ref());
    row.put("question", question.text());
    row.put("due", Dates.weekday(question.due()));
    if (question.isOverdueOn(today)) {
      row.put(
          "overdue",
          wording.say(QuestionsWording.OVERDUE, Map.of("due", Dates.weekday(question.due()))));
    }
    return row;
  }
}
