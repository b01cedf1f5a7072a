package uk.lantern.scheduler.round.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.part.YouSaid;
import uk.lantern.scheduler.round.result.Published;
import uk.lantern.scheduler.round.result.Published.Row;
import uk.lantern.scheduler.round.result.Published.Table;

/**
 * "You said, we're doing": the figures that are published, and the team's words. It counts nothing
 * itself, so it can show nothing that a result page would hide.
 */
record ToldComposer(RoundPhrases phrases) {

  /** A pulse has three questions. */
  private static final int FIGURES = 3;

  /**
   * @param published null when there is nothing to show
   */
  Map<String, Object> card(Round round, YouSaid words, @Nullable Published published) {
    List<String> figures = published == null ? List.of() : figures(published);
    Map<String, Object> card = new LinkedHashMap<>();
    card.put(
        "heading",
        phrases.say(RoundLetterWording.TOLD_HEADING, Map.of("title", round.plan().title())));
    card.put("figures", figures);
    card.put("said", phrases.say(RoundLetterWording.TOLD_SAID, Map.of("words", words.said())));
    card.put(
        "doing",
        phrases.say(
            RoundLetterWording.TOLD_DOING,
            Map.of("words", words.doing(), "day", RoundPhrases.day(words.doneBy()))));
    card.put("hidden", round.isAnonymous() ? phrases.say(RoundLetterWording.TOLD_HIDDEN) : "");
    return card;
  }

  private List<String> figures(Published published) {
    List<String> lines = new ArrayList<>();
    if (published.answered() != null) {
      lines.add(
          phrases.say(RoundLetterWording.TOLD_ANSWERED, Map.of("count", published.answered())));
    }
    published.tables().stream()
        .filter(table -> table.group().isEmpty() && table.people() != null)
        .flatMap(table -> figure(table).stream())
        .limit(FIGURES)
        .forEach(lines::add);
    return lines;
  }

  /**
   * What most said, when that may be shown; that they said nothing is no news of what they said.
   */
  private Optional<String> figure(Table table) {
    List<Row> said = table.rows().stream().filter(row -> !row.text().isEmpty()).toList();
    Optional<Row> most = said.stream().filter(Row::most).findFirst();
    if (most.isPresent()) {
      return most.map(
          row ->
              phrases.say(
                  RoundLetterWording.TOLD_MOST,
                  Map.of("question", table.text(), "option", row.text())));
    }
    return said.stream()
        .filter(row -> row.share() != null)
        .max(Comparator.comparingInt(ToldComposer::share))
        .map(
            row ->
                phrases.say(
                    RoundLetterWording.TOLD_FIGURE,
                    Map.of("question", table.text(), "option", row.text(), "share", share(row))));
  }

  private static int share(Row row) {
    Integer share = row.share();
    return share == null ? 0 : share;
  }
}
