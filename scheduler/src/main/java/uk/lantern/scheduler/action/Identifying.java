package uk.lantern.scheduler.action;

import uk.lantern.content.privacy.IdentifierCheck;

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
    return !check.blocks(text).isEmpty();
  }
}
