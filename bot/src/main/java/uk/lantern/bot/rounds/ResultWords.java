package uk.lantern.bot.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.lantern.bot.round.ResultNames;
import uk.lantern.scheduler.round.result.Published;
import uk.lantern.scheduler.round.result.Published.Row;
import uk.lantern.scheduler.round.result.Published.Table;

/** Figures of a round in words: what is hidden is said to be hidden, never left to be guessed. */
@Component
class ResultWords {

  private final RoundCards cards;
  private final ResultNames names;

  ResultWords(RoundCards cards, ResultNames names) {
    this.cards = cards;
    this.names = names;
  }

  String answered(Published it) {
    return it.answered() == null
        ? cards.say(RoundsWording.ANSWERED_FEW, Map.of("asked", it.asked()))
        : cards.say(RoundsWording.ANSWERED, Map.of("answered", it.answered(), "asked", it.asked()));
  }

  /** What everybody answered to each question; groups stand on the page. */
  List<RoundCards.Side> everybody(Published it) {
    return names.named(it).tables().stream()
        .filter(table -> table.group().isEmpty())
        .map(table -> new RoundCards.Side(table.text(), lines(table)))
        .toList();
  }

  private List<String> lines(Table table) {
    if (table.people() == null) {
      return List.of(cards.say(RoundsWording.HIDDEN));
    }
    List<String> lines = new ArrayList<>();
    table.rows().forEach(row -> lines.add(line(row)));
    return lines;
  }

  private String line(Row row) {
    if (row.most()) {
      return cards.say(RoundsWording.ROW_MOST, Map.of("text", row.text()));
    }
    if (row.count() == null || row.share() == null) {
      return cards.say(RoundsWording.ROW_HIDDEN, Map.of("text", row.text()));
    }
    return cards.say(
        RoundsWording.ROW, Map.of("text", row.text(), "count", row.count(), "share", row.share()));
  }
}
