package uk.lantern.scheduler.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.content.calendar.LanternClock;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.calendar.PersonalTime;
import uk.lantern.scheduler.forecast.Expected;
import uk.lantern.scheduler.forecast.Forecast;
import uk.lantern.scheduler.forecast.Period;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.people.DemoPeople;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Preferences;
import uk.lantern.scheduler.question.EscalatedQuestions;

/**
 * What was foretold is what came: the forecast of a moment, then the same world's real Quartz fires
 * every row up to the last day, on a clock that is moved.
 */
class ForecastTest {

  private static final PersonKey ASKER = new PersonKey("t", "asker");
  private static final int DAYS = 30;

  private final MongoTemplate mongo = TriggerWorld.store();

  /** Starts: over Christmas; over Easter and the start of summer time; over its end. */
  @ParameterizedTest
  @CsvSource({"2026-12-10T09:00", "2026-12-10T10:30", "2027-03-10T16:00", "2026-10-12T12:00"})
  void forThirtyDaysTheForecastIsWhatQuartzThenOffers(String start) {
    TriggerWorld.localAt(start, mongo)
        .run(
            context -> {
              context.getBean(EscalatedQuestions.class).pass("a", "text", ASKER);
              context.getBean(EscalatedQuestions.class).pass("b", "text", ASKER);
              List<Person> people = people(context, LocalDate.parse(start.substring(0, 10)));
              List<List<String>> foretold =
                  people.stream().map(person -> foretold(context, person)).toList();
              context.getBean(DemoTime.class).jump(DAYS - 1 + " days");
              fireTheRestOfTheDay(context);
              for (int i = 0; i < people.size(); i++) {
                assertThat(offered(context, people.get(i)))
                    .as(people.get(i).displayName())
                    .isEqualTo(foretold.get(i));
              }
              assertThat(foretold.get(0)).hasSizeGreaterThan(12);
              assertThat(foretold.get(1)).hasSizeBetween(8, foretold.get(0).size() - 1);
              assertThat(foretold.get(2)).hasSizeBetween(4, foretold.get(0).size() - 6);
              assertThat(foretold.get(3)).isEmpty();
            });
  }

  /**
   * A member of the team with the usual, one who does not work Wednesdays, one who has paused and
   * then is on leave, and a practitioner.
   */
  private static List<Person> people(ApplicationContext context, LocalDate day) {
    Preferences preferences = context.getBean(Preferences.class);
    Person priya = named(context, "Priya Nair");
    Person alex = named(context, "Alex Marsh");
    time(preferences, priya, new PersonalTime(Set.of(DayOfWeek.WEDNESDAY), null, null));
    time(preferences, alex, new PersonalTime(Set.of(), day.plusDays(12), day.plusDays(7)));
    return List.of(named(context, "Jo Okoro"), priya, alex, named(context, "Maya Fern"));
  }

  /** A jump of whole days ends at the hour it began; the last day's ten o'clock may lie after. */
  private static void fireTheRestOfTheDay(ApplicationContext context) {
    ZonedDateTime now = London.now(context.getBean(LanternClock.class));
    if (now.getHour() < 18) {
      context.getBean(DemoTime.class).jump("18:00");
    }
  }

  private static void time(Preferences preferences, Person person, PersonalTime time) {
    preferences.change(person.key(), it -> it.withTime(time));
  }

  private static List<String> foretold(ApplicationContext context, Person person) {
    ZonedDateTime now = London.now(context.getBean(LanternClock.class));
    return context.getBean(Forecast.class).of(person, Period.ofDays(now, DAYS)).letters().stream()
        .map(Expected::key)
        .map(OccurrenceKey::id)
        .sorted()
        .toList();
  }

  private static List<String> offered(ApplicationContext context, Person person) {
    return context.getBean(Outbox.class).of(person.key(), 100).stream()
        .map(Delivery::id)
        .sorted()
        .toList();
  }

  private static Person named(ApplicationContext context, String name) {
    return context.getBean(DemoPeople.class).named(name).orElseThrow();
  }
}
