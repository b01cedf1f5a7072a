package uk.lantern.content.answering;

/**
 * What speaks for a sentence as the answer. The weights were chosen by search on the SQuAD 2.0
 * tuning articles, checked on articles held out ({@code infra/decisions.md}).
 *
 * @param similarity cosine with the question
 * @param passage fused score of its passage
 * @param words share of the question's words it holds, weighted by how telling they are
 * @param context the same with the sentence before it
 * @param met how well each word asked is met by one of its words
 * @param kind it tells the kind of thing that is asked for
 * @param leans it cannot be understood alone
 * @param elsewhere it is about another area than any that was asked for
 */
record Clues(
    double similarity,
    double passage,
    double words,
    double context,
    double met,
    boolean kind,
    boolean leans,
    boolean elsewhere) {

  private static final double FROM_SIMILARITY = 0.55;
  private static final double FROM_PASSAGE = 0.11;
  private static final double FROM_WORDS = 0.27;
  private static final double FROM_CONTEXT = 0.22;
  private static final double FROM_MET = 0.66;
  private static final double FROM_KIND = 0.06;

  /** What a sentence loses that cannot be understood alone: readers see it alone. */
  private static final double LEANING = 0.08;

  /** Our own learning and the country's go before another area's that says much the same. */
  private static final double ELSEWHERE = 0.08;

  double score() {
    return FROM_SIMILARITY * similarity
        + FROM_PASSAGE * passage
        + FROM_WORDS * words
        + FROM_CONTEXT * context
        + FROM_MET * met
        + (kind ? FROM_KIND : 0)
        - (leans ? LEANING : 0)
        - (elsewhere ? ELSEWHERE : 0);
  }
}
