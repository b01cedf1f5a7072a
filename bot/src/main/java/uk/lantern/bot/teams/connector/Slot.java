package uk.lantern.bot.teams.connector;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Leave to make one request, or the news that there is none for a while. */
public sealed interface Slot {

  /** The next request is yours. Use it soon or give it back; one of both, once. */
  non-sealed interface Open extends Slot {

    /**
     * Sends an activity (UTF-8 JSON). As {@link Connector#send}, without waiting for a turn.
     *
     * @param there asked just before its moment and may take some milliseconds; when false, nothing
     *     is sent
     * @param held asked when the first byte goes, so it must not wait; when false, nothing is sent
     */
    Receipt send(byte[] activityJson, BooleanSupplier there, BooleanSupplier held);

    /**
     * Replaces an activity sent before, in the same turn: Teams counts it like a message. Doing it
     * twice does no harm, so what may have arrived is simply to be tried again.
     *
     * @param there as for {@link #send}
     * @param held as for {@link #send}
     */
    Receipt update(
        String activityId, byte[] activityJson, BooleanSupplier there, BooleanSupplier held);

    /** Nothing will be sent. */
    void giveBack();
  }

  /**
   * Not now, and nothing was tried.
   *
   * @param after how long it will take at least
   * @param reason a short code: {@code pace}, {@code conversation}, {@code host_away}
   */
  record NotYet(Duration after, String reason) implements Slot {}
}
