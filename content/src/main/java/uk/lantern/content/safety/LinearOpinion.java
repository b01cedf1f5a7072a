package uk.lantern.content.safety;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Multinomial logistic regression over {@link Traits}. Its rows are words, pairs of words, cue
 * groups ({@code cue:harm}) and, in the model that knows meaning, letters ({@code ~hurt}) and the
 * numbers of a vector ({@code #0}); each row holds one weight a class. Training and use share
 * {@link #features}.
 */
final class LinearOpinion {

  /** Order of the columns. */
  static final List<SafetyClass> CLASSES =
      List.of(
          SafetyClass.S1,
          SafetyClass.S2,
          SafetyClass.S3,
          SafetyClass.S4,
          SafetyClass.S5,
          SafetyClass.S6,
          SafetyClass.S7,
          SafetyClass.SIGNPOST,
          SafetyClass.S9,
          SafetyClass.S10,
          SafetyClass.NONE);

  static final String ALWAYS = "#always";

  /** Words have length 1, and so have letters: so much each weighs against one cue. */
  private static final float LENGTH = 3;

  /** A vector has length 1 too, but all vectors of this model lie close together. */
  private static final float VECTOR_LENGTH = 6;

  private final Map<String, Integer> rows;
  private final float[][] weights;

  LinearOpinion(Map<String, Integer> rows, float[][] weights) {
    this.rows = Map.copyOf(rows);
    this.weights = weights;
  }

  /** Row numbers and their values; what no row knows is left out. */
  record Features(int[] rows, float[] values) {}

  Features features(Traits traits) {
    Map<Integer, Float> found = new TreeMap<>();
    putAll(found, traits.words());
    putAll(found, traits.letters());
    for (String cue : traits.cues()) {
      put(found, "cue:" + cue, 1);
    }
    for (int i = 0; i < traits.vector().length; i++) {
      put(found, "#" + i, traits.vector()[i] * VECTOR_LENGTH);
    }
    put(found, ALWAYS, 1);
    return features(found);
  }

  /** Counts on a logarithmic scale, all of them together as long as {@link #LENGTH}. */
  private void putAll(Map<Integer, Float> found, Map<String, Integer> counts) {
    Map<Integer, Float> some = new TreeMap<>();
    double squares = 0;
    for (Map.Entry<String, Integer> one : counts.entrySet()) {
      Integer row = rows.get(one.getKey());
      if (row != null) {
        float value = (float) (1 + Math.log(one.getValue()));
        some.put(row, value);
        squares += value * value;
      }
    }
    float scale = (float) (LENGTH / Math.sqrt(Math.max(1e-9, squares)));
    some.forEach((row, value) -> found.put(row, value * scale));
  }

  private static Features features(Map<Integer, Float> found) {
    int[] numbers = new int[found.size()];
    float[] values = new float[found.size()];
    int next = 0;
    for (Map.Entry<Integer, Float> one : found.entrySet()) {
      numbers[next] = one.getKey();
      values[next++] = one.getValue();
    }
    return new Features(numbers, values);
  }

  private void put(Map<Integer, Float> found, String name, float value) {
    Integer row = rows.get(name);
    if (row != null) {
      found.put(row, value);
    }
  }

  /** How probable each class is, in the order of {@link #CLASSES}. */
  double[] probabilities(Traits traits) {
    return probabilities(features(traits), weights);
  }

  static double[] probabilities(Features features, float[][] weights) {
    double[] scores = new double[CLASSES.size()];
    for (int i = 0; i < features.rows().length; i++) {
      float[] row = weights[features.rows()[i]];
      for (int c = 0; c < scores.length; c++) {
        scores[c] += features.values()[i] * row[c];
      }
    }
    double largest = Arrays.stream(scores).max().orElse(0);
    double sum = 0;
    for (int c = 0; c < scores.length; c++) {
      scores[c] = Math.exp(scores[c] - largest);
      sum += scores[c];
    }
    for (int c = 0; c < scores.length; c++) {
      scores[c] /= sum;
    }
    return scores;
  }
}
