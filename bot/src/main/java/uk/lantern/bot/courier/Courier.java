package uk.lantern.bot.courier;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import uk.lantern.scheduler.outbox.Claim;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.outbox.Receipt;
import uk.lantern.scheduler.trigger.BetweenFirings;

/**
 * Empties the outbox, several letters at a time: claims no more of a tenant than it can soon send,
 * gives each claim a thread of its own, and settles what came of it.
 */
@Component
@EnableConfigurationProperties(CourierPace.class)
public class Courier implements BetweenFirings {

  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

  /** How long {@link #settle} waits for letters that cannot go: a host that is away. */
  private static final Duration SETTLES_FOR = Duration.ofSeconds(30);

  /** While a tenant is full, the letters of others are looked for among its own. */
  private static final Duration OTHERS_EVERY = Duration.ofSeconds(1);

  private final Outbox outbox;
  private final CourierPace pace;
  private final InHand inHand;
  private final Posting posting;
  private final Delivering delivering;
  private final Outcomes outcomes;
  private final CourierMetrics figures;
  private final Clock clock;
  private final ReentrantLock claiming = new ReentrantLock();
  private long othersAsked = System.nanoTime() - OTHERS_EVERY.toNanos();
  private volatile boolean lostTrack;
  private volatile boolean stopping;
  private volatile long stopBy;

  Courier(
      Outbox outbox,
      Preparing preparing,
      Posting posting,
      CourierPace pace,
      MeterRegistry metrics,
      Clock clock) {
    this.outbox = outbox;
    this.pace = pace;
    this.posting = posting;
    this.clock = clock;
    this.inHand = new InHand(pace);
    this.delivering = new Delivering(outbox, preparing, posting, pace, () -> stopping);
    this.outcomes = new Outcomes(outbox, () -> !stopping || System.nanoTime() - stopBy < 0);
    this.figures = new CourierMetrics(metrics, outbox, inHand, clock);
  }

  /** Returns when everything that is due has been sent, or cannot be sent now. */
  @Override
  public void settle() {
    try {
      boolean idle = false;
      while (!idle) {
        boolean empty = inHand.size() == 0;
        idle = claimMore() == 0 && empty;
        if (!inHand.awaitEmpty(SETTLES_FOR)) {
          LOG.warn("Letters are waiting for a connector that is away.");
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** There may be something to claim. */
  void wake() {
    inHand.wake();
  }

  void awaitNews() throws InterruptedException {
    inHand.awaitNews(pace.poll());
  }

  /** Claims what there is room for and sets it going; returns how many. */
  int claimMore() {
    claiming.lock();
    try {
      Set<String> full = inHand.full();
      if (stopping || (!full.isEmpty() && !othersMayBeAsked(full))) {
        return 0;
      }
      List<Claim> claims = claim(full);
      claims.forEach(this::set);
      if (!full.isEmpty() && claims.isEmpty()) {
        othersAsked = System.nanoTime();
      }
      return claims.size();
    } finally {
      claiming.unlock();
    }
  }

  /**
   * Looking for others' letters reads all that wait for the full ones, so only if there are any.
   */
  private boolean othersMayBeAsked(Set<String> full) {
    return System.nanoTime() - othersAsked >= OTHERS_EVERY.toNanos()
        && posting.servesOthersThan(full);
  }

  private List<Claim> claim(Set<String> full) {
    if (lostTrack) {
      int back = outbox.putBackAllBut(inHand.ids());
      lostTrack = false;
      if (back > 0) {
        LOG.info("{} letters had been claimed without our hearing of it.", back);
      }
    }
    try {
      return outbox.claim(inHand.room(), full);
    } catch (RuntimeException e) {
      lostTrack = true;
      throw e;
    }
  }

  private void set(Claim claim) {
    inHand.add(claim);
    figures.claimed(claim);
    var unused = Thread.ofVirtual().name("letter").start(() -> takeToItsEnd(claim));
  }

  private void takeToItsEnd(Claim claim) {
    boolean ended = false;
    try {
      Receipt receipt = outcome(claim);
      outcomes.settle(claim, receipt);
      figures.settled(claim, receipt);
      ended = true;
    } finally {
      lostTrack |= !ended;
      inHand.done(claim);
    }
  }

  /** What nobody foresaw is parked, in sight, and holds nobody else. */
  private Receipt outcome(Claim claim) {
    try {
      return delivering.deliver(claim, inHand.flights(claim), clock.instant());
    } catch (RuntimeException e) {
      LOG.error("{} failed: {}", claim.delivery().id(), e.getClass().getName());
      return new Receipt.Failed("courier_failed");
    }
  }

  /** Claims nothing more, gives back what has not begun, and waits for what is in flight. */
  void drain() {
    stopBy = System.nanoTime() + pace.drain().toNanos();
    stopping = true;
    claiming.lock();
    claiming.unlock();
    try {
      if (!inHand.awaitEmpty(pace.drain())) {
        LOG.warn("{} letters were still being sent when Lantern stopped.", inHand.size());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
