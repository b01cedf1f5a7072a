package uk.lantern.content.privacy.result;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * How some people answered one question.
 *
 * @param people how many
 * @param rows how many gave each of the options, in their order
 */
record Counts(AskedQuestion asked, int people, List<Integer> rows) {

  static Counts of(AskedQuestion asked, Collection<AnswerSheet> sheets) {
    List<Set<String>> given =
        sheets.stream()
            .map(sheet -> sheet.codes().getOrDefault(asked.id(), Set.of()))
            .filter(codes -> !codes.isEmpty())
            .toList();
    List<Integer> rows =
        asked.options().stream()
            .map(option -> (int) given.stream().filter(codes -> codes.contains(option)).count())
            .toList();
    return new Counts(asked, given.size(), rows);
  }

  /**
   * Each a way to divide the people into parts that add up to them: the options; where several may
   * be given, each option by itself, into those who gave it and those who did not.
   */
  List<int[]> splits() {
    if (!asked.several()) {
      return List.of(rows.stream().mapToInt(Integer::intValue).toArray());
    }
    List<int[]> splits = new ArrayList<>();
    rows.forEach(count -> splits.add(new int[] {count, people - count}));
    return splits;
  }

  /**
   * The part of a split that (nearly) all are in while they are so few that it would tell what each
   * of them answered; -1 when there is none. All but one count as well: if "most" were said only of
   * all, it would mean all.
   */
  int most(int[] split) {
    if (people < ResultsPolicy.LEAST || people > ResultsPolicy.MOST_UP_TO) {
      return -1;
    }
    int from = asked.several() ? 1 : split.length;
    for (int i = 0; i < from; i++) {
      if (split[i] >= people - 1) {
        return i;
      }
    }
    return -1;
  }

  boolean hasMost() {
    return splits().stream().anyMatch(split -> most(split) >= 0);
  }

  @Override
  public String toString() {
    return "Counts[" + asked.id() + "]";
  }
}
