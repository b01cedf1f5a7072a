package uk.lantern.bot.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.LearningLibrary;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.reading.SavedItem;
import uk.lantern.scheduler.reading.SavedLetters;

/** The list of what somebody saved, with a line where something has happened to it since. */
@Component
class SavedCards {

  /** With two buttons each, as many as stay well under the size of a card. */
  private static final int ON_A_CARD = 10;

  private final LearningLibrary library;
  private final SavedLetters letters;
  private final Cards cards;
  private final Wording wording;

  SavedCards(LearningLibrary library, SavedLetters letters, Cards cards, Wording wording) {
    this.library = library;
    this.letters = letters;
    this.cards = cards;
    this.wording = wording;
  }

  Card list(List<SavedItem> saved, Turn turn) {
    return list(saved, turn, "");
  }

  /**
   * @param note said above the list, empty for nothing
   */
  Card list(List<SavedItem> saved, Turn turn, String note) {
    if (saved.isEmpty()) {
      return note.isEmpty()
          ? receipt(wording.say(ReadingWording.EMPTY))
          : receipt(note, wording.say(ReadingWording.EMPTY));
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    for (SavedItem one : saved.subList(0, Math.min(saved.size(), ON_A_CARD))) {
      rows.add(row(one, turn));
    }
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("heading", wording.say(ReadingWording.HEADING));
    values.put("note", note);
    values.put("items", rows);
    values.put("demo", saved.stream().anyMatch(it -> it.item().startsWith("DEMO-")));
    return cards.card("saved", values);
  }

  private Map<String, Object> row(SavedItem one, Turn turn) {
    LocalDate today = turn.at().toLocalDate();
    Optional<LearningItem> now = library.findFor(turn.person().viewerOn(today), one.item(), today);
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("item", one.item());
    row.put("title", now.map(it -> it.text().title()).orElse(one.title()));
    row.put("since", wording.say(ReadingWording.SINCE, Map.of("day", Dates.day(one.day()))));
    row.put("shown", now.isPresent());
    changed(one, now).ifPresent(said -> row.put("changed", said));
    return row;
  }

  /** Whoever saved it is told what they may have missed. */
  private Optional<String> changed(SavedItem one, Optional<LearningItem> now) {
    Optional<String> told =
        letters.change(one).map(it -> wording.say(ReadingWording.valueOf(it.name())));
    return now.isPresent() ? told : told.or(() -> Optional.of(wording.say(ReadingWording.NOT_NOW)));
  }

  Card receipt(String text) {
    return cards.card("receipt", Map.of("text", text));
  }

  Card receipt(String text, String next) {
    return cards.card("receipt", Map.of("text", text, "next", next));
  }
}
