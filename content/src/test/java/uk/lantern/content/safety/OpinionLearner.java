package uk.lantern.content.safety;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Fits a {@link LinearOpinion} by AdaGrad. The same messages in the same order give the same. */
final class OpinionLearner {

  /** One labelled stretch of text. */
  record Sample(SafetyClass label, Traits traits) {}

  /** A fitted model with its rows, ready to be written. */
  record Fitted(LinearOpinion opinion, TreeMap<Integer, String> names, float[][] weights) {}

  private static final int ROUNDS = 40;
  private static final double STEP = 0.15;
  private static final double RIDGE = 2e-5;
  private static final int SEEN_AT_LEAST = 2;

  private final Map<String, Integer> rows = new HashMap<>();
  private final List<Sample> samples;

  private OpinionLearner(List<Sample> samples) {
    this.samples = samples;
  }

  static Fitted fit(List<Sample> samples) {
    return new OpinionLearner(samples).fit();
  }

  private Fitted fit() {
    nameRows();
    LinearOpinion shape = new LinearOpinion(rows, new float[0][]);
    List<Map<Integer, Float>> features =
        samples.stream().map(sample -> shape.features(sample.traits())).toList();
    float[][] weights = new float[rows.size()][LinearOpinion.CLASSES.size()];
    double[][] seen = new double[rows.size()][LinearOpinion.CLASSES.size()];
    List<Integer> order =
        new java.util.ArrayList<>(IntStream.range(0, samples.size()).boxed().toList());
    Random chance = new Random(20261124);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, chance);
      for (int i : order) {
        learn(features.get(i), samples.get(i).label(), weights, seen);
      }
    }
    TreeMap<Integer, String> names = new TreeMap<>();
    rows.forEach((name, row) -> names.put(row, name));
    return new Fitted(new LinearOpinion(rows, weights), names, weights);
  }

  private static void learn(
      Map<Integer, Float> features, SafetyClass label, float[][] weights, double[][] seen) {
    double[] error = LinearOpinion.probabilities(features, weights);
    error[LinearOpinion.CLASSES.indexOf(label)] -= 1;
    features.forEach(
        (row, value) -> {
          for (int c = 0; c < error.length; c++) {
            double slope = error[c] * value + RIDGE * 100 * weights[row][c] * Math.abs(value);
            seen[row][c] += slope * slope;
            weights[row][c] -= (float) (STEP * slope / (1e-2 + Math.sqrt(seen[row][c])));
          }
        });
  }

  /** Rows in a fixed order: the model file must not change without a reason. */
  private void nameRows() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Sample sample : samples) {
      sample.traits().words().keySet().forEach(word -> counts.merge(word, 1, Integer::sum));
      sample
          .traits()
          .cues()
          .forEach(cue -> counts.merge("cue:" + cue, SEEN_AT_LEAST, Integer::sum));
      for (int i = 0; i < sample.traits().vector().length && !counts.containsKey("#383"); i++) {
        counts.put("#" + i, SEEN_AT_LEAST);
      }
    }
    counts.put(LinearOpinion.ALWAYS, SEEN_AT_LEAST);
    counts.forEach(
        (name, count) -> {
          if (count >= SEEN_AT_LEAST) {
            rows.put(name, rows.size());
          }
        });
  }
}
