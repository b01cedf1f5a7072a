package uk.lantern.scheduler.judgement;

import java.time.LocalDate;
import java.util.List;
import uk.lantern.scheduler.action.part.ImpactCheck.Level;

/**
 * One kind of evidence that a judgement may rest on.
 *
 * @param level what it speaks about (domain.md 1.8)
 * @param what a code of the evidence, for example {@code discussed}
 * @param says whether it speaks for it
 * @param date the last day it covers
 * @param sources references of what it was counted from
 */
public record Ground(Level level, String what, Says says, LocalDate date, List<String> sources) {

  /** What is older proves nothing any more. */
  static final int LASTS_MONTHS = 12;

  public Ground {
    sources = List.copyOf(sources);
  }

  /** Which way it points. */
  public enum Says {
    FOR,
    AGAINST,
    /** It is for a person to say which way. */
    NEITHER
  }

  boolean isFreshOn(LocalDate today) {
    return !date.isBefore(today.minusMonths(LASTS_MONTHS));
  }

  @Override
  public String toString() {
    return "Ground[" + level + " " + says + "]";
  }
}
