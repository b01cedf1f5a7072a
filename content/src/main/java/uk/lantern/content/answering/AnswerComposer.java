package uk.lantern.content.answering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.lantern.content.learning.ReleasePolicy;
import uk.lantern.content.learning.ReleasePolicy.Standing;

/** Chooses the sentences of an answer: those near enough to the question, newest source first. */
final class AnswerComposer {

  /** Below this cosine nothing is cited. Set by hand, not yet fitted on questions and answers. */
  static final double CITED_FROM = 0.45;

  /** Below this cosine not even a title is named. Set by hand, as above. */
  private static final double NAMED_FROM = 0.35;

  /** Sentences this close to the best one count as equally relevant, so the newer goes first. */
  private static final double AS_GOOD = 0.12;

  private static final int SENTENCES = 3;

  record Candidate(Passage passage, String sentence, double similarity) {

    @Override
    public String toString() {
      return "Candidate[" + passage.item().id() + "]";
    }

    private LocalDate date() {
      return passage.item().source().date();
    }
  }

  private AnswerComposer() {}

  static boolean near(List<Candidate> best) {
    return !best.isEmpty() && best.getFirst().similarity() >= NAMED_FROM;
  }

  /**
   * @param best candidates in order of similarity, best first
   */
  static List<Citation> compose(List<Candidate> best, Enquiry enquiry) {
    if (best.isEmpty() || best.getFirst().similarity() < CITED_FROM) {
      return List.of();
    }
    double enough = Math.max(CITED_FROM, best.getFirst().similarity() - AS_GOOD);
    List<String> said = new ArrayList<>();
    return best.stream()
        .filter(candidate -> candidate.similarity() >= enough)
        .filter(AnswerComposer::isVerbatim)
        .sorted(
            Comparator.comparing(Candidate::date).thenComparing(Candidate::similarity).reversed())
        .filter(candidate -> !said.contains(candidate.sentence()) && said.add(candidate.sentence()))
        .limit(SENTENCES)
        .map(candidate -> citation(candidate, enquiry))
        .toList();
  }

  private static boolean isVerbatim(Candidate candidate) {
    return candidate.passage().section().text().contains(candidate.sentence());
  }

  private static Citation citation(Candidate candidate, Enquiry enquiry) {
    var item = candidate.passage().item();
    var section = candidate.passage().section();
    boolean pastReview =
        ReleasePolicy.standing(item, enquiry.viewer(), enquiry.today()) == Standing.PAST_REVIEW;
    return new Citation(
        item,
        candidate.sentence(),
        section.heading(),
        section.page(),
        section.wordsBy(),
        pastReview);
  }
}
