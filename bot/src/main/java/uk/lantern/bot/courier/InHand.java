package uk.lantern.bot.courier;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import uk.lantern.scheduler.outbox.Claim;

/**
 * The claims this instance has and has not settled, by tenant, so that a tenant that is slow fills
 * its own hands only. Also where the courier's threads wait for each other.
 */
final class InHand {

  private static final class Tenant {
    final Semaphore flights;
    int claims;

    /** Full until half is done, so that claims come in batches and not one by one. */
    boolean full;

    Tenant(int inFlight) {
      flights = new Semaphore(inFlight, true);
    }
  }

  private final CourierPace pace;
  private final Map<String, Tenant> tenants = new HashMap<>();
  private final Set<String> ids = new HashSet<>();

  /** One permit says: look again. Semaphores, since a virtual thread must not wait in a monitor. */
  private final Semaphore news = new Semaphore(0);

  private final Semaphore settled = new Semaphore(0);

  InHand(CourierPace pace) {
    this.pace = pace;
  }

  synchronized void add(Claim claim) {
    Tenant tenant = tenants.computeIfAbsent(tenantOf(claim), name -> new Tenant(pace.inFlight()));
    ids.add(claim.delivery().id());
    tenant.claims++;
    tenant.full |= tenant.claims >= pace.inHand();
  }

  synchronized void done(Claim claim) {
    Tenant tenant = tenants.get(tenantOf(claim));
    ids.remove(claim.delivery().id());
    if (tenant != null) {
      tenant.claims--;
      boolean wasFull = tenant.full;
      tenant.full &= 2 * tenant.claims > pace.inHand();
      if (wasFull && !tenant.full) {
        tell(news);
      }
    }
    tell(settled);
  }

  /** Tenants that have enough for now. */
  synchronized Set<String> full() {
    Set<String> full = new HashSet<>();
    tenants.forEach(
        (name, tenant) -> {
          if (tenant.full) {
            full.add(name);
          }
        });
    return full;
  }

  /** How many may be claimed, were they all for the fullest tenant that is not full. */
  synchronized int room() {
    int most =
        tenants.values().stream().filter(t -> !t.full).mapToInt(t -> t.claims).max().orElse(0);
    return pace.inHand() - most;
  }

  synchronized Semaphore flights(Claim claim) {
    return tenants.computeIfAbsent(tenantOf(claim), name -> new Tenant(pace.inFlight())).flights;
  }

  synchronized Set<String> ids() {
    return Set.copyOf(ids);
  }

  synchronized int size() {
    return ids.size();
  }

  synchronized int inFlight() {
    return tenants.values().stream()
        .mapToInt(tenant -> pace.inFlight() - tenant.flights.availablePermits())
        .sum();
  }

  /** There may be something to claim. */
  void wake() {
    tell(news);
  }

  /** Waits for news: an offer, room for more, or the time. */
  void awaitNews(Duration longest) throws InterruptedException {
    boolean unused = news.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Waits until nothing is in hand; false when that took too long. */
  boolean awaitEmpty(Duration longest) throws InterruptedException {
    long last = System.nanoTime() + longest.toNanos();
    while (size() > 0) {
      if (!settled.tryAcquire(last - System.nanoTime(), TimeUnit.NANOSECONDS)) {
        return size() == 0;
      }
    }
    return true;
  }

  private static synchronized void tell(Semaphore signal) {
    if (signal.availablePermits() == 0) {
      signal.release();
    }
  }

  private static String tenantOf(Claim claim) {
    return claim.delivery().message().recipient().tenant();
  }
}
