package uk.lantern.content.answering;

import java.util.Arrays;

/** Mean and spread of features, so that one step size suits them all. */
record Standard(double[] mean, double[] spread) {

  static Standard of(double[][] rows) {
    double[] mean = new double[rows[0].length];
    double[] spread = new double[mean.length];
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
    return new Standard(mean, spread);
  }

  double[][] scaled(double[][] rows) {
    return Arrays.stream(rows).map(this::scaled).toArray(double[][]::new);
  }

  private double[] scaled(double[] row) {
    double[] scaled = new double[row.length];
    for (int i = 0; i < row.length; i++) {
      scaled[i] = (row[i] - mean[i]) / spread[i];
    }
    return scaled;
  }

  /** Weights for features as they are, from weights for scaled ones. */
  double[] raw(double[] weights) {
    double[] raw = new double[weights.length];
    for (int i = 0; i < raw.length; i++) {
      raw[i] = weights[i] / spread[i];
    }
    return raw;
  }
}
