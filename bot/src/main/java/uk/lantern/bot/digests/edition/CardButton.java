package uk.lantern.bot.digests.edition;

import java.util.List;
import java.util.Map;

/**
 * A button of a card that belongs to an edition.
 *
 * @param say what is typed instead
 * @param no of an item, counted from 1; empty for none
 */
public record CardButton(String verb, String title, String say, String no) {

  /** A button that is of no single item. */
  public CardButton(String verb, String title, String say) {
    this(verb, title, say, "");
  }

  /** As a template takes them. */
  public static List<Map<String, String>> values(List<CardButton> buttons) {
    return buttons.stream()
        .map(it -> Map.of("verb", it.verb, "title", it.title, "say", it.say, "no", it.no))
        .toList();
  }

  @Override
  public String toString() {
    return "CardButton[" + verb + "]";
  }
}
