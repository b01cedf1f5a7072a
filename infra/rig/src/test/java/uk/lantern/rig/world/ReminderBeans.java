package uk.lantern.rig.world;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.content.calendar.CalendarConfiguration;
import uk.lantern.content.calendar.London;
import uk.lantern.content.privacy.IdentifierCheck;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.calendar.WorkingDaysConfiguration;
import uk.lantern.scheduler.gate.GateConfiguration;
import uk.lantern.scheduler.outbox.OutboxConfiguration;
import uk.lantern.scheduler.people.PeopleConfiguration;

/** The scheduler's doors to actions and their reminders on a store, without a trigger. */
final class ReminderBeans {

  private ReminderBeans() {}

  static AnnotationConfigApplicationContext on(MongoTemplate mongo, Clock clock) {
    var beans = new AnnotationConfigApplicationContext();
    LocalDate today = London.today(clock);
    beans.registerBean(Clock.class, () -> clock);
    beans.registerBean(MongoTemplate.class, () -> mongo);
    beans.registerBean(Wording.class, () -> Wording.load(today));
    beans.register(
        IdentifierCheck.class,
        CalendarConfiguration.class,
        WorkingDaysConfiguration.class,
        PeopleConfiguration.class,
        OutboxConfiguration.class,
        GateConfiguration.class);
    beans.scan("uk.lantern.scheduler.action", "uk.lantern.scheduler.reminder");
    beans.refresh();
    return beans;
  }
}
