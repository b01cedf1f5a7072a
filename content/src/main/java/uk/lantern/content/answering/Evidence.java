package uk.lantern.content.answering;

/**
 * What speaks for the library holding an answer.
 *
 * @param coverage share of the question's words, weighted by how telling they are, that the best
 *     passages hold
 * @param similarity cosine of the question and the nearest sentence
 * @param maxSim mean over the question's tokens of the nearest token in the best passage
 * @param sentenceMargin by how much the nearest sentence leads those after it
 * @param passageMargin by how much the nearest passage leads the average one
 */
record Evidence(
    double coverage,
    double similarity,
    double maxSim,
    double sentenceMargin,
    double passageMargin) {

  static final Evidence NONE = new Evidence(0, 0, 0, 0, 0);

  /** In the order of the weights of {@link RefusalModel}. */
  double[] features() {
    return new double[] {
      coverage, similarity, coverage * similarity, maxSim, sentenceMargin, passageMargin
    };
  }
}
