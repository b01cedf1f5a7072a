package uk.lantern.rig.world;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.lantern.rig.world.PlainEdition.Item;

/**
 * Compares what stands in each reader's conversation with what the plain edition says. Knows
 * nothing of how Lantern works.
 */
public final class DigestJudge {

  private final PlainEdition edition;
  private final List<Reader> readers;

  public DigestJudge(PlainEdition edition, List<Reader> readers) {
    this.edition = edition;
    this.readers = readers;
  }

  /** Readers who do not see exactly the items that are for them, in one card and no more. */
  public List<String> wrongCards() {
    List<String> wrong = new ArrayList<>();
    for (Reader reader : readers) {
      List<String> cards = cards(reader);
      List<Item> wanted = edition.reaches(reader) ? edition.of(reader) : List.of();
      if (cards.size() != (wanted.isEmpty() ? 0 : 1)) {
        wrong.add(reader + " sees " + cards.size() + " cards");
      } else if (!wanted.isEmpty() && !shows(cards.getFirst(), wanted)) {
        wrong.add(reader + " does not see " + headings(wanted));
      }
    }
    return wrong;
  }

  /** Readers who see more than one card of this edition, whoever they are. */
  public List<Reader> twice() {
    return readers.stream().filter(reader -> cards(reader).size() > 1).toList();
  }

  /** How many readers see a card of it. */
  public int seen() {
    return (int) readers.stream().filter(reader -> !cards(reader).isEmpty()).count();
  }

  /** How many lines of that text stand beside cards. */
  public int notes(String text) {
    return readers.stream().mapToInt(reader -> notes(reader, text)).sum();
  }

  /** Readers who have that line more than once, or without a card. */
  public List<String> wrongNotes(String text) {
    List<String> wrong = new ArrayList<>();
    for (Reader reader : readers) {
      int notes = notes(reader, text);
      if (notes > cards(reader).size()) {
        wrong.add(reader + " has " + notes + " notes and " + cards(reader).size() + " cards");
      }
    }
    return wrong;
  }

  private static int notes(Reader reader, String text) {
    return (int)
        shown(reader).stream().filter(it -> !isCard(it)).filter(it -> it.contains(text)).count();
  }

  private static List<String> cards(Reader reader) {
    return shown(reader).stream().filter(DigestJudge::isCard).toList();
  }

  /** A card of the edition quotes its delivery, whichever version of it stands there now. */
  private static boolean isCard(String activity) {
    return activity.contains("\"DIGEST|") || activity.contains("\"DIGEST_UPDATE|");
  }

  /** The items in their order, with their texts, and no others. */
  private boolean shows(String card, List<Item> wanted) {
    int at = -1;
    for (Item item : wanted) {
      int heading = card.indexOf(item.heading());
      if (heading <= at || !card.contains(item.text())) {
        return false;
      }
      at = heading;
    }
    return edition.items().stream()
        .filter(item -> !wanted.contains(item))
        .noneMatch(item -> card.contains(item.heading()) || card.contains(item.text()));
  }

  private static List<String> shown(Reader reader) {
    return reader.home().conversations().in(reader.conversation());
  }

  private static String headings(List<Item> items) {
    return items.stream().map(Item::heading).collect(Collectors.joining(", "));
  }
}
