package uk.lantern.scheduler.gate;

import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.budget.AskWeeks;
import uk.lantern.scheduler.budget.BudgetConfiguration;
import uk.lantern.scheduler.calendar.SendingHours;
import uk.lantern.scheduler.calendar.SendingTimes;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.outbox.SendGate;
import uk.lantern.scheduler.people.Addressees;
import uk.lantern.scheduler.people.DaysConfiguration;
import uk.lantern.scheduler.people.DaysOfPeople;
import uk.lantern.scheduler.people.Departure;
import uk.lantern.scheduler.people.Entitlements;

/** What stands between the outbox and people. */
@Configuration(proxyBeanMethods = false)
@Import({DaysConfiguration.class, BudgetConfiguration.class})
public class GateConfiguration {

  /** Primary: it takes the place of the outbox's open gate, whichever is made first. */
  @Bean
  @Primary
  SendGate peopleGate(Addressees addressees, DaysOfPeople days, AskWeeks asks, SendPolicy policy) {
    return new PeopleGate(addressees, days, asks, policy);
  }

  @Bean
  SendPolicy sendPolicy(SendingTimes times, SendingHours hours) {
    return new SendPolicy(times, hours.spread());
  }

  @Bean
  Departure outboxDeparture(Outbox outbox) {
    return new OutboxDeparture(outbox);
  }

  /** The rows of the notification matrix that go to holders of a role, in words. */
  @Bean
  Entitlements entitlements(Wording wording) {
    wording.require(KindWording.values());
    return roles ->
        Arrays.stream(MessageKind.values())
            .filter(kind -> Audience.of(kind) != Audience.THE_PERSON)
            .filter(kind -> Audience.of(kind).holds(roles))
            .map(kind -> wording.say(KindWording.of(kind)))
            .toList();
  }
}
