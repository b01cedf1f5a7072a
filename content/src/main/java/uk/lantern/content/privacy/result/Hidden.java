package uk.lantern.content.privacy.result;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What of one question is not shown, as it can be subtracted: the sums over all groups that are
 * hidden, and one person of each group that is said as "most".
 *
 * @param each by group
 * @param shown names of those that are not hidden
 */
record Hidden(Map<String, Counts> each, Set<String> shown) {

  /** What is lacking: an answer that nobody hidden gave, or, with -1, people or a second group. */
  record Gap(int split, int part) {

    boolean isFilledBy(Counts group) {
      return part < 0 || group.splits().get(split)[part] > 0;
    }
  }

  private static final Gap FEW = new Gap(-1, -1);

  /** The first reason why subtracting would tell something; empty when it would not. */
  Optional<Gap> gap(Counts everybody) {
    int people =
        each.entrySet().stream()
            .filter(it -> !shown.contains(it.getKey()))
            .mapToInt(it -> it.getValue().people())
            .sum();
    if (people > 0 && people < ResultsPolicy.LEAST) {
      return Optional.of(FEW);
    }
    for (int i = 0; i < everybody.splits().size(); i++) {
      Optional<Gap> gap = gap(i, everybody.splits().get(i));
      if (gap.isPresent()) {
        return gap;
      }
    }
    return Optional.empty();
  }

  private Optional<Gap> gap(int split, int[] total) {
    int groups = 0;
    int[] rest = new int[total.length];
    for (Map.Entry<String, Counts> it : each.entrySet()) {
      int[] own = it.getValue().splits().get(split).clone();
      int most = it.getValue().most(own);
      if (shown.contains(it.getKey()) && most < 0 || it.getValue().people() == 0) {
        continue;
      }
      if (shown.contains(it.getKey())) {
        own[most] -= it.getValue().people() - 1;
      }
      groups++;
      for (int part = 0; part < rest.length; part++) {
        rest[part] += own[part];
      }
    }
    if (groups == 0) {
      return Optional.empty();
    }
    for (int part = 0; part < rest.length; part++) {
      if (total[part] > 0 && rest[part] == 0) {
        return Optional.of(new Gap(split, part));
      }
    }
    return groups == 1 ? Optional.of(FEW) : Optional.empty();
  }
}
