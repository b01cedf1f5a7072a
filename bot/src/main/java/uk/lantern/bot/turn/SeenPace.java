package uk.lantern.bot.turn;

import java.time.Duration;

/**
 * How fast owners beat and how long others wait, all on this instance's monotonic clock.
 *
 * @param beat between two beats of a living owner
 * @param dead how long a beat must stand still before another instance takes over
 * @param fresh how old the last confirmed beat may be when something is sent
 * @param patience how long a delivery waits before it is answered 200 without the turn being done
 */
public record SeenPace(Duration beat, Duration dead, Duration fresh, Duration patience) {

  /** Teams redelivers at 15 s, so the answer goes out at 10 s. */
  public static SeenPace usual() {
    return new SeenPace(
        Duration.ofSeconds(2),
        Duration.ofSeconds(10),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10));
  }
}
