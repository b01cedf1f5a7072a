package uk.lantern.bot.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.feedback.FeedbackCounts;
import uk.lantern.scheduler.feedback.FeedbackThemes;
import uk.lantern.scheduler.feedback.FeedbackThemes.Row;
import uk.lantern.scheduler.feedback.FeedbackThemes.Table;

/** What people told us in the last quarter, in figures that give nobody away. */
@Component
class FeedbackThemesFeature implements Feature {

  private final FeedbackCounts counts;
  private final FeedbackLines lines;
  private final FeedbackCards cards;

  FeedbackThemesFeature(FeedbackCounts counts, FeedbackLines lines, FeedbackCards cards) {
    this.counts = counts;
    this.lines = lines;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("feedback-themes");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    FeedbackThemes themes = counts.themes(turn.at().toLocalDate());
    List<String> said = new ArrayList<>();
    said.add(cards.say(FeedbackWording.THEMES_ABOUT));
    themes.tables().forEach(table -> table(table, said));
    Integer signposts = themes.signposts();
    said.add(
        signposts == null
            ? cards.say(FeedbackWording.THEMES_SIGNPOSTS_HIDDEN)
            : cards.say(FeedbackWording.THEMES_SIGNPOSTS, Map.of("count", signposts)));
    String heading =
        cards.say(
            FeedbackWording.THEMES,
            Map.of("from", Dates.day(themes.from()), "to", Dates.day(themes.to())));
    return cards.reply(turn, cards.text(heading, said, List.of()));
  }

  private void table(Table table, List<String> said) {
    String kind = lines.kind(table.kind());
    Integer total = table.total();
    if (total == null) {
      said.add(cards.say(FeedbackWording.THEMES_HIDDEN, Map.of("kind", kind)));
      return;
    }
    said.add(cards.say(FeedbackWording.THEMES_TOTAL, Map.of("kind", kind, "count", total)));
    table.topics().forEach(it -> said.add(row(kind, topic(it), it)));
    table.groups().forEach(it -> said.add(row(kind, lines.group(it.code()), it)));
    if (!table.isWhole()) {
      said.add(cards.say(FeedbackWording.THEMES_REST, Map.of("kind", kind)));
    }
  }

  private String row(String kind, String name, Row row) {
    return cards.say(
        FeedbackWording.THEMES_ROW, Map.of("kind", kind, "name", name, "count", row.count()));
  }

  private String topic(Row row) {
    return cards.say(EscalationTopicWording.valueOf(row.code()));
  }
}
