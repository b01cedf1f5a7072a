package uk.lantern.content.safety;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a stretch of text shows to the second opinion.
 *
 * @param words how often each word and each pair of neighbours occurs
 * @param cues groups of {@code safety/cues.yml}, and the class they led to
 * @param vector direction in meaning, or empty when none was lent
 */
record Traits(Map<String, Integer> words, Set<String> cues, float[] vector) {

  private static final float[] NO_VECTOR = new float[0];

  /** Of a plain form; the first and the last word count as such too. */
  static Traits of(String plain, Set<String> cues) {
    Map<String, Integer> words = new HashMap<>();
    String[] all = ("^ " + plain.trim() + " $").split(" {1,9}");
    for (int i = 1; i < all.length; i++) {
      words.merge(all[i], 1, Integer::sum);
      words.merge(all[i - 1] + " " + all[i], 1, Integer::sum);
    }
    return new Traits(words, cues, NO_VECTOR);
  }

  Traits with(float[] lent) {
    return new Traits(words, cues, lent);
  }
}
