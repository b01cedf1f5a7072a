package uk.lantern.scheduler.trigger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last run of a cadence.
 *
 * @param plannedFor the planned instant it answered
 * @param did how much was offered or done; 0 for a failed run
 * @param failure class name of what went wrong, null when it went well
 */
public record JobRun(
    String name,
    Instant plannedFor,
    Instant started,
    Instant finished,
    int did,
    @Nullable String failure) {

  public boolean wentWell() {
    return failure == null;
  }
}
