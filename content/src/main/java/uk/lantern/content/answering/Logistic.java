package uk.lantern.content.answering;

/** Logistic regression by gradient ascent on scaled features, lightly held to small weights. */
final class Logistic {

  private static final int ROUNDS = 2_000;
  private static final double STEP = 0.3;
  private static final double MOMENTUM = 0.9;
  private static final double RIDGE = 4e-4;

  private Logistic() {}

  static LinearModel fit(double[][] rows, boolean[] labels) {
    Standard standard = Standard.of(rows);
    double[][] scaled = standard.scaled(rows);
    double[] weights = new double[rows[0].length];
    double[] pace = new double[weights.length];
    double intercept = 0;
    for (int round = 0; round < ROUNDS; round++) {
      LinearModel model = new LinearModel(intercept, weights);
      double[] slope = new double[weights.length];
      double lift = 0;
      for (int r = 0; r < scaled.length; r++) {
        double error = (labels[r] ? 1 : 0) - model.probability(scaled[r]);
        lift += error / scaled.length;
        for (int i = 0; i < weights.length; i++) {
          slope[i] += error * scaled[r][i] / scaled.length;
        }
      }
      intercept += STEP * lift;
      for (int i = 0; i < weights.length; i++) {
        pace[i] = MOMENTUM * pace[i] + STEP * (slope[i] - RIDGE * weights[i]);
        weights[i] += pace[i];
      }
    }
    double[] raw = standard.raw(weights);
    for (int i = 0; i < raw.length; i++) {
      intercept -= raw[i] * standard.mean()[i];
    }
    return new LinearModel(intercept, raw);
  }
}
