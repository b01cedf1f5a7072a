package uk.lantern.content.answering;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import uk.lantern.content.answering.Finding.Candidate;

/**
 * What speaks for the library holding an answer.
 *
 * @param coverage share of the question's words, weighted by how telling they are, that one of the
 *     best passages holds
 * @param similarity cosine of the question and the nearest sentence
 * @param passageMet how well one of the best passages meets the words asked, word by word
 * @param sentenceMet the same of one sentence
 * @param joint the best product of similarity and coverage that one sentence reaches
 * @param sentenceMargin by how much the nearest sentence leads those after it
 * @param passages how the passages stand to the question
 * @param asked how much is asked
 */
record Evidence(
    double coverage,
    double similarity,
    double passageMet,
    double sentenceMet,
    double joint,
    double sentenceMargin,
    Passages passages,
    Asked asked) {

  /**
   * @param words the best score by words, as a share of the most there could be
   * @param average cosine of the average passage
   */
  record Passages(double words, double average) {}

  /**
   * @param terms logarithm of the number of telling words
   * @param telling how telling they are on average, 1 for words that nobody uses
   */
  record Asked(double terms, double telling) {}

  static final Evidence NONE = new Evidence(0, 0, 0, 0, 0, 0, new Passages(0, 0), new Asked(0, 0));

  /** Names of {@link #features}, as {@code answering/refusal.yml} has them. */
  static final List<String> NAMES =
      List.of(
          "coverage",
          "similarity",
          "coverageTimesSimilarity",
          "passageMet",
          "coverageTimesPassageMet",
          "sentenceMet",
          "joint",
          "sentenceMargin",
          "passageWords",
          "passageWordsSquared",
          "coverageTimesPassageWords",
          "passageAverage",
          "askedTerms",
          "askedTelling");

  private static final int PASSAGES_COVERING = 2;
  private static final int PASSAGES_MEETING = 3;
  private static final int SENTENCES_BEHIND = 10;

  /** In the order of {@link #NAMES}. */
  double[] features() {
    return new double[] {
      coverage,
      similarity,
      coverage * similarity,
      passageMet,
      coverage * passageMet,
      sentenceMet,
      joint,
      sentenceMargin,
      passages.words(),
      passages.words() * passages.words(),
      coverage * passages.words(),
      passages.average(),
      asked.terms(),
      asked.telling()
    };
  }

  static Evidence of(Passages passages, Candidates candidates, List<Candidate> best, Asked asked) {
    List<Clues> clues = best.stream().map(Candidate::clues).toList();
    List<Double> near =
        clues.stream().map(Clues::similarity).sorted(Comparator.reverseOrder()).toList();
    double behind =
        near.stream()
            .skip(1)
            .limit(SENTENCES_BEHIND)
            .mapToDouble(n -> n)
            .average()
            .orElse(near.getFirst());
    return new Evidence(
        most(candidates.covered(PASSAGES_COVERING), one -> one),
        near.getFirst(),
        most(candidates.met(PASSAGES_MEETING), one -> one),
        most(clues, Clues::met),
        most(clues, one -> one.similarity() * one.covered().withBefore()),
        near.getFirst() - behind,
        passages,
        asked);
  }

  private static <T> double most(List<T> all, ToDoubleFunction<T> of) {
    return all.stream().mapToDouble(of).max().orElse(0);
  }
}
