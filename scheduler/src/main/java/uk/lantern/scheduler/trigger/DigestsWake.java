package uk.lantern.scheduler.trigger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.lantern.scheduler.digest.Editions;

/** Fires the digests' row as soon as somebody sends, plans, corrects or recalls an edition. */
final class DigestsWake {

  private static final Logger LOG = LoggerFactory.getLogger(DigestsWake.class);

  private final Timetable timetable;

  DigestsWake(Editions editions, Timetable timetable) {
    this.timetable = timetable;
    editions.whenDue(this::wake);
  }

  /** Quartz is not there while Lantern starts and stops; nobody who presses is told of that. */
  private void wake() {
    try {
      timetable.wake(Triggers.row(Triggers.DIGESTS));
    } catch (IllegalStateException refused) {
      LOG.warn("Digests are taken on at their next firing: {}", refused.getMessage());
    }
  }
}
