package uk.lantern.content.privacy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Which figures about groups of people may be shown (domain.md 3.4). A small group is hidden, and
 * so is whatever would give it away: a further group of the same list, when all the others and the
 * total are shown; a whole second list, when sums across the two would.
 */
public final class SuppressionPolicy {

  /** The least that is shown of a total or of a group. */
  public static final int LEAST = 5;

  /** The least that is shown where a second list divides the same people in another way. */
  public static final int LEAST_CROSSED = 10;

  private SuppressionPolicy() {}

  /** How many people of one agency and one job family did something. */
  public record Count(String agency, String jobFamily, int count) {}

  /**
   * What may be shown. Everything else is not: neither as zero nor as "fewer than".
   *
   * @param total whether the sum of all may be
   */
  public record Shown(boolean total, Set<String> agencies, Set<String> jobFamilies) {

    static final Shown NOTHING = new Shown(false, Set.of(), Set.of());

    public Shown {
      agencies = Set.copyOf(agencies);
      jobFamilies = Set.copyOf(jobFamilies);
    }
  }

  /**
   * @param counts each pair of agency and job family once; pairs that are not here are zero, and
   *     whoever looks may know it
   * @param people how many people each agency has among those who could have done it; an agency
   *     that is not here is too small
   */
  public static Shown shown(List<Count> counts, Map<String, Integer> people) {
    int total = counts.stream().mapToInt(Count::count).sum();
    Groups agencies =
        new Groups(
            sums(counts, Count::agency, people.keySet()),
            (agency, count) -> count >= LEAST && people.getOrDefault(agency, 0) >= LEAST);
    agencies.hideWhatGivesAway(total);
    if (total < LEAST || agencies.isOneHiddenGroup()) {
      return Shown.NOTHING;
    }
    Set<String> families = agencies.hidden.isEmpty() ? families(counts) : Set.of();
    return new Shown(true, agencies.shown.keySet(), families);
  }

  /**
   * All or none, and only beside a list of agencies that is whole. A gap in one list can be worked
   * out from the other: sums that leave no room elsewhere give it away, not only subtraction.
   */
  private static Set<String> families(List<Count> counts) {
    Groups families =
        new Groups(
            sums(counts, Count::jobFamily, Set.of()), (family, count) -> count >= LEAST_CROSSED);
    return families.hidden.isEmpty() ? families.shown.keySet() : Set.of();
  }

  private static Map<String, Integer> sums(
      List<Count> counts, Function<Count, String> group, Set<String> also) {
    Map<String, Integer> sums = new TreeMap<>();
    also.forEach(it -> sums.put(it, 0));
    counts.forEach(it -> sums.merge(group.apply(it), it.count(), Integer::sum));
    return sums;
  }

  /** One list of groups, each shown or hidden. */
  private static final class Groups {
    final Map<String, Integer> shown = new TreeMap<>();
    final Map<String, Integer> hidden = new TreeMap<>();

    Groups(Map<String, Integer> sums, BiPredicate<String, Integer> largeEnough) {
      sums.forEach((it, count) -> (largeEnough.test(it, count) ? shown : hidden).put(it, count));
    }

    /** What is left of the total must be more than one group, and not be a small one itself. */
    void hideWhatGivesAway(int total) {
      while (!hidden.isEmpty() && !shown.isEmpty() && (hidden.size() == 1 || rest(total) < LEAST)) {
        hideSmallest();
      }
    }

    void hideSmallest() {
      shown.entrySet().stream()
          .min(
              Map.Entry.<String, Integer>comparingByValue()
                  .thenComparing(Map.Entry.comparingByKey()))
          .map(Map.Entry::getKey)
          .ifPresent(it -> hidden.put(it, Objects.requireNonNull(shown.remove(it))));
    }

    boolean isOneHiddenGroup() {
      return shown.isEmpty() && hidden.size() == 1;
    }

    private int rest(int total) {
      return total - shown.values().stream().mapToInt(Integer::intValue).sum();
    }
  }
}
