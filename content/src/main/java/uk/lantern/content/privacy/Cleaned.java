package uk.lantern.content.privacy;

import java.util.Set;

/**
 * A text without what identifies people.
 *
 * @param removed kinds that were taken out; empty when the text was left as it came
 */
public record Cleaned(String text, Set<IdentifierKind> removed) {

  public Cleaned {
    removed = Set.copyOf(removed);
  }

  /** Prints kinds only: the text may still carry what was missed. */
  @Override
  public String toString() {
    return "Cleaned" + removed;
  }
}
