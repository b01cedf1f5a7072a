package uk.lantern.content.safety;

/** Directions in meaning, lent by whoever holds the language model. Safe for concurrent use. */
public interface SentenceVectors {

  /** Numbers of a vector. */
  int SIZE = 384;

  /** Whether the model is loaded; until then the check goes by cues and words. */
  boolean ready();

  /** The vector of length 1 of a text; only about its first 200 words count. */
  float[] of(String text);
}
