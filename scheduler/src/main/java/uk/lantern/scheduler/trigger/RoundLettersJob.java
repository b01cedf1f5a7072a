package uk.lantern.scheduler.trigger;

import java.time.ZonedDateTime;
import uk.lantern.scheduler.round.letter.RoundLetterSweep;

/** Offers what rounds owe: asked, reminded, told, news. */
record RoundLettersJob(RoundLetterSweep sweep) implements Sweep {

  @Override
  public String cadence() {
    return Triggers.ROUND_LETTERS;
  }

  /** Returns how many letters were offered. */
  @Override
  public int run(ZonedDateTime now) {
    return sweep.run(now);
  }
}
