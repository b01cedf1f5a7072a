package uk.lantern.content.answering;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whole documents in the order of their best passages. */
final class Ranking {

  /** What a passage that was looked at closely is put before the others by. */
  private static final double READ = 1;

  private Ranking() {}

  /** By the index alone. */
  static List<Evaluated.Ranked> of(
      PassageIndex index, Question question, int size, PassageIndex.Mix mix) {
    return first(scores(index, question, mix), size);
  }

  /** Those of a finding first, in the order in which the bot names them. */
  static List<Evaluated.Ranked> of(PassageIndex index, Finding finding, int size) {
    Map<String, Double> best = scores(index, finding.question(), PassageIndex.Mix.BOTH);
    finding.hits().forEach(hit -> best.merge(id(hit), READ + hit.rank(), Math::max));
    return first(best, size);
  }

  private static Map<String, Double> scores(
      PassageIndex index, Question question, PassageIndex.Mix mix) {
    Map<String, Double> best = new HashMap<>();
    index
        .search(question, index.size(), item -> true, item -> 0, mix)
        .best()
        .forEach(hit -> best.merge(id(hit), hit.score(), Math::max));
    return best;
  }

  private static String id(PassageIndex.Hit hit) {
    return hit.indexed().passage().item().id();
  }

  private static List<Evaluated.Ranked> first(Map<String, Double> scores, int size) {
    return scores.entrySet().stream()
        .map(one -> new Evaluated.Ranked(one.getKey(), one.getValue()))
        .sorted(
            Comparator.comparingDouble(Evaluated.Ranked::score)
                .reversed()
                .thenComparing(Evaluated.Ranked::id))
        .limit(size)
        .toList();
  }
}
