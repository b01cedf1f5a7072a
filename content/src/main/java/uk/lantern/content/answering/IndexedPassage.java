package uk.lantern.content.answering;

import java.util.List;
import java.util.function.Supplier;

/**
 * A passage with what was computed from it when it was indexed.
 *
 * @param tokens read from disk when asked for: they are many, and few passages are looked at
 *     closely
 */
record IndexedPassage(
    Passage passage, Embedding vector, List<Embedding> sentences, Supplier<TokenVectors> tokens) {

  @Override
  public String toString() {
    return passage.toString();
  }
}
