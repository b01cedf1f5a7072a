package uk.lantern.scheduler.trail;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Finds one kind of evidence. Whoever adds pulses, audits or actions adds a bean of this type;
 * nothing else has to know of it.
 */
public interface RungContributor {

  /** The rung it belongs on; several may belong on one. */
  RungKind rung();

  /**
   * What there is for an item.
   *
   * @param today London; what was counted today may still be left out
   * @return empty when there is nothing yet
   */
  Optional<Evidence> evidence(String item, LocalDate today);
}
