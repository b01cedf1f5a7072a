package uk.lantern.content.answering;

/**
 * Logistic regression by gradient descent on standardised features, lightly held to small weights.
 */
record Logistic(double intercept, double[] weights) {

  private static final int ROUNDS = 4_000;
  private static final double STEP = 0.5;
  private static final double RIDGE = 1e-3;

  static Logistic fit(double[][] rows, boolean[] labels) {
    int size = rows[0].length;
    double[] mean = new double[size];
    double[] spread = new double[size];
    standardise(rows, mean, spread);
    double[] weights = new double[size];
    double intercept = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double[] slope = new double[size];
      double slopeOfIntercept = 0;
      for (int r = 0; r < rows.length; r++) {
        double sum = intercept;
        for (int i = 0; i < size; i++) {
          sum += weights[i] * (rows[r][i] - mean[i]) / spread[i];
        }
        double error = (labels[r] ? 1 : 0) - 1 / (1 + Math.exp(-sum));
        slopeOfIntercept += error / rows.length;
        for (int i = 0; i < size; i++) {
          slope[i] += error * (rows[r][i] - mean[i]) / spread[i] / rows.length;
        }
      }
      intercept += STEP * slopeOfIntercept;
      for (int i = 0; i < size; i++) {
        weights[i] += STEP * (slope[i] - RIDGE * weights[i]);
      }
    }
    return raw(intercept, weights, mean, spread);
  }

  double probability(double[] row) {
    double sum = intercept;
    for (int i = 0; i < row.length; i++) {
      sum += weights[i] * row[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private static Logistic raw(double intercept, double[] weights, double[] mean, double[] spread) {
    double[] raw = new double[weights.length];
    double shifted = intercept;
    for (int i = 0; i < raw.length; i++) {
      raw[i] = weights[i] / spread[i];
      shifted -= raw[i] * mean[i];
    }
    return new Logistic(shifted, raw);
  }

  private static void standardise(double[][] rows, double[] mean, double[] spread) {
    for (int i = 0; i < mean.length; i++) {
      double sum = 0;
      double squares = 0;
      for (double[] row : rows) {
        sum += row[i];
        squares += row[i] * row[i];
      }
      mean[i] = sum / rows.length;
      spread[i] = Math.sqrt(Math.max(1e-12, squares / rows.length - mean[i] * mean[i]));
    }
  }
}
