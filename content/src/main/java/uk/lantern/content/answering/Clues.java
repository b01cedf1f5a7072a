package uk.lantern.content.answering;

import java.util.List;

/**
 * What speaks for a sentence as the answer, and what the reader of one should know of it.
 *
 * @param similarity cosine with the question
 * @param similarityWithBefore the same together with the sentence before it
 * @param kind a word of it is of the kind asked for ("which country"), in 0..1, and not in the
 *     question itself
 * @param told it holds a number, date or name where one is asked for
 * @param citable it can stand alone in an answer
 * @param leans of whom it speaks stands in the sentence before
 * @param elsewhere it is about another area than any that was asked for
 */
record Clues(
    double similarity,
    double similarityWithBefore,
    Covered covered,
    double met,
    double leastMet,
    double kind,
    Around around,
    boolean told,
    boolean citable,
    boolean leans,
    boolean elsewhere) {

  /** Names of {@link #features}, as {@code answering/sentences.yml} has them. */
  static final List<String> NAMES =
      List.of(
          "similarity",
          "similarityWithBefore",
          "words",
          "wordsWithBefore",
          "wordsWithAfter",
          "wordsWithTitle",
          "wordsOfPassage",
          "pairs",
          "pairsOfPassage",
          "met",
          "leastMet",
          "kind",
          "passage",
          "passageSimilarity",
          "passageMet",
          "told",
          "citable");

  /**
   * Share of the question's words, weighted by how telling they are, in a sentence and around it.
   *
   * @param pairs share of the question's pairs of neighbouring words
   */
  record Covered(
      double alone,
      double withBefore,
      double withAfter,
      double withTitle,
      double passage,
      double pairs,
      double pairsOfPassage) {}

  /**
   * The passage it stands in.
   *
   * @param score fused
   * @param similarity cosine with the question
   * @param met how well its words meet those of the question
   */
  record Around(double score, double similarity, double met) {}

  /** In the order of {@link #NAMES}. */
  double[] features() {
    return new double[] {
      similarity,
      similarityWithBefore,
      covered.alone(),
      covered.withBefore(),
      covered.withAfter(),
      covered.withTitle(),
      covered.passage(),
      covered.pairs(),
      covered.pairsOfPassage(),
      met,
      leastMet,
      kind,
      around.score(),
      around.similarity(),
      around.met(),
      told ? 1 : 0,
      citable ? 1 : 0
    };
  }
}
