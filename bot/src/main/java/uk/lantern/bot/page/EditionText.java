package uk.lantern.bot.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.lantern.content.wording.Wording;

/**
 * An edition as plain text, for an email. It names the publisher's own address of an item and never
 * a link of ours: that one is somebody's, and opens for a day at most.
 */
final class EditionText {

  private static final String LINE = "\r\n";

  private final Wording wording;

  EditionText(Wording wording) {
    this.wording = wording;
  }

  String of(EditionPage page) {
    List<String> blocks = new ArrayList<>();
    if (page.demo()) {
      blocks.add(wording.say(EditionPageWording.DEMO));
    }
    blocks.add(page.title() + LINE + sent(page));
    page.notes().forEach(note -> blocks.add(note(note)));
    if (!page.intro().isBlank()) {
      blocks.add(page.intro());
    }
    page.entries().forEach(entry -> blocks.add(entry(entry)));
    blocks.add(wording.say(EditionPageWording.CLOSING));
    blocks.add(page.ref());
    return text(blocks);
  }

  /** In the place of an edition that was recalled. */
  String withdrawn(String ref) {
    return text(List.of(wording.say(EditionPageWording.WITHDRAWN), ref));
  }

  private static String text(List<String> blocks) {
    // Whatever moves a cursor or rings a bell is no text.
    return String.join(LINE + LINE, blocks).replaceAll("[\\p{Cc}&&[^\\r\\n]]", " ") + LINE;
  }

  private String sent(EditionPage page) {
    String day = page.day();
    return day == null
        ? wording.say(EditionPageWording.NOT_SENT)
        : wording.say(EditionPageWording.SENT, Map.of("day", day));
  }

  private String note(EditionPage.Note note) {
    return wording.say(
        EditionPageWording.CORRECTED,
        Map.of("day", note.day(), "no", note.no(), "note", note.text()));
  }

  private String entry(EditionPage.Entry entry) {
    if (entry.gone()) {
      return wording.say(EditionPageWording.GONE, Map.of("no", entry.no()));
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        wording.say(EditionPageWording.ITEM, Map.of("no", entry.no(), "heading", entry.heading())));
    Stream.ofNullable(entry.label()).forEach(lines::add);
    lines.addAll(entry.lines());
    EditionPage.Picture image = entry.image();
    if (image != null) {
      lines.add(wording.say(EditionPageWording.IMAGE, Map.of("alt", image.alt())));
    }
    if (!entry.doThis().isBlank()) {
      lines.add(wording.say(EditionPageWording.DO_THIS, Map.of("text", entry.doThis())));
    }
    lines.add(wording.say(EditionPageWording.SOURCE, Map.of("source", entry.source())));
    String original = entry.original();
    lines.add(
        original == null
            ? wording.say(EditionPageWording.ASK, Map.of("item", entry.itemId()))
            : wording.say(EditionPageWording.ORIGINAL, Map.of("address", original)));
    return String.join(LINE, lines);
  }
}
