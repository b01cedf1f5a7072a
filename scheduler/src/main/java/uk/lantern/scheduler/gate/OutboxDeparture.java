package uk.lantern.scheduler.gate;

import uk.lantern.scheduler.outbox.Cancellation;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.outbox.ReportWord;
import uk.lantern.scheduler.people.Departure;
import uk.lantern.scheduler.people.PersonKey;

/** Whoever left gets nothing any more. */
final class OutboxDeparture implements Departure {

  /** Nobody has more in 30 days; only the count of a dry run would be short. */
  private static final int MOST = 10_000;

  private final Outbox outbox;

  OutboxDeparture(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public int waiting(PersonKey person) {
    return Math.toIntExact(
        outbox.of(person, MOST).stream()
            .map(Delivery::word)
            .filter(word -> word == ReportWord.WAITING)
            .count());
  }

  @Override
  public int left(PersonKey person) {
    return outbox.cancel(Cancellation.everythingFor(person, SendPolicy.LEFT));
  }
}
