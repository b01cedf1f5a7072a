package uk.lantern.scheduler.gate;

import java.time.ZonedDateTime;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.SendGate;
import uk.lantern.scheduler.people.DaysOfPeople;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Asks the store about the recipient each time, so that nobody is written to after their leaving is
 * committed (R18). Throws Spring's {@code DataAccessException} while the store is away.
 */
final class PeopleGate implements SendGate {

  private final People people;
  private final DaysOfPeople days;
  private final SendPolicy policy;

  PeopleGate(People people, DaysOfPeople days, SendPolicy policy) {
    this.people = people;
    this.days = days;
    this.policy = policy;
  }

  @Override
  public Verdict judge(Delivery delivery, ZonedDateTime now) {
    PersonKey recipient = delivery.message().recipient();
    Person person = people.find(recipient).orElse(null);
    return policy.judge(delivery.message(), person, days.of(recipient, person), now);
  }
}
