package uk.lantern.scheduler.outbox;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import uk.lantern.content.calendar.London;

/**
 * The letter box in memory, for tests: its rules once more, from house.md decisions 5 and 17 and
 * reliability.md 2.2, in plain words over a map, so that a fault in one of the two shows.
 */
final class PlainOutbox extends PlainReading {

  private final PlainLease lease;
  private final Clock clock;
  private final PlainClaims claims;
  private final PlainEndings endings;
  private Runnable listener = () -> {};

  PlainOutbox(PlainPost post, PlainLease lease, Clock clock) {
    super(post);
    this.lease = lease;
    this.clock = clock;
    this.claims = new PlainClaims(post, lease, clock);
    this.endings = new PlainEndings(post, clock);
  }

  @Override
  public boolean offer(Message message) {
    return offerAll(List.of(message)) == 1;
  }

  @Override
  public int offerAll(List<Message> messages) {
    int before;
    int after;
    synchronized (post) {
      before = post.letters.size();
      Instant now = clock.instant();
      messages.forEach(it -> refuseFarAhead(it.key().date(), now));
      messages.stream()
          .sorted(comparing(it -> it.key().kind()))
          .forEach(it -> post.letters.putIfAbsent(it.key().id(), new PlainLetter(it, now)));
      after = post.letters.size();
    }
    if (after > before) {
      listener.run();
    }
    return after - before;
  }

  @Override
  public List<Claim> claim(int n, Set<String> withoutTenants) {
    synchronized (post) {
      return claims.claim(n, withoutTenants);
    }
  }

  /** More than a year from now. */
  private static void refuseFarAhead(LocalDate date, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, London.ZONE);
    if (date.isAfter(today.plusDays(366))) {
      throw new IllegalArgumentException(date + ": offer it on its day.");
    }
  }

  @Override
  public int putBackAllBut(Collection<String> inHand) {
    synchronized (post) {
      List<PlainLetter> unknown =
          post.in(DeliveryState.CLAIMED)
              .filter(it -> it.owner.equals(lease.owner))
              .filter(it -> !inHand.contains(it.message.key().id()))
              .toList();
      unknown.forEach(it -> it.state = DeliveryState.DUE);
      return unknown.size();
    }
  }

  @Override
  public void whenOffered(Runnable wake) {
    listener = wake;
  }

  @Override
  public boolean sending(Claim claim, int asOf) {
    BooleanSupplier held = lease.heldFromNow();
    synchronized (post) {
      Optional<PlainLetter> mine =
          post.heldBy(claim).filter(it -> it.state == DeliveryState.CLAIMED);
      if (!lease.mayAct() || mine.isEmpty()) {
        return false;
      }
      PlainLetter it = mine.get();
      it.state = DeliveryState.SENDING;
      it.attempts++;
      it.asOf = asOf == 0 ? it.asOf : asOf;
    }
    return held.getAsBoolean();
  }

  @Override
  public BooleanSupplier heldFromNow() {
    return lease.heldFromNow();
  }

  @Override
  public boolean settle(Claim claim, Receipt receipt) {
    synchronized (post) {
      return endings.settle(claim, receipt);
    }
  }

  @Override
  public int cancel(Cancellation cancellation) {
    synchronized (post) {
      return endings.cancel(cancellation);
    }
  }

  @Override
  public boolean resolve(String id, Resolution resolution) {
    synchronized (post) {
      return endings.resolve(id, resolution);
    }
  }

  @Override
  public boolean arrived(String id) {
    synchronized (post) {
      return endings.arrived(id);
    }
  }

  @Override
  public boolean sentAnotherWay(String id, String by, LocalDate on) {
    synchronized (post) {
      return endings.sentAnotherWay(id, new Delivery.Told(by, on));
    }
  }
}
