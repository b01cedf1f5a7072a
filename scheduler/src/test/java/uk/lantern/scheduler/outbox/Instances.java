package uk.lantern.scheduler.outbox;

import java.time.Clock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Instances of an outbox and what they share: in the store, or plainly in memory. */
interface Instances {

  /**
   * One that has just started: its first beat is to come.
   *
   * @param owner its name in its claims
   */
  record Instance(Outbox outbox, Runnable heart, String owner) {

    void beat() {
      heart.run();
    }
  }

  /** Where a test's outbox is kept. */
  enum Kept {
    IN_STORE(InStore::new),
    IN_MEMORY(InMemory::new);

    private final Supplier<Instances> fresh;

    Kept(Supplier<Instances> fresh) {
      this.fresh = fresh;
    }

    /** Empty ones. */
    Instances instances() {
      return fresh.get();
    }
  }

  Instance start(Clock clock, LongSupplier nanos);

  /** Stops all sending. */
  void pause();

  void resume();

  /** Puts a letter into a state without the steps that lead there. */
  void put(Message message, DeliveryState state);
}
