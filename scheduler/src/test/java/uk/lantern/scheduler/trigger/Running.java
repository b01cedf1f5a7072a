package uk.lantern.scheduler.trigger;

import org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.content.calendar.CalendarConfiguration;
import uk.lantern.content.calendar.LanternClock;
import uk.lantern.scheduler.Ground;
import uk.lantern.scheduler.calendar.WorkingDaysConfiguration;
import uk.lantern.scheduler.outbox.OutboxConfiguration;
import uk.lantern.scheduler.people.PeopleConfiguration;
import uk.lantern.scheduler.question.QuestionConfiguration;

/** The scheduler module as it is wired, with real Quartz, on a test's store and clock. */
final class Running implements AutoCloseable {

  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();

  Running(Ground ground, String profile) {
    context.getEnvironment().setActiveProfiles(profile);
    context.registerBean(MongoOperations.class, () -> ground.mongo);
    context.registerBean(LanternClock.class, () -> ground.clock);
    context.register(
        CalendarConfiguration.class,
        WorkingDaysConfiguration.class,
        PeopleConfiguration.class,
        OutboxConfiguration.class,
        QuestionConfiguration.class,
        QuartzAutoConfiguration.class,
        TriggerConfiguration.class);
    context.refresh();
  }

  <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  boolean has(Class<?> type) {
    return !context.getBeansOfType(type).isEmpty();
  }

  @Override
  public void close() {
    context.close();
  }
}
