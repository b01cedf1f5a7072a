package uk.lantern.bot.turn;

import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.people.PersonKey;

/** Which trace an activity may leave; decided at the door, before anything is kept of it. */
public interface Traces {

  /** Every activity leaves the usual trace. */
  Traces ALL_USUAL =
      new Traces() {
        @Override
        public Trace of(@Nullable PersonKey person, @Nullable CardAction action) {
          return Trace.USUAL;
        }

        @Override
        public boolean isOver(String round) {
          return true;
        }
      };

  /**
   * Never throws: while the database is away, memory alone is used anyway.
   *
   * @param person null when Teams did not say
   * @param action null for everything that is no button
   */
  Trace of(@Nullable PersonKey person, @Nullable CardAction action);

  /** Whether what was kept under a round's key means nothing any more. */
  boolean isOver(String round);
}
