package uk.lantern.content.privacy.result;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One list that divides everybody, by group or by role: which of it is shown for which question.
 *
 * <p>What is hidden can be subtracted from what is shown, so it must not be worth it. For each
 * question, whoever is hidden makes up a table of groups and answers of which only the sums are
 * known. As long as two groups and every answer that anybody gave are in it, each of its cells may
 * be one more or one less, whatever else is known of the sizes of the groups. Of a group said as
 * "most" one person is in that table: all others are known to have answered alike.
 */
final class Hiding {

  private final Map<String, List<AnswerSheet>> sheets;
  private final Map<String, Set<String>> shown = new HashMap<>();
  private final Map<String, Map<String, Counts>> counts = new HashMap<>();

  Hiding(Collection<AnswerSheet> all, Function<AnswerSheet, String> by) {
    sheets = all.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
  }

  /**
   * Decides for every question, in their order.
   *
   * @param everybody by question, of those that are shown at all
   */
  void decide(List<AskedQuestion> questions, Map<String, Counts> everybody) {
    Set<String> large = large();
    for (AskedQuestion asked : questions) {
      Map<String, Counts> each = new TreeMap<>();
      sheets.forEach((name, some) -> each.put(name, Counts.of(asked, some)));
      counts.put(asked.id(), each);
      Counts total = everybody.get(asked.id());
      Set<String> may = total == null || total.hasMost() ? Set.of() : large;
      shown.put(asked.id(), among(asked, may, each, total));
    }
  }

  /** Names of the groups whose answers to a question are shown. */
  Set<String> shown(String question) {
    return shown.getOrDefault(question, Set.of());
  }

  Counts counts(String question, String name) {
    return Objects.requireNonNull(
        counts.getOrDefault(question, Map.of()).get(name), "a group that was counted");
  }

  boolean showsNothing() {
    return shown.values().stream().allMatch(Set::isEmpty);
  }

  /** Whether any group that answered a question is hidden, or said as "most". */
  boolean hidesSomething(String question) {
    return counts.getOrDefault(question, Map.of()).entrySet().stream()
        .filter(it -> it.getValue().people() > 0)
        .anyMatch(it -> !shown(question).contains(it.getKey()) || it.getValue().hasMost());
  }

  /**
   * Groups large enough in the round, and not all of them when the others are few: a question that
   * those left empty would be told by the sum of all groups that are shown.
   */
  private Set<String> large() {
    Set<String> large = new TreeSet<>(sheets.keySet());
    large.removeIf(name -> size(name) < ResultsPolicy.LEAST);
    while (!large.isEmpty() && givesAwayASize(large)) {
      large.remove(smallest(large, this::size));
    }
    return large;
  }

  private boolean givesAwayASize(Set<String> large) {
    List<String> others = sheets.keySet().stream().filter(name -> !large.contains(name)).toList();
    int rest = others.stream().mapToInt(this::size).sum();
    return others.size() == 1 || !others.isEmpty() && rest < ResultsPolicy.LEAST;
  }

  private int size(String name) {
    return sheets.getOrDefault(name, List.of()).size();
  }

  /**
   * A question that hangs on another is shown only of groups whose answers to that one are: how
   * many reached it would tell how many answered so.
   */
  private Set<String> among(
      AskedQuestion asked, Set<String> may, Map<String, Counts> each, @Nullable Counts total) {
    Set<String> some = new TreeSet<>(may);
    if (!asked.after().isEmpty()) {
      some.retainAll(shown(asked.after()));
      some.removeIf(name -> counts(asked.after(), name).hasMost());
    }
    some.removeIf(name -> people(each, name) < ResultsPolicy.LEAST);
    while (!some.isEmpty() && total != null) {
      Optional<Hidden.Gap> gap = new Hidden(each, some).gap(total);
      if (gap.isEmpty()) {
        break;
      }
      Set<String> filling =
          some.stream()
              .filter(name -> gap.get().isFilledBy(Objects.requireNonNull(each.get(name))))
              .collect(Collectors.toCollection(TreeSet::new));
      some.remove(smallest(filling.isEmpty() ? some : filling, name -> people(each, name)));
    }
    return some;
  }

  private static int people(Map<String, Counts> each, String name) {
    Counts counts = each.get(name);
    return counts == null ? 0 : counts.people();
  }

  private static String smallest(Set<String> names, Function<String, Integer> size) {
    return names.stream()
        .min(Comparator.comparing(size).thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }
}
