package uk.lantern.bot.courier;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import uk.lantern.scheduler.outbox.Claim;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.outbox.Receipt;

/**
 * Has the store hear what became of a letter, however long it is away: only this instance knows,
 * and nobody else takes the letter from an instance that lives. The letter stays in hand until
 * then, so what is unheard is bounded by what is in hand.
 */
final class Outcomes {

  private static final Logger LOG = LoggerFactory.getLogger(Outcomes.class);
  private static final Duration FIRST = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofSeconds(5);

  private final Outbox outbox;
  private final BooleanSupplier mayWait;

  /**
   * @param mayWait false when this instance has to end without the store
   */
  Outcomes(Outbox outbox, BooleanSupplier mayWait) {
    this.outbox = outbox;
    this.mayWait = mayWait;
  }

  void settle(Claim claim, Receipt receipt) {
    Duration pause = FIRST;
    while (true) {
      try {
        if (!outbox.settle(claim, receipt)) {
          LOG.info("{} was taken over or recalled meanwhile.", claim.delivery().id());
        }
        return;
      } catch (DataAccessException away) {
        if (!mayWait.getAsBoolean()) {
          LOG.warn("{} ends without the store knowing.", claim.delivery().id());
          return;
        }
        LockSupport.parkNanos(pause.toNanos());
        pause = pause.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : pause.multipliedBy(2);
      }
    }
  }
}
