package uk.lantern.scheduler.retention;

import java.time.LocalDate;

/** A store that forgets. Each bean of this type is called once a night. */
public interface Purge {

  /** Name for the run record and the log, for example {@code deliveries}. */
  String collection();

  /**
   * Deletes what may be kept no longer.
   *
   * @param today London date
   * @return how many records went
   */
  int purge(LocalDate today);
}
