package uk.lantern.content.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the rules for names alone find. "Yarrik", "Marvok" and "Dovane" are names no list has. */
final class Names {

  /** Read once: it takes longer than to look at a line. */
  static final NameLists LISTS = NameLists.shipped();

  private static final Kept KEPT = Kept.shipped(LISTS);

  private final NameFinder finder = new NameFinder(LISTS);

  /** The names of a text in its order, with a semicolon between two; "none" when there is none. */
  String in(String text) {
    List<Found> found = new ArrayList<>();
    finder.find(new View(text), found);
    return found.isEmpty()
        ? "none"
        : found.stream()
            .map(name -> text.substring(name.start(), name.end()))
            .collect(Collectors.joining("; "));
  }

  /** A check that knows of names only. */
  static IdentifierCheck check() {
    return new IdentifierCheck(KEPT, List.of(new NameFinder(LISTS)));
  }
}
