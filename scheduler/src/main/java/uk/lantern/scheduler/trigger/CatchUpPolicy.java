package uk.lantern.scheduler.trigger;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which planned run of today is to be made up for. */
final class CatchUpPolicy {

  private CatchUpPolicy() {}

  /**
   * @param lastPlanned last planned time of today up to now; empty when none was
   * @param lastDone begin of the last run that went well, on any instance; null before the first
   */
  static boolean missed(Optional<Instant> lastPlanned, @Nullable Instant lastDone) {
    return lastPlanned.map(planned -> lastDone == null || lastDone.isBefore(planned)).orElse(false);
  }
}
