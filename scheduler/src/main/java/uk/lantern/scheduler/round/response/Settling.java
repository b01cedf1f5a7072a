package uk.lantern.scheduler.round.response;

import java.util.function.Predicate;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Asks;
import uk.lantern.scheduler.round.Rounds;

/** Keeps who is asked and who has done with it in step with what was answered. */
final class Settling {

  private final Rounds rounds;
  private final Asks asks;

  Settling(Rounds rounds, Asks asks) {
    this.rounds = rounds;
    this.asks = asks;
  }

  /**
   * May be called again.
   *
   * @param isDone whether nothing is left to do for somebody
   */
  void after(ResponseStep step, Response now, Predicate<PersonKey> isDone) {
    String round = now.key().round();
    switch (step.move()) {
      case DELEGATE -> {
        if (step.names() != null) {
          asks.add(round, step.names());
        }
        settle(now, isDone);
      }
      case START, DECLARE_FREE, DECLARE_INVOLVED, SUBMIT -> settle(now, isDone);
      case SEND_BACK -> {
        if (now.auditor() != null) {
          asks.done(round, now.auditor(), false);
        }
      }
      case GIVE, ACT -> {}
    }
  }

  /** Nobody is reminded of what their colleagues have taken on or sent. */
  private void settle(Response now, Predicate<PersonKey> isDone) {
    String ref = now.key().round();
    rounds.find(ref).map(rounds::outstanding).stream()
        .flatMap(outstanding -> outstanding.people().stream())
        .filter(person -> person.agency().equals(now.key().agency()))
        .map(Person::key)
        .filter(isDone)
        .forEach(person -> asks.done(ref, person, true));
  }
}
