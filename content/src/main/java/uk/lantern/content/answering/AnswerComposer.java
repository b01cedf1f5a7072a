package uk.lantern.content.answering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.lantern.content.answering.Finding.Candidate;
import uk.lantern.content.learning.ReleasePolicy;
import uk.lantern.content.learning.ReleasePolicy.Standing;

/** Chooses the sentences of an answer from those near enough to the best one. */
final class AnswerComposer {

  /** Sentences this close to the best count as equally relevant, so the newer source goes first. */
  private static final double AS_GOOD = 0.08;

  /** The same where the question asks for the newest, or for a place's report. */
  private static final double AS_GOOD_WHEN_RECENT = 0.35;

  /** A sentence further behind the best one is not worth a practitioner's time. */
  private static final double WORTH_SAYING = 0.35;

  /** Two sentences nearer to each other than this say the same. */
  private static final double SAME = 0.85;

  /** What a sentence loses that cannot be understood alone: readers see it alone. */
  private static final double LEANING = 0.08;

  /** Our own learning and the country's go before another area's that says much the same. */
  private static final double ELSEWHERE = 0.08;

  private static final int SENTENCES = 3;

  private AnswerComposer() {}

  /**
   * @param candidates best first
   * @param recent whether the newest source is wanted rather than the closest
   */
  static List<Citation> compose(List<Candidate> candidates, boolean recent, Enquiry enquiry) {
    if (candidates.isEmpty()) {
      return List.of();
    }
    double best = candidates.stream().mapToDouble(AnswerComposer::worth).max().orElse(0);
    double asGood = best - (recent ? AS_GOOD_WHEN_RECENT : AS_GOOD);
    Comparator<Candidate> order =
        Comparator.comparing((Candidate one) -> worth(one) >= asGood ? date(one) : LocalDate.MIN)
            .thenComparing(AnswerComposer::worth)
            .reversed();
    List<Candidate> said = new ArrayList<>();
    candidates.stream()
        .filter(one -> worth(one) >= best - WORTH_SAYING)
        .sorted(order)
        .filter(one -> said.size() < SENTENCES && isNew(one, said))
        .forEachOrdered(said::add);
    return said.stream().map(one -> citation(one, enquiry)).toList();
  }

  /** Its score as an answer, less what speaks against showing it. */
  private static double worth(Candidate candidate) {
    return candidate.score()
        - (candidate.clues().leans() ? LEANING : 0)
        - (candidate.clues().elsewhere() ? ELSEWHERE : 0);
  }

  static boolean isVerbatim(Candidate candidate) {
    return candidate.passage().section().text().contains(candidate.sentence());
  }

  private static boolean isNew(Candidate one, List<Candidate> said) {
    return said.stream().noneMatch(before -> before.vector().similarity(one.vector()) > SAME);
  }

  private static LocalDate date(Candidate candidate) {
    LocalDate date = candidate.passage().item().source().date();
    return date == null ? LocalDate.MIN : date;
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
