package uk.lantern.content.learning;

import java.time.LocalDate;

/** Decides who may be shown which item on which day (domain.md 2.2 and 3.5). */
public final class ReleasePolicy {

  /** How an item may be used in an answer. */
  public enum Standing {
    /** Shown and cited. */
    CURRENT,
    /** Shown and cited with a line that it is past its review date. */
    PAST_REVIEW,
    /** Not shown, not cited, not counted, not hinted at. */
    HIDDEN
  }

  private static final int DAYS_CITED_AFTER_REVIEW = 60;

  private ReleasePolicy() {}

  /** The standing of an item for a viewer on a London date. */
  public static Standing standing(LearningItem item, Viewer viewer, LocalDate today) {
    if (!isOut(item.release(), today) || !mayRead(item.release(), viewer)) {
      return Standing.HIDDEN;
    }
    LocalDate review = item.release().reviewDate();
    if (!today.isAfter(review)) {
      return Standing.CURRENT;
    }
    return today.isAfter(review.plusDays(DAYS_CITED_AFTER_REVIEW))
        ? Standing.HIDDEN
        : Standing.PAST_REVIEW;
  }

  /** Whether the viewer could see the item, had not another replaced it. */
  static boolean isReplacedFor(LearningItem item, Viewer viewer, LocalDate today) {
    Release release = item.release();
    return release.supersededBy() != null && isFree(release, today) && mayRead(release, viewer);
  }

  private static boolean isOut(Release release, LocalDate today) {
    return isFree(release, today) && release.supersededBy() == null;
  }

  private static boolean isFree(Release release, LocalDate today) {
    boolean published =
        release.status() == PublicationStatus.PUBLISHED
            || release.status() == PublicationStatus.CORRECTED;
    boolean embargoed = release.embargoUntil() != null && today.isBefore(release.embargoUntil());
    return published && !embargoed;
  }

  private static boolean mayRead(Release release, Viewer viewer) {
    return switch (release.releaseClass()) {
      case PUBLIC, PARTNER_STAFF -> true;
      case RESTRICTED_EARLY_LEARNING ->
          holdsAny(viewer, "ld_officer", "qa_officer", "business_manager", "scrutineer")
              || (release.audience().contains(viewer.jobFamily())
                  && !holdsAny(viewer, "lay_member"));
      case GROUP_ONLY -> viewer.roles().stream().anyMatch(release.audience()::contains);
    };
  }

  private static boolean holdsAny(Viewer viewer, String... roles) {
    for (String role : roles) {
      if (viewer.roles().contains(role)) {
        return true;
      }
    }
    return false;
  }
}
