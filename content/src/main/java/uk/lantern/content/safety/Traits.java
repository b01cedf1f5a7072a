package uk.lantern.content.safety;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a stretch of text shows to the second opinion.
 *
 * @param words how often each word and each pair of neighbours occurs
 * @param letters how often each three or four letters of a word occur, so that a slip of the pen
 *     changes little; empty until a vector is lent
 * @param cues groups of {@code safety/cues.yml}, and the class they led to
 * @param vector direction in meaning, or empty when none was lent
 */
record Traits(
    Map<String, Integer> words, Map<String, Integer> letters, Set<String> cues, float[] vector) {

  /** Before letters, so that "~the" is not the word "the". */
  static final String LETTERS = "~";

  private static final float[] NO_VECTOR = new float[0];
  private static final int SHORTEST = 3;
  private static final int LONGEST = 4;

  /** Of a plain form; the first and the last word count as such too. */
  static Traits of(String plain, Set<String> cues) {
    Map<String, Integer> words = new HashMap<>();
    String[] all = ("^ " + plain.trim() + " $").split(" {1,9}");
    for (int i = 1; i < all.length; i++) {
      words.merge(all[i], 1, Integer::sum);
      words.merge(all[i - 1] + " " + all[i], 1, Integer::sum);
    }
    return new Traits(words, Map.of(), cues, NO_VECTOR);
  }

  /** With all that costs time: the letters of the plain form and its vector. */
  Traits with(String plain, float[] lent) {
    Map<String, Integer> letters = new HashMap<>();
    for (String word : plain.trim().split(" {1,9}")) {
      String edged = "<" + word + ">";
      for (int length = SHORTEST; length <= LONGEST; length++) {
        for (int from = 0; from + length <= edged.length(); from++) {
          letters.merge(LETTERS + edged.substring(from, from + length), 1, Integer::sum);
        }
      }
    }
    return new Traits(words, letters, cues, lent);
  }
}
