package uk.lantern.bot.news;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.ReplyClass;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.LearningLibrary;
import uk.lantern.scheduler.people.Preferences;

/** What is new, for whom and since when. */
@Component
class NewsFeature implements Feature {

  /** When no day is named: a quarter, so that whoever looks in each term misses nothing. */
  private static final int MONTHS = 3;

  private final LearningLibrary library;
  private final NewsCards cards;
  private final NewsWords words;
  private final Preferences preferences;

  NewsFeature(
      LearningLibrary library, Catalogue catalogue, NewsCards cards, Preferences preferences) {
    this.library = library;
    this.preferences = preferences;
    this.cards = cards;
    this.words = new NewsWords(catalogue.audiences());
  }

  @Override
  public Set<String> verbs() {
    return Set.of("whats-new");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    return new Reply.Said(ReplyClass.COMMAND, List.of(card(turn, command)), List.of());
  }

  private Card card(Turn turn, Command command) {
    if (library.items().isEmpty()) {
      return cards.empty();
    }
    LocalDate today = turn.at().toLocalDate();
    String chosen = preferences.of(turn.person().key()).jobFamily();
    String jobFamily = chosen == null ? turn.person().jobFamily() : chosen;
    Asked asked = words.read(command.data().getOrDefault("say", turn.text()), jobFamily, today);
    LocalDate since = asked.since() == null ? today.minusMonths(MONTHS) : asked.since();
    List<LearningItem> items =
        NewsPolicy.newest(
            library.items(),
            turn.person().viewerOn(today),
            today,
            asked.audience() == null ? Set.of() : asked.audience().jobFamilies());
    return cards.news(asked, since, today, items, words.of(jobFamily).orElse(null));
  }
}
