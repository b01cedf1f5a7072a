package uk.lantern.content.answering;

/** Where some scores lie. */
record Range(double min, double max, double mean, int count) {

  /** Of those that are numbers. */
  static Range of(double[] scores) {
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    double sum = 0;
    int count = 0;
    for (double score : scores) {
      if (!Double.isNaN(score)) {
        min = Math.min(min, score);
        max = Math.max(max, score);
        sum += score;
        count++;
      }
    }
    if (count == 0) {
      return new Range(0, 0, 0, 0);
    }
    return new Range(min, max, sum / count, count);
  }

  /** How far up a score is, 0 to 1. */
  double share(double score) {
    return max > min ? (score - min) / (max - min) : 0;
  }

  /** The mean, drawn towards what is usual as if so many more had been seen: a few tell little. */
  double mean(double usual, int seen) {
    return (mean * count + usual * seen) / (count + seen);
  }
}
