package uk.lantern.scheduler.gate;

import java.time.ZonedDateTime;
import uk.lantern.scheduler.budget.AskBudgetPolicy;
import uk.lantern.scheduler.budget.AskWeeks;
import uk.lantern.scheduler.budget.Asked;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.SendGate;
import uk.lantern.scheduler.people.Addressee;
import uk.lantern.scheduler.people.Addressees;
import uk.lantern.scheduler.people.DaysOfPeople;
import uk.lantern.scheduler.people.Person;

/**
 * Asks the store about the recipient each time, so that nobody is written to after their leaving is
 * committed (R18). Throws Spring's {@code DataAccessException} while the store is away.
 */
final class PeopleGate implements SendGate {

  private final Addressees addressees;
  private final DaysOfPeople days;
  private final AskWeeks asks;
  private final SendPolicy policy;

  PeopleGate(Addressees addressees, DaysOfPeople days, AskWeeks asks, SendPolicy policy) {
    this.addressees = addressees;
    this.days = days;
    this.asks = asks;
    this.policy = policy;
  }

  @Override
  public Verdict judge(Delivery delivery, ZonedDateTime now) {
    return judge(delivery, addressees.at(delivery.message().recipient()), now);
  }

  @Override
  public Verdict judge(Delivery delivery, Addressee recipient, ZonedDateTime now) {
    Person person = recipient.person().orElse(null);
    Asked asked =
        AskBudgetPolicy.counts(delivery.message()) ? asks.of(recipient.key(), now) : Asked.NOTHING;
    return policy.judge(delivery.message(), person, days.of(recipient), asked, now);
  }
}
