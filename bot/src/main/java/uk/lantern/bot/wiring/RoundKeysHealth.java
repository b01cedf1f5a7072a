package uk.lantern.bot.wiring;

import java.util.List;
import java.util.Set;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.part.RoundState;

/**
 * Whether the key of every round that keeps answers without names can be used here. Degraded is not
 * down: everything else goes on, and nothing is lost while a key is away.
 */
@Component("roundKeysHealthIndicator")
record RoundKeysHealth(Rounds rounds) implements HealthIndicator {

  private static final Set<RoundState> NEED_A_KEY =
      Set.of(RoundState.LAUNCHED, RoundState.OPEN, RoundState.CLOSING);

  /** More than a partnership has open at a time. */
  private static final int MOST = 1_000;

  @Override
  public Health health() {
    try {
      List<String> away =
          rounds.in(NEED_A_KEY, MOST).stream()
              .filter(rounds::isKeyAway)
              .map(Round::ref)
              .sorted()
              .toList();
      return away.isEmpty()
          ? Health.up().build()
          : Health.status("DEGRADED").withDetail("keyAway", away).build();
    } catch (DataAccessException storeAway) {
      return Health.unknown().build();
    }
  }
}
