package uk.lantern.bot.news;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.source.SourceWords;
import uk.lantern.content.catalogue.Audience;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.wording.Wording;
import uk.lantern.content.wording.WordingKey;

/** What is new, as a card. */
@Component
class NewsCards {

  /** As many as can be taken in at once; the template shows no more. */
  private static final int ON_A_CARD = 5;

  /** When nothing is new, what came before is offered instead. */
  private static final int LATEST = 3;

  private final Cards cards;
  private final Wording wording;
  private final SourceWords words;

  NewsCards(Cards cards, Wording wording, SourceWords words) {
    this.cards = cards;
    this.wording = wording;
    this.words = words;
  }

  Card empty() {
    return cards.card(
        "receipt",
        Map.of(
            "text", wording.say(NewsWording.EMPTY), "next", wording.say(NewsWording.EMPTY_NEXT)));
  }

  /**
   * @param since the first day that counts
   * @param items all the viewer may see, newest first
   * @param own whose items a button narrows the list to, null for none
   */
  Card news(
      Asked asked,
      LocalDate since,
      LocalDate today,
      List<LearningItem> items,
      @Nullable Audience own) {
    List<LearningItem> fresh =
        items.stream().filter(item -> NewsPolicy.isNewSince(item, since)).toList();
    List<LearningItem> shown = fresh.isEmpty() ? from(items, 0, LATEST) : page(fresh, asked.part());
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("heading", wording.say(NewsWording.HEADING));
    values.put("summary", summary(fresh.size(), since, asked.audience()));
    values.put("items", shown.stream().map(item -> row(item, today)).toList());
    values.put("demo", shown.stream().anyMatch(LearningItem::demo));
    List<Map<String, String>> buttons = new ArrayList<>();
    if (asked.part() < parts(fresh)) {
      String next = say(since, asked.audience(), asked.part() + 1);
      buttons.add(button(wording.say(NewsWording.MORE), next));
    }
    buttons.addAll(narrower(asked, since, own));
    values.put("buttons", buttons);
    if (!asked.understood()) {
      values.put("note", wording.say(NewsWording.NOT_UNDERSTOOD));
    }
    if (fresh.isEmpty() && !shown.isEmpty()) {
      values.put("latest", wording.say(NewsWording.LATEST));
    }
    return cards.card("news", values);
  }

  private static int parts(List<LearningItem> fresh) {
    return Math.max(1, Math.ceilDiv(fresh.size(), ON_A_CARD));
  }

  /** A part beyond the last is the last: the list may have grown shorter since. */
  private static List<LearningItem> page(List<LearningItem> fresh, int part) {
    return from(fresh, (Math.min(part, parts(fresh)) - 1) * ON_A_CARD, ON_A_CARD);
  }

  private static List<LearningItem> from(List<LearningItem> items, int first, int most) {
    return items.subList(first, Math.min(items.size(), first + most));
  }

  private List<Map<String, String>> narrower(Asked asked, LocalDate since, @Nullable Audience own) {
    if (asked.audience() != null) {
      return List.of(button(wording.say(NewsWording.FOR_EVERYBODY), say(since, null, 1)));
    }
    return own == null
        ? List.of()
        : List.of(
            button(
                wording.say(NewsWording.ONLY_FOR, Map.of("audience", own.name())),
                say(since, own, 1)));
  }

  /** What is typed for a list: the words that {@link NewsWords} reads back. */
  private static String say(LocalDate since, @Nullable Audience audience, int part) {
    return "what's new since "
        + Dates.day(since)
        + (audience == null ? "" : " for " + audience.name())
        + (part == 1 ? "" : ", part " + part);
  }

  private static Map<String, String> button(String title, String say) {
    return Map.of("title", title, "say", say);
  }

  private String summary(int count, LocalDate since, @Nullable Audience audience) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("date", Dates.day(since));
    if (audience != null) {
      values.put("audience", audience.name());
    }
    if (count > 1) {
      values.put("count", count);
    }
    boolean all = audience == null;
    WordingKey text =
        switch (count) {
          case 0 -> all ? NewsWording.NOTHING : NewsWording.NOTHING_FOR;
          case 1 -> all ? NewsWording.NEW_ONE : NewsWording.NEW_ONE_FOR;
          default -> all ? NewsWording.NEW_MANY : NewsWording.NEW_MANY_FOR;
        };
    return wording.say(text, values);
  }

  private Map<String, Object> row(LearningItem item, LocalDate today) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("item", item.id());
    row.put("title", item.text().title());
    row.put("line", item.text().oneLine());
    row.put("kind", words.kind(item));
    row.put("publisher", item.source().publisher());
    row.put("origin", origin(item));
    row.put("date", words.date(item));
    LocalDate free = item.release().embargoUntil();
    if (free != null) {
      row.put("released", wording.say(NewsWording.FREE_SINCE, on(free)));
    }
    if (today.isAfter(item.release().reviewDate())) {
      row.put("pastReview", words.pastReview(item));
    }
    return row;
  }

  private String origin(LearningItem item) {
    return words.label(item).orElseGet(() -> wording.say(NewsWording.WEST_SUSSEX));
  }

  private static Map<String, String> on(LocalDate day) {
    return Map.of("date", Dates.day(day));
  }
}
