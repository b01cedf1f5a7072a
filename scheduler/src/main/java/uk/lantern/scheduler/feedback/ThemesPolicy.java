package uk.lantern.scheduler.feedback;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.privacy.SuppressionPolicy;
import uk.lantern.content.privacy.SuppressionPolicy.Count;
import uk.lantern.content.privacy.SuppressionPolicy.Shown;
import uk.lantern.scheduler.feedback.FeedbackThemes.Row;
import uk.lantern.scheduler.feedback.FeedbackThemes.Table;

/** What may be shown of a quarter's feedback. */
final class ThemesPolicy {

  private static final int MONTHS = 3;

  private ThemesPolicy() {}

  /**
   * One thing one person said.
   *
   * @param topic of an escalation; empty for the rest
   */
  record Voice(FeedbackKind kind, String group, String topic) {

    @Override
    public String toString() {
      return "Voice[" + kind + "]";
    }
  }

  /** The first day of the quarter before the one that a day is in. */
  static LocalDate quarterBefore(LocalDate today) {
    int first = (today.getMonthValue() - 1) / MONTHS * MONTHS + 1;
    return LocalDate.of(today.getYear(), first, 1).minusMonths(MONTHS);
  }

  /** The last day of the quarter that begins on a day. */
  static LocalDate end(LocalDate from) {
    return from.plusMonths(MONTHS).minusDays(1);
  }

  /**
   * @param people how many each group of organisations has
   */
  static List<Table> tables(List<Voice> voices, Map<String, Integer> people) {
    return Arrays.stream(FeedbackKind.values())
        .map(kind -> table(kind, voices.stream().filter(it -> it.kind() == kind).toList(), people))
        .toList();
  }

  /** As many as there are, when that may be said. */
  static @Nullable Integer signposts(int count) {
    return count < SuppressionPolicy.LEAST ? null : count;
  }

  private static Table table(FeedbackKind kind, List<Voice> voices, Map<String, Integer> people) {
    Map<List<String>, Integer> pairs = new TreeMap<>(Comparator.comparing(List::toString));
    voices.forEach(it -> pairs.merge(List.of(it.group(), it.topic()), 1, Integer::sum));
    Shown shown =
        SuppressionPolicy.shown(
            pairs.entrySet().stream()
                .map(it -> new Count(it.getKey().getFirst(), it.getKey().getLast(), it.getValue()))
                .toList(),
            people);
    if (!shown.total()) {
      return new Table(kind, null, List.of(), List.of(), false);
    }
    Set<String> groups = voices.stream().map(Voice::group).collect(Collectors.toSet());
    Set<String> topics = kind == FeedbackKind.ESCALATION ? shown.jobFamilies() : Set.of();
    return new Table(
        kind,
        voices.size(),
        rows(voices, Voice::topic, topics),
        rows(voices, Voice::group, shown.agencies()),
        shown.agencies().containsAll(groups));
  }

  /** The largest first. */
  private static List<Row> rows(List<Voice> voices, Function<Voice, String> of, Set<String> shown) {
    Map<String, Integer> sums = new TreeMap<>();
    voices.stream().map(of).filter(shown::contains).forEach(it -> sums.merge(it, 1, Integer::sum));
    return sums.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(it -> new Row(it.getKey(), it.getValue()))
        .toList();
  }
}
