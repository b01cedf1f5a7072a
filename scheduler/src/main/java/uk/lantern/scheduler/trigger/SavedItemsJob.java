package uk.lantern.scheduler.trigger;

import java.time.ZonedDateTime;
import uk.lantern.scheduler.reading.SavedLetters;

/** Tells people what has happened to items they saved. */
final class SavedItemsJob implements Sweep {

  private final SavedLetters letters;

  SavedItemsJob(SavedLetters letters) {
    this.letters = letters;
  }

  @Override
  public String cadence() {
    return Triggers.SAVED_ITEMS;
  }

  /** Returns how many letters were offered. */
  @Override
  public int run(ZonedDateTime now) {
    return letters.offer(now);
  }
}
