package uk.lantern.scheduler.trail;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import uk.lantern.content.privacy.SuppressionPolicy;
import uk.lantern.content.privacy.SuppressionPolicy.Count;
import uk.lantern.content.privacy.SuppressionPolicy.Shown;

/** What people did, counted by agency and job family, with what is too small left out. */
final class Tally {

  private final List<Count> counts;
  private final Map<String, Integer> people;
  private final Shown shown;

  private Tally(List<Count> counts, Map<String, Integer> people) {
    this.counts = counts;
    this.people = people;
    this.shown = SuppressionPolicy.shown(counts, people);
  }

  /**
   * @param counts a pair may stand here several times
   * @param editions who could have done it
   */
  static Tally of(List<Count> counts, List<Carrier> editions) {
    Map<String, Integer> people = new HashMap<>();
    editions.forEach(
        edition ->
            edition
                .byAgency()
                .forEach((agency, reach) -> people.merge(agency, reach.audience(), Math::max)));
    return of(counts, people);
  }

  /**
   * @param people of each agency who could have done it
   */
  static Tally of(List<Count> counts, Map<String, Integer> people) {
    Map<List<String>, Integer> pairs = new TreeMap<>(Comparator.comparing(List::toString));
    counts.forEach(
        it -> pairs.merge(List.of(it.agency(), it.jobFamily()), it.count(), Integer::sum));
    return new Tally(
        pairs.entrySet().stream()
            .map(it -> new Count(it.getKey().getFirst(), it.getKey().getLast(), it.getValue()))
            .toList(),
        people);
  }

  Share all() {
    int of = people.values().stream().mapToInt(Integer::intValue).sum();
    int total = counts.stream().mapToInt(Count::count).sum();
    return shown.total() ? new Share("", total, of, true) : Share.hidden("", of);
  }

  List<Share> byAgency() {
    Set<String> agencies = new TreeSet<>(people.keySet());
    counts.forEach(it -> agencies.add(it.agency()));
    return agencies.stream()
        .map(it -> share(it, shown.agencies(), Count::agency, people.getOrDefault(it, 0)))
        .toList();
  }

  List<Share> byJobFamily() {
    if (shown.jobFamilies().isEmpty()) {
      return List.of();
    }
    return counts.stream()
        .map(Count::jobFamily)
        .distinct()
        .sorted()
        .map(it -> share(it, shown.jobFamilies(), Count::jobFamily, 0))
        .toList();
  }

  private Share share(String group, Set<String> visible, Function<Count, String> of, int people) {
    if (!visible.contains(group)) {
      return Share.hidden(group, people);
    }
    int figure =
        counts.stream().filter(it -> of.apply(it).equals(group)).mapToInt(Count::count).sum();
    return new Share(group, figure, people, true);
  }
}
