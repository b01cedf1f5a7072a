package uk.lantern.content.safety;

/**
 * From which probability a message stops.
 *
 * @param whole for a message read as a whole
 * @param part for a sentence or a window, which may have lost what made it a learning question
 * @param withoutMeaning for words alone, while no vector can be had
 * @param published for what is written of children in general, which sounds like a message
 */
record Thresholds(double whole, double part, double withoutMeaning, double published) {

  /** Nothing of a text that many will read stops below that. */
  Thresholds ofPublished() {
    return new Thresholds(
        Math.max(whole, published),
        Math.max(part, published),
        Math.max(withoutMeaning, published),
        published);
  }
}
