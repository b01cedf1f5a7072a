package uk.lantern.bot.ask;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.learning.Section;

/** Which part of an item is shown, and what of a section a card needs. */
final class ItemParts {

  static final int SECTIONS = 2;

  private static final Pattern PART =
      Pattern.compile("\\bpart (\\d{1,3})\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern PAGE =
      Pattern.compile("\\bpage ([1-9]\\d{0,3})\\b", Pattern.CASE_INSENSITIVE);

  private ItemParts() {}

  static int part(Turn turn, Command command) {
    String named = command.data().getOrDefault("part", "");
    Matcher typed = PART.matcher(turn.text());
    String digits = typed.find() ? typed.group(1) : named;
    return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : 1;
  }

  /** The page of the original that was asked for, null when none was. */
  static @Nullable Integer page(Turn turn) {
    Matcher typed = PAGE.matcher(turn.text());
    return typed.find() ? Integer.valueOf(typed.group(1)) : null;
  }

  /** The part that shows a page, or what stands before it. */
  static int partOf(int page, List<Section> sections) {
    int at = 0;
    while (at < sections.size() - 1 && startsBefore(page, sections.get(at + 1))) {
      at++;
    }
    boolean onIt = at < sections.size() - 1 && Objects.equals(sections.get(at + 1).page(), page);
    return (onIt ? at + 1 : at) / SECTIONS + 1;
  }

  private static boolean startsBefore(int page, Section section) {
    Integer starts = section.page();
    return starts != null && starts < page;
  }

  static Map<String, Object> section(Section section) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("text", section.text());
    if (section.heading() != null) {
      values.put("heading", section.heading());
    }
    if (section.page() != null) {
      values.put("page", section.page());
    }
    return values;
  }
}
