package uk.lantern.bot.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.lantern.bot.conversation.ConversationReference.Address;
import uk.lantern.bot.teams.TestPosts;
import uk.lantern.bot.teams.connector.Connector;
import uk.lantern.bot.teams.connector.ConnectorPace;
import uk.lantern.bot.teams.connector.ConversationAddress;
import uk.lantern.bot.teams.connector.OwnTokens;
import uk.lantern.bot.teams.connector.Pacing;
import uk.lantern.bot.teams.connector.RestConnector;
import uk.lantern.bot.teams.connector.pace.Lane;
import uk.lantern.bot.teams.token.ConnectorHosts;
import uk.lantern.scheduler.outbox.DeliveryState;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.tenant.Fault;
import uk.lantern.tenant.Received;
import uk.lantern.tenant.Route;
import uk.lantern.tenant.Tenant;

/**
 * A broadcast over the wire in real time. What it prints depends on what else the machine does, so
 * rates are judged by {@code infra/rig/bar broadcast} and {@code R11}, not here.
 */
@Tag("long")
class BroadcastTest extends CourierWorld {

  private static final int LETTERS = Integer.getInteger("lantern.test.letters", 600);
  private static final int PER_SECOND = 50;

  private final Tenant tenant = Tenant.open();
  private final Function<Lane, Connector> connectors =
      RestConnector.lanes(
          new ConnectorHosts(List.of(tenant.host())),
          OwnTokens.none(),
          new Pacing(
              new ConnectorPace(
                  PER_SECOND,
                  10,
                  64,
                  Duration.ofSeconds(5),
                  Duration.ofSeconds(5),
                  Duration.ofMillis(15),
                  null),
              metrics),
          clock,
          metrics);

  private final CourierRounds its =
      new CourierRounds(courier(TestPosts.connecting(connectors.apply(Lane.PERSONAL))), outbox);

  @AfterEach
  void close() {
    its.stop();
    tenant.close();
  }

  @Test
  void aBroadcastReachesEverybodyOnceWhileRepliesGoOn() {
    tenant.issued().openDoors();
    tenant.faults().set(Route.SEND, new Fault.Slow(Duration.ofMillis(100)));
    long idle = replies(20);
    outbox.offerAll(letters(LETTERS));
    tenant.log().clear();
    its.start();
    // Beside a broadcast of 10,000 the replies would count for the pace.
    long beside = LETTERS > 5_000 ? 0 : replies(20);
    await()
        .atMost(Duration.ofMinutes(10))
        .until(() -> outbox.counts().get(DeliveryState.DELIVERED) == (long) LETTERS);
    List<Instant> arrivals = arrivals();
    Duration took = Duration.between(arrivals.getFirst(), arrivals.getLast());
    double rate = arrivals.size() * 1e9 / took.toNanos();
    long over = overLimit(arrivals);
    System.out.printf(
        "%d letters at %.2f/s, %d over the limit; replies p95 idle %d ms, beside %d ms%n",
        arrivals.size(), rate, over, idle, beside);
    assertThat(arrivals).as("each letter once").hasSize(LETTERS + (beside == 0 ? 0 : 20));
  }

  /** R11: whatever a host that is away asks for, it is tried again soon, and by one at a time. */
  @Test
  void anOutageLosesNothingIsHardlyProbedAndIsOverSoonAfterItsEnd() throws Exception {
    List<Future<?>> outages = new ArrayList<>();
    try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
      for (String retryAfter : new String[] {null, "1", "3600"}) {
        outages.add(together.submit(() -> outageInAWorldOfItsOwn(retryAfter)));
      }
    }
    for (Future<?> outage : outages) {
      outage.get(); // rethrows what failed in it
    }
  }

  private static void outageInAWorldOfItsOwn(@Nullable String retryAfter) {
    BroadcastTest world = new BroadcastTest();
    world.alive();
    try {
      world.outage(retryAfter);
    } finally {
      world.close();
      world.stop();
    }
  }

  private void outage(@Nullable String retryAfter) {
    tenant.issued().openDoors();
    List<Message> all = letters(1_500);
    outbox.offerAll(all);
    its.start();
    await().until(() -> tenant.log().count(Route.SEND) > 150);
    tenant.faults().set(Route.SEND, new Fault.Status(503, retryAfter));
    passes(3);
    int before = tenant.log().count(Route.SEND);
    passes(15);
    int probes = tenant.log().count(Route.SEND) - before;
    tenant.faults().clear();
    Instant ten = clock.instant().plusSeconds(10);
    passes(16);
    double after =
        arrivals().stream().filter(t -> t.isAfter(ten) && t.isBefore(ten.plusSeconds(5))).count()
            / 5.0;
    System.out.printf(
        "outage, Retry-After %s: %d probes in 15 s, %.1f/s ten seconds after its end%n",
        retryAfter, probes, after);
    assertThat(probes).isLessThanOrEqualTo(15);
    assertThat(after).as("goes on").isPositive();
    assertThat(outbox.counts())
        .containsEntry(DeliveryState.FAILED, 0L)
        .containsEntry(DeliveryState.IN_DOUBT, 0L);
  }

  private List<Message> letters(int many) {
    List<Message> all = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      PersonKey person = new PersonKey("t", "p" + i);
      references.met(person, new Address("t", tenant.serviceUrl(), "p" + i, "msteams"));
      all.add(text(MessageKind.DIGEST, "all", person));
    }
    return all;
  }

  private List<Instant> arrivals() {
    return tenant.log().of(Route.SEND).stream().map(Received::at).sorted().toList();
  }

  private static void passes(int seconds) {
    LockSupport.parkNanos(Duration.ofSeconds(seconds).toNanos());
  }

  /** How many a judge would have refused who counts those that were taken in any second. */
  private static long overLimit(List<Instant> arrivals) {
    List<Instant> taken = new ArrayList<>();
    long over = 0;
    for (Instant at : arrivals) {
      int before = taken.size() - PER_SECOND;
      if (before >= 0 && taken.get(before).isAfter(at.minusSeconds(1))) {
        over++;
      } else {
        taken.add(at);
      }
    }
    return over;
  }

  /** The second worst time of a reply, ms. */
  private long replies(int many) {
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      long start = System.nanoTime();
      connectors
          .apply(Lane.REPLY)
          .send(
              new ConversationAddress("t", tenant.serviceUrl(), "reply-" + i),
              new byte[] {'{', '}'});
      times.add((System.nanoTime() - start) / 1_000_000);
      LockSupport.parkNanos(150_000_000);
    }
    return times.stream().sorted().toList().get(many - 2);
  }
}
