package uk.lantern.scheduler.action;

import java.util.stream.Stream;
import uk.lantern.content.privacy.IdentifierCheck;
import uk.lantern.content.privacy.IdentifierKind;

/**
 * Whether words may identify somebody. They are blocked here and never masked: a masked sentence is
 * no evidence, and its writer has to see that. What the turn masked on its way to us holds a token
 * like {@code [name]}, which counts as well; so does what reaches the door by another way.
 */
final class Identifying {

  private final IdentifierCheck check;

  Identifying(IdentifierCheck check) {
    this.check = check;
  }

  boolean in(String text) {
    return Stream.of(IdentifierKind.values()).anyMatch(kind -> text.contains(kind.token()))
        || !check.finds(text).isEmpty();
  }
}
