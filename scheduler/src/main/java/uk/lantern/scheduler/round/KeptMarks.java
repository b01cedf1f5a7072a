package uk.lantern.scheduler.round;

import java.util.Optional;
import uk.lantern.scheduler.round.slot.Slots;

/** By the keys that stand in the folder of round keys. */
record KeptMarks(Slots slots) implements RoundMarks {

  @Override
  public Optional<String> of(String round, byte[] what) {
    return slots.mark(round, what);
  }

  @Override
  public boolean any() {
    return slots.hasAnyKey();
  }
}
