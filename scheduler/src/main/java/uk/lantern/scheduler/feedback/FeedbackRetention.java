package uk.lantern.scheduler.feedback;

import java.time.Clock;
import java.time.LocalDate;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.people.Departure;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.retention.Purge;

/**
 * How feedback is forgotten: whose it was when they leave, 30 days after they were told or after
 * twelve months; what was said after three years. Nothing of it goes while it is held.
 */
final class FeedbackRetention implements Purge, Departure {

  private final FeedbackStore store;
  private final Clock clock;

  FeedbackRetention(FeedbackStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public int waiting(PersonKey person) {
    return 0;
  }

  /** What they said stays; whose it was does not. A held one keeps it until it is held no more. */
  @Override
  public int left(PersonKey person) {
    LocalDate today = London.today(clock);
    for (StoredFeedback one : store.givenBy(person)) {
      store.unlink(one);
      store.unlinkLater(one, today);
    }
    return 0;
  }

  @Override
  public String collection() {
    return "feedback";
  }

  @Override
  public int purge(LocalDate today) {
    store.linkedUntil(today).forEach(store::unlink);
    return store.purge(today);
  }
}
