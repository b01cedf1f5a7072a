package uk.lantern.content.privacy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Finds and takes out what identifies a person. It will miss some: it recommends, not promises. */
@Component
public final class IdentifierCheck {

  /** A token can show what stood beside it (an age beside a name); no text needed more than 3. */
  private static final int ROUNDS = 8;

  private final Kept kept;
  private final List<Finder> finders;

  @Autowired
  public IdentifierCheck() {
    this(NameLists.shipped());
  }

  /** With lists that were read before: they take longer to read than a text to clean. */
  IdentifierCheck(NameLists lists) {
    this(Kept.shipped(lists), all(lists));
  }

  IdentifierCheck(Kept kept, List<Finder> finders) {
    this.kept = kept;
    this.finders = finders;
  }

  private static List<Finder> all(NameLists lists) {
    return List.of(
        new NumberFinder(),
        new LinkFinder(),
        new DateFinder(),
        new PlaceFinder(),
        new CaseNumberFinder(),
        new NameFinder(lists),
        new NeighbourFinder(),
        new JigsawFinder(lists));
  }

  /** The text with each identifier replaced by its token, and the kinds that were found. */
  public Cleaned clean(String text) {
    Set<IdentifierKind> removed = EnumSet.noneOf(IdentifierKind.class);
    String out = text;
    for (int round = 0; round < ROUNDS; round++) {
      List<Found> found = find(out);
      if (found.isEmpty()) {
        break;
      }
      out = Spans.replaced(out, found, removed);
    }
    return new Cleaned(out, removed);
  }

  /** The kinds of identifier in a text, for forms that ask the person to reword. */
  public Set<IdentifierKind> finds(String text) {
    return clean(text).removed();
  }

  /**
   * The kinds for which a text is sent back, to be written again: what is found in it, and what was
   * taken out of it on its way, which has left its token.
   */
  public Set<IdentifierKind> blocks(String text) {
    Set<IdentifierKind> kinds = IdentifierKind.tokensIn(text);
    kinds.addAll(finds(text));
    return kinds;
  }

  /** What one look finds, in places of the text, in order and apart. */
  List<Found> find(String text) {
    Folded folded = Folded.of(text);
    List<Found> found = new ArrayList<>(find(folded));
    if (folded.hasHidden()) {
      found.addAll(find(Folded.spaced(text)));
    }
    return Spans.merged(text, found);
  }

  private List<Found> find(Folded folded) {
    View view = new View(kept.hidden(folded.view()));
    List<Found> found = new ArrayList<>();
    finders.forEach(finder -> finder.find(view, found));
    return found.stream().map(folded::inText).toList();
  }
}
