package uk.lantern.scheduler.trail;

import java.time.LocalDate;
import java.util.List;

/** Pulses about an item that have closed, as far as their results may be shown. */
@FunctionalInterface
public interface ClosedPulses {

  /** The one that closed last first; none whose result is hidden. */
  List<ClosedPulse> serving(String item);

  /**
   * What most people said to the first question of a pulse.
   *
   * @param ref for example {@code P-0007}
   * @param asked the question
   * @param answer that most gave
   * @param people who gave it
   * @param of how many
   */
  record ClosedPulse(
      String ref, LocalDate closed, String asked, String answer, int people, int of) {

    @Override
    public String toString() {
      return "ClosedPulse[" + ref + "]";
    }
  }
}
