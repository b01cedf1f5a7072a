package uk.lantern.scheduler.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.content.calendar.LanternClock;
import uk.lantern.content.calendar.London;
import uk.lantern.content.questionnaire.Anonymity;
import uk.lantern.content.questionnaire.Questionnaire;
import uk.lantern.content.questionnaire.Questionnaires;
import uk.lantern.scheduler.calendar.QuietReason;
import uk.lantern.scheduler.forecast.Forecast;
import uk.lantern.scheduler.forecast.Outlook;
import uk.lantern.scheduler.forecast.Period;
import uk.lantern.scheduler.forecast.Skipped;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.people.DemoPeople;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Preferences;
import uk.lantern.scheduler.round.Asks;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.RoundOutcome;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.part.RoundAudience;
import uk.lantern.scheduler.round.part.RoundCases;
import uk.lantern.scheduler.round.part.RoundDates;
import uk.lantern.scheduler.round.part.RoundForm;
import uk.lantern.scheduler.round.part.RoundPlan;
import uk.lantern.scheduler.round.part.Serving;

/** Real rounds, the real clock and the real outbox: what is foreseen is what comes. */
class RoundLettersByClockTest {

  private final MongoTemplate mongo = TriggerWorld.store();

  @Test
  void aPulseIsForeseenAskedWhenItOpensAndRemindedOnce() {
    TriggerWorld.localAt("2026-11-27T09:00", mongo)
        .run(
            context -> {
              Person maya = named(context, "Maya Fern");
              launch(context, "2026-11-30T09:00", "2026-12-11T17:00");
              assertThat(rounds(outlook(context, maya, 10)))
                  .containsExactly("PULSE_ASKED 2026-11-30T09:00");
              context.getBean(DemoTime.class).jump("Mon 9:30");
              await().untilAsserted(() -> assertThat(kinds(context, maya)).hasSize(1));
              assertThat(rounds(outlook(context, maya, 14)))
                  .containsExactly("PULSE_REMINDED 2026-12-09T09:00");
              context.getBean(DemoTime.class).jump("9 days");
              context.getBean(DemoTime.class).jump("Thu 10:00");
              await()
                  .untilAsserted(
                      () ->
                          assertThat(kinds(context, maya))
                              .containsExactlyInAnyOrder(
                                  MessageKind.PULSE_ASKED, MessageKind.PULSE_REMINDED));
            });
  }

  @Test
  void whoeverWantsNoPulsesForeseesNoneAndDecliningEndsTheReminder() {
    TriggerWorld.localAt("2026-11-27T09:00", mongo)
        .run(
            context -> {
              Person maya = named(context, "Maya Fern");
              Round round = launch(context, "2026-11-27T08:00", "2026-12-11T17:00");
              assertThat(rounds(outlook(context, maya, 14)))
                  .contains("PULSE_REMINDED 2026-12-09T09:00");
              context.getBean(Asks.class).decline(round.ref(), maya.key());
              assertThat(rounds(outlook(context, maya, 14))).isEmpty();
              context.getBean(Preferences.class).change(maya.key(), it -> it.withPulses(false));
              launch(context, "2026-12-01T09:00", "2026-12-11T17:00");
              assertThat(rounds(outlook(context, maya, 14))).isEmpty();
            });
  }

  @Test
  void whatAWeekHasNoRoomForIsForeseenInTheNextAndExplained() {
    TriggerWorld.localAt("2026-11-27T09:00", mongo)
        .withPropertyValues("lantern.asks-a-week=1")
        .run(
            context -> {
              Person maya = named(context, "Maya Fern");
              launch(context, "2026-11-30T09:00", "2026-12-11T17:00");
              launch(context, "2026-12-01T09:00", "2026-12-11T17:00");
              Outlook outlook = outlook(context, maya, 14);
              assertThat(rounds(outlook))
                  .contains("PULSE_ASKED 2026-11-30T09:00", "PULSE_ASKED 2026-12-07T08:30");
              assertThat(outlook.skipped())
                  .contains(
                      new Skipped(
                          MessageKind.PULSE_ASKED,
                          LocalDate.of(2026, 12, 1),
                          QuietReason.WEEK_FULL));
            });
  }

  private static Round launch(ApplicationContext context, String opens, String closes) {
    Rounds rounds = context.getBean(Rounds.class);
    PersonKey jo = named(context, "Jo Okoro").key();
    Questionnaire pulse =
        context.getBean(Questionnaires.class).find("pulse-escalation").orElseThrow();
    LocalDateTime end = LocalDateTime.parse(closes);
    RoundPlan plan =
        new RoundPlan(
            new RoundForm(pulse.code(), pulse.version(), pulse.kind(), Anonymity.ANONYMOUS),
            "DEMO challenge between agencies",
            new Serving("", 0, "", List.of()),
            RoundAudience.ALL,
            new RoundDates(LocalDateTime.parse(opens), end, end.toLocalDate().plusDays(7), null),
            RoundCases.NONE);
    Round draft = done(rounds.draft(jo, plan));
    return done(rounds.launch(draft.ref(), jo, draft.turn()));
  }

  private static Round done(RoundOutcome outcome) {
    assertThat(outcome).isInstanceOf(RoundOutcome.Done.class);
    return ((RoundOutcome.Done) outcome).now();
  }

  /** Letters about rounds that are still to be offered. */
  private static List<String> rounds(Outlook outlook) {
    Set<MessageKind> kinds = Set.of(MessageKind.PULSE_ASKED, MessageKind.PULSE_REMINDED);
    return outlook.letters().stream()
        .filter(it -> kinds.contains(it.key().kind()))
        .map(it -> it.key().kind() + " " + it.at().toLocalDateTime())
        .toList();
  }

  private static List<MessageKind> kinds(ApplicationContext context, Person person) {
    return context.getBean(Outbox.class).of(person.key(), 50).stream()
        .map(Delivery::message)
        .map(it -> it.key().kind())
        .filter(it -> it.name().startsWith("PULSE"))
        .toList();
  }

  private static Outlook outlook(ApplicationContext context, Person person, int days) {
    ZonedDateTime now = London.now(context.getBean(LanternClock.class));
    return context.getBean(Forecast.class).of(person, Period.ofDays(now, days));
  }

  private static Person named(ApplicationContext context, String name) {
    return context.getBean(DemoPeople.class).named(name).orElseThrow();
  }
}
