package uk.lantern.bot.news;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.ReleasePolicy;
import uk.lantern.content.learning.ReleasePolicy.Standing;
import uk.lantern.content.learning.Viewer;

/** Decides which items are news to whom, and from which day. */
final class NewsPolicy {

  private NewsPolicy() {}

  /**
   * What the viewer may see, newest first; items that state no day come last.
   *
   * @param jobFamilies whose items, with those for everybody; empty means any
   */
  static List<LearningItem> newest(
      List<LearningItem> library, Viewer viewer, LocalDate today, Set<String> jobFamilies) {
    return library.stream()
        .filter(item -> ReleasePolicy.standing(item, viewer, today) != Standing.HIDDEN)
        .filter(item -> concerns(item, jobFamilies))
        .sorted(
            Comparator.comparing(
                    NewsPolicy::day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                .reversed()
                .thenComparing(LearningItem::id))
        .toList();
  }

  /** Whether an item came out on the day or after it; one that states no day is never new. */
  static boolean isNewSince(LearningItem item, LocalDate since) {
    LocalDate day = day(item);
    return day != null && !day.isBefore(since);
  }

  /** The day of the original, or the later day from which an embargoed item may be shown. */
  static @Nullable LocalDate day(LearningItem item) {
    LocalDate published = item.source().date();
    LocalDate free = item.release().embargoUntil();
    if (published == null || free == null) {
      return published == null ? free : published;
    }
    return free.isAfter(published) ? free : published;
  }

  private static boolean concerns(LearningItem item, Set<String> jobFamilies) {
    Set<String> whom = item.tags().jobFamilies();
    return jobFamilies.isEmpty() || whom.isEmpty() || !Collections.disjoint(whom, jobFamilies);
  }
}
