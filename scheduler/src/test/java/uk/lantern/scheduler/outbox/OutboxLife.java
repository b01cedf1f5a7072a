package uk.lantern.scheduler.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.outbox.Twins.Held;
import uk.lantern.scheduler.outbox.Twins.Twin;

/** What two instances, people and the calendar do to an outbox, at random. */
final class OutboxLife {

  private static final int STEPS = 16;

  /** States in which a letter was seen; a play that misses some shows little. */
  final Set<DeliveryState> seen = EnumSet.noneOf(DeliveryState.class);

  private final Random random;
  private final RandomLetters letters;
  private final Twins twins;
  private final List<Twin> alive = new ArrayList<>();
  private final List<Held> held = new ArrayList<>();
  private final List<OccurrenceKey> known = new ArrayList<>();

  OutboxLife(Random random, InStore store) {
    this.random = random;
    this.letters = new RandomLetters(random);
    this.twins = new Twins(store);
    alive.add(twins.start());
    alive.add(twins.start());
    offerSome();
  }

  void live() {
    for (int i = 0; i < STEPS; i++) {
      step(random.nextInt(100));
      look(random.nextInt(12) == 0);
    }
    look(true);
  }

  /** The figures of reports are asked less often: each takes dozens of commands. */
  private void look(boolean all) {
    Twin asked = letters.one(alive);
    twins.compare(asked, all ? letters.one(known).id() : "");
    if (all) {
      asked.plain().outbox().counts().forEach((state, n) -> note(state, n));
    }
  }

  private void note(DeliveryState state, long n) {
    if (n > 0) {
      seen.add(state);
    }
  }

  private void step(int drawn) {
    if (drawn < 12) {
      offerSome();
    } else if (drawn < 34) {
      claim();
    } else if (drawn < 60) {
      goOn();
    } else if (drawn < 80) {
      timePasses();
    } else if (drawn < 92) {
      somebodyDecides();
    } else if (drawn < 94) {
      manyTries();
    } else {
      somethingHappens(drawn);
    }
  }

  private void offerSome() {
    List<Message> some =
        IntStream.range(0, 1 + random.nextInt(4))
            .mapToObj(i -> letters.message(twins.clock.instant()))
            .toList();
    some.forEach(it -> known.add(it.key()));
    twins.both(letters.one(alive), "offers " + some, its -> offered(its, some));
  }

  private static int offered(Outbox its, List<Message> some) {
    try {
      return some.size() > 1 ? its.offerAll(some) : its.offer(some.getFirst()) ? 1 : 0;
    } catch (IllegalArgumentException far) {
      return -1;
    }
  }

  private void claim() {
    Set<String> without = random.nextInt(8) == 0 ? Set.of("t2") : Set.of();
    held.addAll(twins.claim(letters.one(alive), 1 + random.nextInt(4), without));
  }

  /** With a claim, perhaps one that was lost long ago. */
  private void goOn() {
    if (held.isEmpty()) {
      claim();
      return;
    }
    Held one = held.get(random.nextInt(4) > 0 ? held.size() - 1 : random.nextInt(held.size()));
    if (random.nextInt(3) > 0) {
      twins.sending(one, random.nextInt(3));
    }
    if (random.nextInt(4) == 0) {
      twins.both(one.by(), "card used " + one.id(), its -> its.arrived(one.id()));
    }
    if (random.nextInt(3) > 0 && twins.settle(one, letters.receipt(twins.clock.instant()))) {
      held.remove(one);
    }
  }

  private void timePasses() {
    Duration own =
        letters.one(
            List.of(
                Duration.ofMillis(400),
                Duration.ofMillis(1_500),
                Duration.ofSeconds(6),
                Duration.ofSeconds(33),
                Duration.ofMinutes(7),
                Duration.ofHours(9)));
    Duration wall = random.nextInt(8) == 0 ? Duration.ofMinutes(random.nextInt(120) - 60) : own;
    twins.pass(wall, own);
    for (Twin it : alive) {
      if (random.nextInt(6) > 0) {
        it.beat();
      }
    }
  }

  private void somebodyDecides() {
    OccurrenceKey key = letters.one(known);
    Twin asked = letters.one(alive);
    String id = key.id();
    switch (random.nextInt(6)) {
      case 0 -> {
        Cancellation which = letters.cancellation(key);
        twins.both(asked, "cancels " + which, its -> its.cancel(which));
      }
      case 1 ->
          twins.both(asked, "other way " + id, its -> its.sentAnotherWay(id, "priya", key.date()));
      case 2, 3 -> twins.both(asked, "card used " + id, its -> its.arrived(id));
      default -> {
        Resolution how = letters.one(List.of(Resolution.values()));
        twins.both(asked, how + " " + id, its -> its.resolve(id, how));
      }
    }
  }

  /** Long enough for whatever is given up after so many. */
  private void manyTries() {
    Twin sender = letters.one(alive);
    for (int i = 0; i < 11; i++) {
      sender.beat();
      for (Held it : twins.claim(sender, 2, Set.of())) {
        twins.sending(it, 0);
        if (random.nextInt(8) > 0) {
          twins.settle(it, letters.notYet());
        } else {
          held.add(it);
        }
      }
      twins.pass(Duration.ofSeconds(37), Duration.ofSeconds(4));
    }
  }

  private void somethingHappens(int drawn) {
    Twin one = letters.one(alive);
    switch (drawn) {
      case 94, 95 -> {
        alive.remove(one);
        alive.add(twins.start());
      }
      case 96 -> twins.pause();
      case 97 -> twins.resume();
      case 98 -> {
        List<String> inHand = held.isEmpty() ? List.of() : List.of(letters.one(held).id());
        twins.both(one, "puts back all but " + inHand, its -> its.putBackAllBut(inHand));
      }
      default -> {
        int days = random.nextInt(45);
        twins.both(
            one,
            "purges after " + days,
            its ->
                its.purge(twins.clock.instant().atZone(London.ZONE).toLocalDate().plusDays(days)));
      }
    }
  }
}
