package uk.lantern.bot.page;

import java.time.Instant;
import java.time.LocalDate;
import uk.lantern.content.calendar.London;
import uk.lantern.content.learning.ItemText;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.PublicationStatus;
import uk.lantern.content.learning.Release;
import uk.lantern.content.learning.ReleaseClass;
import uk.lantern.content.learning.Source;

/** An item that differs from another in one thing. */
final class Items {

  private Items() {}

  static LearningItem version(LearningItem i, int version) {
    return new LearningItem(
        i.id(),
        version,
        i.type(),
        i.origin(),
        i.demo(),
        i.source(),
        i.release(),
        i.text(),
        i.tags());
  }

  static LearningItem called(LearningItem i, String id) {
    return new LearningItem(
        id,
        i.version(),
        i.type(),
        i.origin(),
        i.demo(),
        i.source(),
        i.release(),
        i.text(),
        i.tags());
  }

  static LearningItem saying(LearningItem i, ItemText text, Source source) {
    return new LearningItem(
        i.id(), i.version(), i.type(), i.origin(), i.demo(), source, i.release(), text, i.tags());
  }

  static LearningItem withdrawn(LearningItem i) {
    Release r = i.release();
    return released(i, release(r, PublicationStatus.WITHDRAWN, r.releaseClass(), r.reviewDate()));
  }

  static LearningItem forPartners(LearningItem i) {
    Release r = i.release();
    return released(i, release(r, r.status(), ReleaseClass.PARTNER_STAFF, r.reviewDate()));
  }

  /** Past its review by one day. */
  static LearningItem pastReview(LearningItem i, Instant now) {
    return reviewedBy(i, LocalDate.ofInstant(now, London.ZONE).minusDays(1));
  }

  static LearningItem reviewedBy(LearningItem i, LocalDate day) {
    Release r = i.release();
    return released(i, release(r, r.status(), r.releaseClass(), day));
  }

  private static Release release(
      Release r, PublicationStatus status, ReleaseClass releaseClass, LocalDate review) {
    return new Release(
        status,
        releaseClass,
        r.embargoUntil(),
        review,
        r.supersededBy(),
        r.audience(),
        r.owner(),
        r.approver());
  }

  private static LearningItem released(LearningItem i, Release release) {
    return new LearningItem(
        i.id(),
        i.version(),
        i.type(),
        i.origin(),
        i.demo(),
        i.source(),
        release,
        i.text(),
        i.tags());
  }
}
