package uk.lantern.scheduler.round.slot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.lantern.scheduler.people.BroadGroups.Broad;

/**
 * How coarsely each person of a round is kept: so that, of those asked, nobody shares their group
 * and their role with fewer than four others. Group and role beside an answer would otherwise name
 * the one police officer among those asked, in the store itself and whatever is shown.
 */
public final class BroadPolicy {

  /** As many as are needed to show a group at all. */
  public static final int LEAST = 5;

  private BroadPolicy() {}

  /** The same people, with an empty group or role where theirs is too small. */
  public static <P> Map<P, Broad> coarse(Map<P, Broad> people) {
    Map<String, List<P>> groups = new TreeMap<>();
    people.forEach(
        (person, it) -> groups.computeIfAbsent(it.group(), any -> new ArrayList<>()).add(person));
    mergeSmall(groups);
    Map<P, Broad> coarse = new HashMap<>();
    groups.forEach((group, all) -> coarse.putAll(byRole(group, all, people)));
    return coarse;
  }

  /**
   * Small groups go together into one without a name, with the smallest other while it is small.
   */
  private static <P> void mergeSmall(Map<String, List<P>> groups) {
    List<P> rest = new ArrayList<>(groups.getOrDefault("", List.of()));
    groups.remove("");
    List<Map.Entry<String, List<P>>> bySize =
        groups.entrySet().stream()
            .map(Map.Entry::copyOf)
            .sorted(Comparator.comparing((Map.Entry<String, List<P>> it) -> it.getValue().size()))
            .toList();
    for (Map.Entry<String, List<P>> each : bySize) {
      List<P> all = each.getValue();
      boolean small = all.size() < LEAST || (!rest.isEmpty() && rest.size() < LEAST);
      if (small) {
        rest.addAll(all);
        groups.remove(each.getKey());
      }
    }
    if (!rest.isEmpty()) {
      groups.put("", rest);
    }
  }

  private static <P> Map<P, Broad> byRole(String group, List<P> all, Map<P, Broad> people) {
    Map<String, Integer> sizes = new HashMap<>();
    all.forEach(person -> sizes.merge(role(people, person), 1, Integer::sum));
    int blank = sizes.getOrDefault("", 0);
    for (Map.Entry<String, Integer> each : sizes.entrySet()) {
      blank += !each.getKey().isEmpty() && each.getValue() < LEAST ? each.getValue() : 0;
    }
    boolean none = blank > 0 && blank < LEAST;
    Map<P, Broad> coarse = new HashMap<>();
    for (P person : all) {
      String role = role(people, person);
      boolean kept = !none && sizes.getOrDefault(role, 0) >= LEAST;
      coarse.put(person, new Broad(group, kept ? role : ""));
    }
    return coarse;
  }

  private static <P> String role(Map<P, Broad> people, P person) {
    Broad broad = people.get(person);
    return broad == null ? "" : broad.role();
  }
}
