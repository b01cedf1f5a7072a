package uk.lantern.scheduler.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Date;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quartz.Scheduler;
import org.quartz.Trigger;
import org.quartz.TriggerKey;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.scheduler.outbox.DeliveryState;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.people.DemoPeople;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.PlayedPeople;
import uk.lantern.scheduler.question.EscalatedQuestions;

/** Starts and restarts of the scheduler with real Quartz. */
class TriggerStartTest {

  private final MongoTemplate mongo = TriggerWorld.store();

  @Test
  void missedSweepRunsAtStartOnceHoweverOftenItStarts() {
    passAQuestionAt("2026-11-24T08:00");
    assertThat(offeredWhenStartedAt("2026-11-24T09:00")).as("not planned yet").isZero();
    long team = offeredWhenStartedAt("2026-11-24T15:00");
    assertThat(team).as("one each").isPositive();
    assertThat(offeredWhenStartedAt("2026-11-24T15:30")).isEqualTo(team);
    mongo.getCollection("jobRuns").deleteMany(new Document());
    assertThat(offeredWhenStartedAt("2026-11-24T16:00")).as("run record lost").isEqualTo(team);
    assertThat(offeredWhenStartedAt("2026-11-25T11:00")).as("next day").isEqualTo(2 * team);
  }

  @ParameterizedTest
  @CsvSource({"2026-12-25T11:00", "2026-12-28T11:00", "2026-11-28T11:00", "2026-11-24T18:00"})
  void nobodyIsWrittenToOnBankHolidaysWeekendsOrInTheEvening(String start) {
    passAQuestionAt("2026-11-20T12:00");
    long before = mongo.getCollection("deliveries").countDocuments();
    assertThat(offeredWhenStartedAt(start)).isEqualTo(before);
  }

  @Test
  void replyThatACrashKeptFromTheOutboxIsOfferedAtTheNextStart() {
    passAQuestionAt("2026-11-24T18:00");
    TriggerWorld.localAt("2026-11-24T18:10", mongo)
        .run(
            context -> {
              PersonKey officer = new PersonKey("t", "officer");
              context.getBean(EscalatedQuestions.class).answer("Q-0001", "reply", officer);
              assertThat(due(context)).isZero();
            });
    assertThat(offeredWhenStartedAt("2026-11-24T18:20")).isEqualTo(1);
  }

  @Test
  void everyRowIsOnQuartzWithItsReasonAndFiresNextInLondonTime() {
    TriggerWorld.localAt("2027-03-27T12:00", mongo)
        .run(
            context -> {
              Scheduler quartz = context.getBean(Scheduler.class);
              for (Cadence cadence : Triggers.ALL) {
                Trigger trigger = quartz.getTrigger(key(cadence.name()));
                assertThat(trigger.getDescription()).isEqualTo(cadence.reason());
              }
              // Noon on Saturday to 03:30 on Sunday: the hour that the clocks skip is missing.
              Trigger purge = quartz.getTrigger(key(Triggers.PURGE));
              long ahead = purge.getJobDataMap().getLong(SweepJob.AHEAD);
              Date planned = new Date(purge.getNextFireTime().getTime() + ahead);
              assertThat(planned.toInstant()).hasToString("2027-03-28T02:30:00Z");
            });
  }

  @Test
  void triggerFiresByItselfWhenItsTimeComes() {
    passAQuestionAt("2026-11-24T09:00");
    TriggerWorld.localAt("2026-11-24T09:59:58", mongo)
        .run(
            context -> {
              assertThat(due(context)).isZero();
              await().untilAsserted(() -> assertThat(due(context)).isPositive());
              JobRun run =
                  context.getBean(JobRuns.class).last(Triggers.WAITING_QUESTIONS).orElseThrow();
              assertThat(run.wentWell()).isTrue();
              assertThat(run.plannedFor()).hasToString("2026-11-24T10:00:00Z");
            });
  }

  @Test
  void outsideLocalThereIsNoDemoTimeAndNobodyToPlay() {
    TriggerWorld.at("2026-11-24T09:00", mongo)
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              assertThat(context).doesNotHaveBean(DemoTime.class);
              assertThat(context).doesNotHaveBean(PlayedPeople.class);
              assertThat(context).doesNotHaveBean(DemoPeople.class);
            });
    TriggerWorld.localAt("2026-11-24T09:00", mongo)
        .run(context -> assertThat(context).hasSingleBean(DemoTime.class));
  }

  private void passAQuestionAt(String london) {
    TriggerWorld.localAt(london, mongo)
        .run(
            context -> {
              PersonKey asker = context.getBean(DemoPeople.class).byDefault().key();
              context.getBean(EscalatedQuestions.class).pass("key", "cleaned text", asker);
            });
  }

  private long offeredWhenStartedAt(String london) {
    long[] count = new long[1];
    TriggerWorld.localAt(london, mongo)
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              count[0] = mongo.getCollection("deliveries").countDocuments();
            });
    return count[0];
  }

  private static long due(ApplicationContext context) {
    return context.getBean(Outbox.class).counts().get(DeliveryState.DUE);
  }

  private static TriggerKey key(String name) {
    return TriggerKey.triggerKey(name, Timetable.GROUP);
  }
}
