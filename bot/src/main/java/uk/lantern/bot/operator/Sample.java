package uk.lantern.bot.operator;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.outbox.DeliveryState;

/**
 * The outbox and the clock at one moment, in figures.
 *
 * @param longestWait how long the first of those that are due could have gone already
 * @param missed cadences behind; null on an instance without a clock
 */
record Sample(
    Instant at,
    Map<DeliveryState, Long> counts,
    Duration longestWait,
    boolean paused,
    @Nullable Integer missed) {

  long count(DeliveryState state) {
    return counts.getOrDefault(state, 0L);
  }
}
