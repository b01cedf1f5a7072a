package uk.lantern.bot.local;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.content.calendar.LanternClock;
import uk.lantern.content.calendar.London;

/** Writes DEMO time on every card once the clock has been moved. */
final class DemoTimeCards implements Cards {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.UK);

  private final Cards cards;
  private final LanternClock clock;

  DemoTimeCards(Cards cards, LanternClock clock) {
    this.cards = cards;
    this.clock = clock;
  }

  @Override
  public Card card(String template, Map<String, ?> values) {
    if (!clock.isDemoTime()) {
      return cards.card(template, values);
    }
    Map<String, Object> more = new LinkedHashMap<>(values);
    more.put("demoTime", TIME.format(London.now(clock)));
    return cards.card(template, more);
  }
}
