package uk.lantern.content.safety;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Fits a {@link LinearOpinion} by stochastic gradient descent with a falling step. The same
 * messages in the same order give the same weights.
 */
final class OpinionLearner {

  /** One labelled stretch of text. */
  record Sample(SafetyClass label, Traits traits) {}

  /** A fitted model with the names of its rows, ready to be written. */
  record Fitted(LinearOpinion opinion, Map<Integer, String> names, float[][] weights) {}

  private static final int ROUNDS = 20;
  private static final double FIRST_STEP = 0.1;

  /** What each step takes from every weight that it touches: without it, rare words weigh most. */
  private static final double DECAY = 5e-4;

  /** A word of one message alone would only learn that message by heart. */
  private static final int SEEN_AT_LEAST = 2;

  /** Letters are many, and those of few messages tell nothing. */
  private static final int LETTERS_SEEN_AT_LEAST = 5;

  private final List<Sample> samples;
  private final Map<String, Integer> rows = new HashMap<>();

  private OpinionLearner(List<Sample> samples) {
    this.samples = samples;
  }

  static Fitted fit(List<Sample> samples) {
    return new OpinionLearner(samples).fit();
  }

  private Fitted fit() {
    nameRows();
    LinearOpinion shape = new LinearOpinion(rows, new float[0][]);
    List<LinearOpinion.Features> features =
        samples.stream().map(sample -> shape.features(sample.traits())).toList();
    float[][] weights = new float[rows.size()][LinearOpinion.CLASSES.size()];
    List<Integer> order = new ArrayList<>(IntStream.range(0, samples.size()).boxed().toList());
    Random chance = new Random(1);
    double steps = (double) ROUNDS * samples.size();
    int taken = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, chance);
      for (int i : order) {
        double step = FIRST_STEP * (1 - taken++ / steps);
        learn(features.get(i), samples.get(i).label(), weights, step);
      }
    }
    Map<Integer, String> names = new TreeMap<>();
    rows.forEach((name, row) -> names.put(row, name));
    return new Fitted(new LinearOpinion(rows, weights), names, weights);
  }

  private static void learn(
      LinearOpinion.Features features, SafetyClass label, float[][] weights, double step) {
    double[] error = LinearOpinion.probabilities(features, weights);
    error[LinearOpinion.CLASSES.indexOf(label)] -= 1;
    for (int i = 0; i < features.rows().length; i++) {
      float[] row = weights[features.rows()[i]];
      for (int c = 0; c < error.length; c++) {
        row[c] -= (float) (step * (error[c] * features.values()[i] + DECAY * row[c]));
      }
    }
  }

  /** Rows in a fixed order: the weights must not change without a reason. */
  private void nameRows() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Sample sample : samples) {
      sample.traits().words().keySet().forEach(word -> counts.merge(word, 1, Integer::sum));
      sample.traits().letters().keySet().forEach(some -> counts.merge(some, 1, Integer::sum));
      sample.traits().cues().forEach(cue -> counts.put("cue:" + cue, SEEN_AT_LEAST));
    }
    for (int i = 0; i < samples.getFirst().traits().vector().length; i++) {
      counts.put("#" + i, SEEN_AT_LEAST);
    }
    counts.put(LinearOpinion.ALWAYS, SEEN_AT_LEAST);
    counts.forEach(
        (name, count) -> {
          boolean letters = name.startsWith(Traits.LETTERS);
          if (count >= (letters ? LETTERS_SEEN_AT_LEAST : SEEN_AT_LEAST)) {
            rows.put(name, rows.size());
          }
        });
  }
}
