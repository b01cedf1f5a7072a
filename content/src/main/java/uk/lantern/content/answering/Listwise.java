package uk.lantern.content.answering;

import java.util.Arrays;
import java.util.List;

/**
 * Learns weights that put right candidates first: the probability of a candidate is its share of
 * the exponential scores of its list, and what is made likely is that a right one is drawn.
 */
final class Listwise {

  private static final int ROUNDS = 300;
  private static final double STEP = 0.3;
  private static final double MOMENTUM = 0.9;
  private static final double RIDGE = 2e-3;

  /** The candidates of one question, some of them right. */
  record Choice(double[][] rows, boolean[] right) {}

  private Listwise() {}

  static LinearModel fit(List<Choice> all) {
    List<Choice> choices = all.stream().filter(Listwise::teaches).toList();
    double[][] rows =
        choices.stream().flatMap(one -> Arrays.stream(one.rows())).toArray(double[][]::new);
    Standard standard = Standard.of(rows);
    List<Choice> scaled =
        choices.stream().map(one -> new Choice(standard.scaled(one.rows()), one.right())).toList();
    double[] weights = new double[rows[0].length];
    double[] pace = new double[weights.length];
    for (int round = 0; round < ROUNDS; round++) {
      double[] slope = new double[weights.length];
      scaled.forEach(one -> climb(one, weights, slope));
      for (int i = 0; i < weights.length; i++) {
        double up = slope[i] / scaled.size() - RIDGE * weights[i];
        pace[i] = MOMENTUM * pace[i] + STEP * up;
        weights[i] += pace[i];
      }
    }
    return new LinearModel(0, standard.raw(weights));
  }

  private static boolean teaches(Choice choice) {
    for (boolean right : choice.right()) {
      if (right) {
        return true;
      }
    }
    return false;
  }

  private static void climb(Choice choice, double[] weights, double[] slope) {
    double[] shares = shares(choice.rows(), weights);
    double right = 0;
    for (int c = 0; c < shares.length; c++) {
      right += choice.right()[c] ? shares[c] : 0;
    }
    for (int c = 0; c < shares.length; c++) {
      double pull = (choice.right()[c] ? shares[c] / Math.max(1e-12, right) : 0) - shares[c];
      for (int i = 0; i < weights.length; i++) {
        slope[i] += pull * choice.rows()[c][i];
      }
    }
  }

  private static double[] shares(double[][] rows, double[] weights) {
    LinearModel model = new LinearModel(0, weights);
    double[] shares = Arrays.stream(rows).mapToDouble(model::sum).toArray();
    double most = Arrays.stream(shares).max().orElse(0);
    double all = 0;
    for (int c = 0; c < shares.length; c++) {
      shares[c] = Math.exp(shares[c] - most);
      all += shares[c];
    }
    for (int c = 0; c < shares.length; c++) {
      shares[c] /= all;
    }
    return shares;
  }
}
