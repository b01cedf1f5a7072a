package uk.lantern.bot.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.Release;
import uk.lantern.content.learning.ReleaseClass;
import uk.lantern.content.learning.ReleasePolicy;
import uk.lantern.content.learning.Viewer;

/** Which items open by link, for how long and for whom (house.md decision 15). */
final class PagePolicy {

  static final Duration PUBLIC = Duration.ofHours(24);
  static final Duration ANYTHING_ELSE = Duration.ofMinutes(10);

  /** By how much the clock of the instance that made a link may be ahead of this one's. */
  private static final Duration CLOCKS_APART = Duration.ofMinutes(1);

  private PagePolicy() {}

  /** Restricted items open as a card in 1:1, never by link: a link can be passed on. */
  static boolean opensByLink(LearningItem item) {
    return switch (item.release().releaseClass()) {
      case PUBLIC, PARTNER_STAFF -> true;
      case RESTRICTED_EARLY_LEARNING, GROUP_ONLY -> false;
    };
  }

  static Duration lifetime(LearningItem item) {
    return item.release().releaseClass() == ReleaseClass.PUBLIC ? PUBLIC : ANYTHING_ELSE;
  }

  /**
   * Whether a link still holds at a moment. One made for longer than the item's class allows today
   * does not: the class was narrowed since.
   */
  static boolean holds(PageLink link, LearningItem item, Instant now) {
    return holds(link, lifetime(item), now);
  }

  /** The same for what may be open for so long. */
  static boolean holds(PageLink link, Duration lifetime, Instant now) {
    Duration left = Duration.between(now, link.expires());
    return left.isPositive() && left.compareTo(lifetime.plus(CLOCKS_APART)) <= 0;
  }

  /** How the item stands for somebody on a London date; hidden when no link may show it. */
  static ReleasePolicy.Standing standing(LearningItem item, Viewer viewer, LocalDate today) {
    return opensByLink(item)
        ? ReleasePolicy.standing(item, viewer, today)
        : ReleasePolicy.Standing.HIDDEN;
  }

  /** The item as it stood before another took its place, to tell whether that alone hides it. */
  static LearningItem asIfNotReplaced(LearningItem item) {
    Release r = item.release();
    Release before =
        new Release(
            r.status(),
            r.releaseClass(),
            r.embargoUntil(),
            r.reviewDate(),
            null,
            r.audience(),
            r.owner(),
            r.approver());
    return new LearningItem(
        item.id(),
        item.version(),
        item.type(),
        item.origin(),
        item.demo(),
        item.source(),
        before,
        item.text(),
        item.tags());
  }
}
