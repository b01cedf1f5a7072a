package uk.lantern.content.answering;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import uk.lantern.content.answering.Finding.Candidate;

/**
 * What speaks for the library holding an answer.
 *
 * @param coverage share of the question's words, weighted by how telling they are, that the best
 *     passages hold
 * @param similarity cosine of the question and the nearest sentence
 * @param passageMet how well one of the best passages meets the words asked, word by word
 * @param sentenceMet the same of one sentence
 * @param joint the best product of similarity and coverage that one sentence reaches
 * @param sentenceMargin by how much the nearest sentence leads those after it
 * @param passageMargin by how much the nearest passage leads the average one
 */
record Evidence(
    double coverage,
    double similarity,
    double passageMet,
    double sentenceMet,
    double joint,
    double sentenceMargin,
    double passageMargin) {

  static final Evidence NONE = new Evidence(0, 0, 0, 0, 0, 0, 0);

  private static final int PASSAGES_COVERING = 2;
  private static final int PASSAGES_MEETING = 3;
  private static final int SENTENCES_BEHIND = 10;

  /** In the order of the weights of {@link RefusalModel}. */
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
      passageMargin
    };
  }

  static Evidence of(
      PassageIndex.Hits hits, Candidates candidates, List<Candidate> best, Coverage coverage) {
    String top =
        hits.best().stream()
            .limit(PASSAGES_COVERING)
            .map(hit -> hit.indexed().passage())
            .map(passage -> passage.item().text().title() + ". " + passage.text())
            .collect(Collectors.joining(" "));
    List<Clues> clues = best.stream().map(Candidate::clues).toList();
    double[] near =
        clues.stream().mapToDouble(one -> -one.similarity()).sorted().map(n -> -n).toArray();
    double behind = Arrays.stream(near).skip(1).limit(SENTENCES_BEHIND).average().orElse(0);
    double passage = hits.best().stream().mapToDouble(PassageIndex.Hit::cosine).max().orElse(0);
    double met = 0;
    for (int rank = 0; rank < PASSAGES_MEETING; rank++) {
      met = Math.max(met, candidates.passageMet(rank));
    }
    return new Evidence(
        coverage.by(top),
        near[0],
        met,
        clues.stream().mapToDouble(Clues::met).max().orElse(0),
        clues.stream().mapToDouble(one -> one.similarity() * one.context()).max().orElse(0),
        near[0] - behind,
        passage - hits.averageCosine());
  }
}
