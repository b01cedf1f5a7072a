package uk.lantern.scheduler.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.content.calendar.LanternClock;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.calendar.PersonalTime;
import uk.lantern.scheduler.calendar.QuietReason;
import uk.lantern.scheduler.forecast.Forecast;
import uk.lantern.scheduler.forecast.ForecastBudget;
import uk.lantern.scheduler.forecast.ForecastContributor;
import uk.lantern.scheduler.forecast.Outlook;
import uk.lantern.scheduler.forecast.Period;
import uk.lantern.scheduler.forecast.Skipped;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.people.DemoPeople;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Preferences;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.people.RoleGrant;
import uk.lantern.scheduler.question.EscalatedQuestions;

/** What the forecast explains, what it leaves out, and what a change takes back. */
class OutlookTest {

  private static final PersonKey ASKER = new PersonKey("t", "asker");

  private final MongoTemplate mongo = TriggerWorld.store();

  @Test
  void aDayWithoutALetterIsExplained() {
    TriggerWorld.localAt("2026-12-22T12:00", mongo)
        .run(
            context -> {
              context.getBean(EscalatedQuestions.class).pass("a", "text", ASKER);
              Person jo = named(context, "Jo Okoro");
              Set<DayOfWeek> wednesdays = Set.of(DayOfWeek.WEDNESDAY);
              time(
                  context.getBean(Preferences.class), jo, new PersonalTime(wednesdays, null, null));
              Outlook outlook = outlook(context, jo, 8);
              assertThat(outlook.letters())
                  .extracting(letter -> letter.at().toLocalDateTime().toString())
                  .containsExactly("2026-12-24T10:00", "2026-12-29T10:00");
              assertThat(outlook.skipped())
                  .extracting(Skipped::day, Skipped::why)
                  .containsExactly(
                      tuple(LocalDate.of(2026, 12, 23), QuietReason.NON_WORKING_DAY),
                      tuple(LocalDate.of(2026, 12, 25), QuietReason.BANK_HOLIDAY),
                      tuple(LocalDate.of(2026, 12, 28), QuietReason.BANK_HOLIDAY));
            });
  }

  @Test
  void whoWorksAtASchoolGetsNothingWhileItIsClosedAndIsToldWhy() {
    TriggerWorld.localAt("2027-02-12T12:00", mongo)
        .run(
            context -> {
              context.getBean(EscalatedQuestions.class).pass("a", "text", ASKER);
              LocalDate since = LocalDate.of(2026, 9, 1);
              RoleGrant officer = new RoleGrant(Role.QA_OFFICER, since, null, RoleGrant.ALL, "");
              Person farah = named(context, "Farah Iqbal").with(List.of(officer));
              Outlook outlook = outlook(context, farah, 11);
              assertThat(outlook.letters())
                  .extracting(letter -> letter.at().toLocalDate().toString())
                  .containsExactly("2027-02-22");
              assertThat(outlook.skipped())
                  .hasSize(5)
                  .extracting(Skipped::why)
                  .containsOnly(QuietReason.SCHOOL_CLOSURE);
            });
  }

  @Test
  void whatIsInTheOutboxIsToldAsWaitingAndNotASecondTime() {
    TriggerWorld.localAt("2026-11-24T09:00", mongo)
        .run(
            context -> {
              context.getBean(EscalatedQuestions.class).pass("a", "text", ASKER);
              Person jo = named(context, "Jo Okoro");
              assertThat(outlook(context, jo, 1).letters()).hasSize(1);
              context.getBean(DemoTime.class).jump("Tue 10:00");
              Outlook after = outlook(context, jo, 1);
              assertThat(after.letters()).isEmpty();
              assertThat(after.waiting()).hasSize(1);
            });
  }

  @Test
  void whatWaitsIsTakenBackWhenTheDayBecomesADayOff() {
    TriggerWorld.localAt("2026-11-24T09:00", mongo)
        .run(
            context -> {
              context.getBean(EscalatedQuestions.class).pass("a", "text", ASKER);
              Person jo = named(context, "Jo Okoro");
              context.getBean(DemoTime.class).jump("Tue 10:00");
              Forecast forecast = context.getBean(Forecast.class);
              assertThat(forecast.takeBack(jo, PersonalTime.USUAL)).isZero();
              PersonalTime paused = new PersonalTime(Set.of(), null, LocalDate.of(2026, 12, 10));
              assertThat(forecast.takeBack(jo, paused)).isEqualTo(1);
              assertThat(outlook(context, jo, 1).waiting()).isEmpty();
            });
  }

  @Test
  void aRoleThatEndsEndsTheForecastToo() {
    TriggerWorld.localAt("2027-03-29T12:00", mongo)
        .run(
            context -> {
              context.getBean(EscalatedQuestions.class).pass("a", "text", ASKER);
              assertThat(outlook(context, named(context, "Jo Okoro"), 8).letters())
                  .extracting(letter -> letter.at().toLocalDate().toString())
                  .containsExactly("2027-03-30", "2027-03-31");
            });
  }

  @Test
  void twoContributorsOfOneKindStopTheStart() {
    TriggerWorld.localAt("2026-11-24T09:00", mongo)
        .run(
            context -> {
              ForecastContributor one = context.getBean(WaitingQuestionsForecast.class);
              List<ForecastContributor> twice = new ArrayList<>(List.of(one, one));
              assertThatIllegalStateException()
                  .isThrownBy(
                      () ->
                          new Forecast(
                              twice,
                              context.getBean(Outbox.class),
                              context.getBean(Preferences.class),
                              context.getBean(ForecastBudget.class)))
                  .withMessageContaining("both foresee WAITING_QUESTIONS");
            });
  }

  private static void time(Preferences preferences, Person person, PersonalTime time) {
    preferences.change(person.key(), it -> it.withTime(time));
  }

  private static Outlook outlook(ApplicationContext context, Person person, int days) {
    ZonedDateTime now = London.now(context.getBean(LanternClock.class));
    return context.getBean(Forecast.class).of(person, Period.ofDays(now, days));
  }

  private static Person named(ApplicationContext context, String name) {
    return context.getBean(DemoPeople.class).named(name).orElseThrow();
  }
}
