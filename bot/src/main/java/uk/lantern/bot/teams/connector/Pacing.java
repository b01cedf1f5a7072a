package uk.lantern.bot.teams.connector;

import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import uk.lantern.bot.teams.connector.pace.Lane;
import uk.lantern.bot.teams.connector.pace.TenantPace;

/**
 * Retry(RateLimiter(CircuitBreaker(Bulkhead(request)))): the pace per tenant, the circuit and the
 * requests in flight per host. Being held back is a receipt like any other, and no attempt.
 */
public final class Pacing {

  private static final Duration SHORT = Duration.ofSeconds(2);

  /** How soon a host that is away, or full, is asked after again. */
  private static final Duration SOON = Duration.ofSeconds(1);

  private final ConnectorPace pace;
  private final MeterRegistry metrics;
  private final Map<String, TenantPace> tenants = new ConcurrentHashMap<>();
  private final Map<String, Host> hosts = new ConcurrentHashMap<>();
  private final Retry replies =
      Retry.of(
          "replies",
          RetryConfig.<Receipt>custom()
              .maxAttempts(3)
              .retryOnResult(Pacing::worthAnotherTry)
              .intervalBiFunction(
                  (attempt, said) ->
                      pause(attempt, said.get(), RandomGenerator.getDefault()).toMillis())
              .build());

  public Pacing(ConnectorPace pace, MeterRegistry metrics) {
    this.pace = pace;
    this.metrics = metrics;
  }

  /** One request at a time with its turn, tried again for whoever waits for it. */
  Receipt run(Lane lane, Destination to, Function<Leave, Receipt> request) {
    Supplier<Receipt> paced =
        () ->
            switch (entry(lane, to, pace.longestWait())) {
              case Entry.Held held -> new Receipt.Retry(atLeastShortest(held.after()), 0);
              case Entry.Free free -> free.make(() -> true, () -> true, request);
            };
    return lane == Lane.REPLY ? replies.executeSupplier(paced) : paced.get();
  }

  /** The turn of one request, waited for at most that long. */
  Entry entry(Lane lane, Destination to, Duration within) {
    Host host = hosts.computeIfAbsent(to.host(), name -> new Host(name, pace));
    if (!host.mayBeTried()) {
      return new Entry.Held(SOON, "host_away");
    }
    TenantPace tenant = tenants.computeIfAbsent(to.tenant(), this::tenant);
    // In line at a full host before the token is taken: with one it would go together with those of
    // later tokens. Otherwise after it: whoever waits for tokens must not take up the places.
    boolean full = host.isFull();
    if (full && !host.enter(lane)) {
      return new Entry.Held(SOON, "host_away");
    }
    TenantPace.Grant grant = tenant.take(lane, to.conversation(), within);
    if (grant != null) {
      boolean in = full || host.enter(lane);
      return in ? new Entry.Free(host, grant) : new Entry.Held(SOON, "host_away");
    }
    if (full) {
      host.leaveUnused();
    }
    return held(tenant, lane, to);
  }

  private static Entry held(TenantPace tenant, Lane lane, Destination to) {
    String why = tenant.rests(lane, to.conversation()) ? "conversation" : "pace";
    return new Entry.Held(tenant.wait(lane, to.conversation()), why);
  }

  private TenantPace tenant(String name) {
    TenantPace made =
        new TenantPace(
            pace.limits(), pace.longestWait(), System::nanoTime, RandomGenerator.getDefault());
    Gauge.builder("connector.tokens_available", made, TenantPace::tokens)
        .tag("tenant", name)
        .description("Requests that could go at once")
        .register(metrics);
    Gauge.builder("connector.limit", made, TenantPace::limit)
        .tag("tenant", name)
        .description("Requests a second that Teams takes, as far as is known")
        .register(metrics);
    return made;
  }

  /** Where a request goes; {@code conversation} is what Teams counts by as well. */
  record Destination(String host, String tenant, String conversation) {}

  /** The outcome of asking for a turn. */
  sealed interface Entry {

    record Held(Duration after, String reason) implements Entry {}

    record Free(Host host, TenantPace.Grant grant) implements Entry {

      /**
       * @param there asked just before the moment of the request; may take some milliseconds
       * @param held asked when its first byte goes
       */
      Receipt make(BooleanSupplier there, BooleanSupplier held, Function<Leave, Receipt> request) {
        Going going = new Going(grant, there, held);
        Receipt receipt = new Receipt.InDoubt("The request broke off.");
        try {
          receipt = request.apply(going);
        } finally {
          host.leave(receipt, System.nanoTime() - going.since);
          if (receipt instanceof Receipt.Retry retry && retry.status() == 429) {
            grant.refused(retry.after());
          } else {
            grant.taken();
          }
        }
        return receipt;
      }

      void giveBack() {
        host.leaveUnused();
      }
    }
  }

  /** A request in its turn. */
  private static final class Going implements Leave {
    private final TenantPace.Grant grant;
    private final BooleanSupplier there;
    private final BooleanSupplier held;
    private long since = System.nanoTime();

    Going(TenantPace.Grant grant, BooleanSupplier there, BooleanSupplier held) {
      this.grant = grant;
      this.there = there;
      this.held = held;
    }

    @Override
    public boolean awaited() {
      boolean goes = grant.go(there);
      since = System.nanoTime();
      return goes;
    }

    @Override
    public boolean holds() {
      return held.getAsBoolean();
    }
  }

  private static boolean worthAnotherTry(Receipt receipt) {
    return receipt instanceof Receipt.NotSent
        || (receipt instanceof Receipt.Retry retry && retry.after().compareTo(SHORT) <= 0);
  }

  /**
   * Up to a fifth longer than asked, so that replies that failed in one moment do not come again in
   * one; whoever the pace held back or a 429 slows down is spread by the bucket.
   */
  static Duration pause(int attempt, Receipt receipt, RandomGenerator random) {
    Duration asked =
        receipt instanceof Receipt.Retry retry ? retry.after() : Duration.ofMillis(250L * attempt);
    boolean paced =
        receipt instanceof Receipt.Retry retry && (retry.status() == 429 || retry.status() == 0);
    return paced ? asked : asked.plusMillis(random.nextLong(1 + asked.toMillis() / 5));
  }

  private static Duration atLeastShortest(Duration wait) {
    return wait.compareTo(ReceiptPolicy.SHORTEST) < 0 ? ReceiptPolicy.SHORTEST : wait;
  }
}
