package uk.lantern.scheduler.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.springframework.data.mongodb.core.query.Query;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.outbox.Instances.Instance;

/** The same is done to the outbox in the store and to the one in memory; any difference is told. */
final class Twins {

  /** One instance of each; they hear of offers, and hold the same. */
  record Twin(String name, Instance stored, Instance plain, AtomicInteger woken) {

    void beat() {
      stored.beat();
      plain.beat();
    }
  }

  /** A claim of the one and its like of the other. */
  record Held(Twin by, Claim stored, Claim plain) {

    String id() {
      return plain.delivery().id();
    }
  }

  final SteppingClock clock = new SteppingClock("2026-11-24T10:00");
  final AtomicLong nanos = new AtomicLong();
  private final List<String> history = new ArrayList<>();
  private final InStore store;
  private final InMemory memory = new InMemory();
  private int started;

  /**
   * @param store is emptied: a new one for every life would take longer than the life
   */
  Twins(InStore store) {
    this.store = store;
    for (String collection : List.of(StoredDelivery.COLLECTION, "leases", "outboxPause")) {
      store.mongo.remove(new Query(), collection);
    }
  }

  Twin start() {
    AtomicInteger woken = new AtomicInteger();
    String name = "instance " + ++started;
    Twin twin =
        new Twin(name, store.start(clock, nanos::get), memory.start(clock, nanos::get), woken);
    twin.stored().outbox().whenOffered(woken::incrementAndGet);
    twin.plain().outbox().whenOffered(woken::decrementAndGet);
    twin.beat();
    history.add(name + " starts");
    return twin;
  }

  void pause() {
    store.pause();
    memory.pause();
    history.add("all sending is paused");
  }

  void resume() {
    store.resume();
    memory.resume();
    history.add("sending is resumed");
  }

  /** On the wall clock, and on everybody's own. */
  void pass(Duration wall, Duration own) {
    clock.forward(wall);
    nanos.addAndGet(own.toNanos());
    history.add("%s pass, %s on the wall".formatted(own, wall));
  }

  /** What both answered. */
  <T> T both(Twin who, String what, Function<Outbox, T> step) {
    T plain = step.apply(who.plain().outbox());
    history.add("%s: %s -> %s".formatted(who.name(), what, plain));
    same(what, step.apply(who.stored().outbox()), plain);
    same("woken by offers", who.woken().get(), 0);
    return plain;
  }

  List<Held> claim(Twin who, int n, Set<String> without) {
    List<Claim> plain = who.plain().outbox().claim(n, without);
    List<Claim> stored = who.stored().outbox().claim(n, without);
    history.add("%s claims %d without %s -> %s".formatted(who.name(), n, without, plain));
    same("claimed", named(stored, who.stored()), named(plain, who.plain()));
    List<Held> held = new ArrayList<>();
    for (int i = 0; i < plain.size(); i++) {
      held.add(new Held(who, stored.get(i), plain.get(i)));
    }
    return held;
  }

  private static List<String> named(List<Claim> claims, Instance by) {
    return claims.stream()
        .map(it -> shown(it.delivery()) + it.token() + it.due() + it.owner().equals(by.owner()))
        .toList();
  }

  boolean sending(Held held, int asOf) {
    boolean plain = held.by().plain().outbox().sending(held.plain(), asOf);
    history.add("%s sends %s -> %s".formatted(held.by().name(), held.id(), plain));
    same("sending", held.by().stored().outbox().sending(held.stored(), asOf), plain);
    return plain;
  }

  boolean settle(Held held, Receipt receipt) {
    boolean plain = held.by().plain().outbox().settle(held.plain(), receipt);
    history.add("%s settles %s: %s -> %s".formatted(held.by().name(), held.id(), receipt, plain));
    same("settled", held.by().stored().outbox().settle(held.stored(), receipt), plain);
    return plain;
  }

  /**
   * What anybody can ask.
   *
   * @param id of the letter that is looked for too, and with it the figures of reports; or empty
   */
  void compare(Twin who, String id) {
    Outbox stored = who.stored().outbox();
    Outbox plain = who.plain().outbox();
    same("letters", letters(stored), letters(plain));
    same("oldest due", stored.oldestDue(), plain.oldestDue());
    if (!id.isEmpty()) {
      same("found", stored.find(id).map(Twins::shown), plain.find(id).map(Twins::shown));
      same("waiting", list(stored.waiting(99)), list(plain.waiting(99)));
      same("in doubt", list(stored.inDoubt(99)), list(plain.inDoubt(99)));
      same("counts", stored.counts(), plain.counts());
      same("words", stored.words(), plain.words());
      for (MessageKind.Lane lane : MessageKind.Lane.values()) {
        same("unsettled", stored.unsettled(lane), plain.unsettled(lane));
      }
    }
  }

  private static Map<String, String> letters(Outbox outbox) {
    Map<String, String> letters = new TreeMap<>();
    RandomLetters.PEOPLE.forEach(
        who -> outbox.of(who, 99).forEach(it -> letters.put(it.id(), shown(it))));
    return letters;
  }

  private static List<String> list(List<Delivery> deliveries) {
    return deliveries.stream().map(Twins::shown).toList();
  }

  private static String shown(Delivery it) {
    return "%s %s %d attempts, %s %d %s %s %s|"
        .formatted(
            it.id(),
            it.state(),
            it.attempts(),
            it.sentAgain() ? "again" : "once",
            it.asOf(),
            it.outcome(),
            it.message().values(),
            it.message().expires());
  }

  private void same(String what, Object stored, Object plain) {
    if (!stored.equals(plain)) {
      assertThat(stored)
          .as(
              "%s, in the store and (expected) in memory, after%n%s",
              what, String.join("\n", history))
          .isEqualTo(plain);
    }
  }
}
