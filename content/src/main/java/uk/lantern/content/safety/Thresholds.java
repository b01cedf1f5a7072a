package uk.lantern.content.safety;

/**
 * From which probability a message stops.
 *
 * @param whole for a message read as a whole
 * @param part for a sentence or a window, which may have lost what made it a learning question
 * @param withoutMeaning for words alone, while no vector can be had
 * @param published for what is written of children in general, which sounds like a message, where
 *     nothing but an opinion speaks against it
 */
record Thresholds(double whole, double part, double withoutMeaning, double published) {

  /** For what many will read, where the cues find nothing and only an opinion speaks. */
  Thresholds alone() {
    double least = Math.max(whole, published);
    return new Thresholds(least, Math.max(part, published), least, published);
  }
}
