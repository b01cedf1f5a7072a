package uk.lantern.bot.courier;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import uk.lantern.bot.teams.connector.Slot;
import uk.lantern.scheduler.outbox.Claim;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.outbox.Receipt;

/**
 * Takes one claim to its end: gate, letter, turn, {@code sending}, post. The turn comes before
 * {@code sending} is written, so a crash while waiting for it leaves no doubt.
 */
final class Delivering {

  private static final Logger LOG = LoggerFactory.getLogger(Delivering.class);

  /** Short, so that a stop is noticed. */
  private static final Duration TURN = Duration.ofMillis(500);

  /** A conversation that must rest longer than this gives its claim back. */
  private static final Duration SOON = Duration.ofSeconds(2);

  private final Outbox outbox;
  private final Preparing preparing;
  private final Posting posting;
  private final CourierPace pace;
  private final BooleanSupplier hurried;

  /**
   * @param hurried whether nothing may wait any longer: this instance stops
   */
  Delivering(
      Outbox outbox,
      Preparing preparing,
      Posting posting,
      CourierPace pace,
      BooleanSupplier hurried) {
    this.outbox = outbox;
    this.preparing = preparing;
    this.posting = posting;
    this.pace = pace;
    this.hurried = hurried;
  }

  /**
   * @param flights of the letter's tenant; held from the turn to the end
   * @return what came of it, to be settled
   */
  Receipt deliver(Claim claim, Semaphore flights, Instant now) {
    try {
      while (!flights.tryAcquire(TURN.toNanos(), TimeUnit.NANOSECONDS)) {
        if (hurried.getAsBoolean()) {
          return new Receipt.Deferred(now, "stopped");
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Receipt.Deferred(now, "stopped");
    }
    try {
      return inFlight(claim);
    } finally {
      flights.release();
    }
  }

  private Receipt inFlight(Claim claim) {
    return switch (preparing.prepare(claim, false)) {
      case Preparing.Ended ended -> ended.receipt();
      case Preparing.Ready ready -> whenItsTurn(claim, ready);
    };
  }

  private Receipt whenItsTurn(Claim claim, Preparing.Ready first) {
    long start = System.nanoTime();
    while (true) {
      Slot slot = posting.turn(first, TURN);
      long waited = System.nanoTime() - start;
      if (slot instanceof Slot.Open turn) {
        return waited < pace.patience().toNanos()
            ? send(claim, first, turn)
            : afterAWait(claim, turn);
      }
      Optional<Receipt> end = endOf(claim, (Slot.NotYet) slot);
      if (end.isPresent()) {
        return end.get();
      }
    }
  }

  /** Much may have been decided meanwhile: a pause, a recall, quiet hours, a person who left. */
  private Receipt afterAWait(Claim claim, Slot.Open turn) {
    return switch (preparing.prepare(claim, true)) {
      case Preparing.Ended ended -> {
        turn.giveBack();
        yield ended.receipt();
      }
      case Preparing.Ready ready -> send(claim, ready, turn);
    };
  }

  /** Why a letter stops waiting; it goes on for a tenant that is slow or a host that is away. */
  private Optional<Receipt> endOf(Claim claim, Slot.NotYet not) {
    Instant now = preparing.now();
    if (hurried.getAsBoolean()) {
      return Optional.of(new Receipt.Deferred(now, "stopped"));
    }
    if (!now.isBefore(claim.delivery().message().expires())) {
      return Optional.of(new Receipt.Deferred(now, "too_late"));
    }
    boolean rests = not.reason().equals("conversation") && not.after().compareTo(SOON) > 0;
    if (rests) {
      return Optional.of(new Receipt.Deferred(now.plus(not.after()), "conversation_rests"));
    }
    posting.rest(not.after());
    return Optional.empty();
  }

  private Receipt send(Claim claim, Preparing.Ready ready, Slot.Open turn) {
    boolean mine = false;
    BooleanSupplier held = outbox.heldFromNow();
    try {
      mine = outbox.sending(claim, ready.asOf());
    } catch (DataAccessException away) {
      // Written or not, nothing was sent.
      return new Receipt.Deferred(preparing.now(), "store_away");
    } finally {
      if (!mine) {
        turn.giveBack();
      }
    }
    if (!mine) {
      // Taken back, recalled, or our lease is in doubt: then it is ours yet, and must not stay so.
      return new Receipt.Deferred(preparing.now(), "not_ours");
    }
    try {
      return posting.post(ready, turn, held, outbox::heldFromNow);
    } catch (RuntimeException e) {
      LOG.error("Sending {} broke off: {}", claim.delivery().id(), e.getClass().getSimpleName());
      return new Receipt.Doubtful("broke_off");
    }
  }
}
