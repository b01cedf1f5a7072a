package uk.lantern.scheduler.trigger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.content.calendar.CalendarConfiguration;
import uk.lantern.content.calendar.LanternClock;
import uk.lantern.content.calendar.London;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.content.learning.LibraryItems;
import uk.lantern.content.privacy.IdentifierCheck;
import uk.lantern.content.questionnaire.QuestionnaireConfiguration;
import uk.lantern.content.safety.ContactBook;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.action.ActionConfiguration;
import uk.lantern.scheduler.calendar.WorkingDaysConfiguration;
import uk.lantern.scheduler.digest.DigestConfiguration;
import uk.lantern.scheduler.feedback.FeedbackConfiguration;
import uk.lantern.scheduler.forecast.ForecastConfiguration;
import uk.lantern.scheduler.gate.GateConfiguration;
import uk.lantern.scheduler.outbox.OutboxConfiguration;
import uk.lantern.scheduler.people.PeopleConfiguration;
import uk.lantern.scheduler.question.QuestionConfiguration;
import uk.lantern.scheduler.reading.ReadingConfiguration;
import uk.lantern.scheduler.reminder.ReminderConfiguration;
import uk.lantern.scheduler.reminder.ReminderSweepConfiguration;
import uk.lantern.scheduler.round.RoundConfiguration;
import uk.lantern.scheduler.round.forecast.RoundForecastConfiguration;
import uk.lantern.scheduler.round.letter.RoundLetterConfiguration;

/**
 * The scheduler as it really starts: Boot's Quartz, the real store, and a clock set to a moment.
 */
final class TriggerWorld {

  /** The library; reading it takes longer than all the rest of a start. */
  private static final Catalogue CATALOGUE = Catalogue.load(true);

  private static final Class<?>[] CONFIGURATIONS = {
    CalendarConfiguration.class,
    WorkingDaysConfiguration.class,
    PeopleConfiguration.class,
    QuestionConfiguration.class,
    OutboxConfiguration.class,
    DigestConfiguration.class,
    ReadingConfiguration.class,
    FeedbackConfiguration.class,
    ForecastConfiguration.class,
    ActionConfiguration.class,
    GateConfiguration.class,
    ReminderConfiguration.class,
    QuestionnaireConfiguration.class,
    RoundConfiguration.class,
    RoundLetterConfiguration.class,
    RoundForecastConfiguration.class,
    ReminderSweepConfiguration.class,
    ContributorConfiguration.class,
    TriggerConfiguration.class
  };

  private static final Path KEYS = keys();

  private TriggerWorld() {}

  private static Path keys() {
    try {
      return Files.createTempDirectory("round-keys");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One start on the database, at a London moment that runs on. */
  static ApplicationContextRunner at(String london, MongoTemplate mongo) {
    Instant moment = LocalDateTime.parse(london).atZone(London.ZONE).toInstant();
    return new ApplicationContextRunner()
        .withConfiguration(AutoConfigurations.of(QuartzAutoConfiguration.class))
        .withUserConfiguration(CONFIGURATIONS)
        .withBean(Catalogue.class, () -> CATALOGUE)
        .withBean(Wording.class, () -> Wording.load(LocalDate.of(2026, 11, 26)))
        .withBean(IdentifierCheck.class)
        .withBean(LibraryItems.class, () -> new LibraryItems(mongo))
        .withBean(ContactBook.class, ContactBook::shipped)
        .withPropertyValues("lantern.round-keys=" + KEYS)
        .withBean(MongoTemplate.class, () -> mongo)
        .withBean(LanternClock.class, () -> startingAt(moment))
        .withBean(CaughtUp.class);
  }

  static ApplicationContextRunner localAt(String london, MongoTemplate mongo) {
    return at(london, mongo).withPropertyValues("spring.profiles.active=local");
  }

  static MongoTemplate store() {
    return TestStore.mongo();
  }

  /** The machine's clock, shifted: in these tests everything stands at another date. */
  private static LanternClock startingAt(Instant moment) {
    Clock machine = Clock.systemUTC();
    return new LanternClock(Clock.offset(machine, Duration.between(machine.instant(), moment)));
  }

  /** A start here has ended when what it had to catch up with is offered. */
  private record CaughtUp(TriggerStart missed) implements SmartLifecycle {

    @Override
    public void start() {
      missed.settle();
    }

    @Override
    public void stop() {}

    @Override
    public boolean isRunning() {
      return false;
    }
  }
}
