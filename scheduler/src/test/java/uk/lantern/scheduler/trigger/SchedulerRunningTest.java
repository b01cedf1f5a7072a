package uk.lantern.scheduler.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.lantern.scheduler.Ground.MAYA;
import static uk.lantern.scheduler.Ground.london;
import static uk.lantern.scheduler.Ground.standingAt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.lantern.content.calendar.LanternClock;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.Ground;
import uk.lantern.scheduler.outbox.Claim;
import uk.lantern.scheduler.outbox.DeliveryState;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.outbox.Receipt;
import uk.lantern.scheduler.question.AnswerOutcome;
import uk.lantern.scheduler.question.EscalatedQuestions;

/** Real Quartz on the real store; three DEMO people are the partnership team. */
class SchedulerRunningTest {

  private final Ground ground = new Ground("2026-11-23T11:30"); // a Monday

  @AfterEach
  void close() {
    ground.close();
  }

  @Test
  void aRunThatWasMissedWhileLanternWasDownIsMadeUpForOnceAtStart() {
    try (Running lantern = new Running(ground, "local")) {
      waitForRun(lantern, "waiting-questions");
      lantern.get(EscalatedQuestions.class).pass("k1", "What is a JTAI?", MAYA);
    }
    ground.clock = standingAt(london("2026-11-24T10:20"));
    try (Running lantern = new Running(ground, "local")) {
      await().until(() -> due(lantern) == 3);
    }
    try (Running lantern = new Running(ground, "local")) {
      waitForRun(lantern, "catch-up");
      assertThat(due(lantern)).isEqualTo(3);
    }
  }

  @Test
  void beforeTenNothingIsMadeUpForAndOnABankHolidayNothingIsOffered() {
    ground.clock = standingAt(london("2026-11-24T09:59"));
    try (Running lantern = new Running(ground, "local")) {
      lantern.get(EscalatedQuestions.class).pass("k1", "What is a JTAI?", MAYA);
      waitForRun(lantern, "purge");
      assertThat(runs(lantern)).doesNotContainKey("waiting-questions");
    }
    ground.clock = standingAt(london("2026-12-25T10:01"));
    try (Running lantern = new Running(ground, "local")) {
      waitForRun(lantern, "waiting-questions");
      assertThat(due(lantern)).isZero();
    }
  }

  @Test
  void aJumpFiresInOrderWhatQuartzWouldHaveFiredAndSurvivesARestart() {
    ground.clock = standingAt(london("2026-11-27T15:00")); // a Friday
    try (Running lantern = new Running(ground, "local")) {
      lantern.get(EscalatedQuestions.class).pass("k1", "What is a JTAI?", MAYA);
      JumpOutcome outcome = lantern.get(DemoTime.class).jump("Mon 10:00");

      assertThat(outcome).isInstanceOf(JumpOutcome.Jumped.class);
      assertThat(((JumpOutcome.Jumped) outcome).fired())
          .filteredOn(run -> run.name().equals("purge") || run.name().startsWith("waiting"))
          .extracting(
              run -> run.name() + " " + run.plannedFor().atZone(London.ZONE).toLocalDateTime())
          .containsExactly(
              "purge 2026-11-28T03:30",
              "purge 2026-11-29T03:30",
              "purge 2026-11-30T03:30",
              "waiting-questions 2026-11-30T10:00");
      assertThat(London.now(ground.clock).toLocalDateTime()).isEqualTo("2026-11-30T10:00");
      List<Claim> claims = lantern.get(Outbox.class).claim(10);
      assertThat(claims).hasSize(3);
      assertThat(claims.getFirst().delivery().message().values()).containsEntry("count", 1);
      assertThat(lantern.get(DemoTime.class).jump("Mon 9:00").getClass())
          .isEqualTo(JumpOutcome.Jumped.class);
    }
    ground.clock = standingAt(london("2026-11-27T15:01"));
    try (Running lantern = new Running(ground, "local")) {
      assertThat(ground.clock.isDemoTime()).isTrue();
      assertThat(London.now(ground.clock).toLocalDateTime()).isEqualTo("2026-12-07T09:01");
    }
  }

  @Test
  void theClockNeverGoesBackNorAHundredYearsAhead() {
    try (Running lantern = new Running(ground, "local")) {
      DemoTime time = lantern.get(DemoTime.class);
      assertThat(time.jump("today 11:29")).isInstanceOf(JumpOutcome.NotForward.class);
      assertThat(time.jump("36500 days")).isInstanceOf(JumpOutcome.TooFar.class);
      assertThat(time.jump("99999 weeks")).isInstanceOf(JumpOutcome.TooFar.class);
      assertThat(time.jump("when it is over")).isInstanceOf(JumpOutcome.NotUnderstood.class);
      assertThat(ground.clock.isDemoTime()).isFalse();
    }
  }

  @Test
  void outsideLocalNobodyCanMoveTheClock() {
    try (Running lantern = new Running(ground, "production")) {
      assertThat(lantern.has(DemoTime.class)).isFalse();
    }
  }

  @Test
  void aReplyWhoseLetterACrashPreventedGoesOutAtTheNextStartAndTheAskerCountsAsTold() {
    try (Running lantern = new Running(ground, "local")) {
      waitForRun(lantern, Triggers.ANSWERED_QUESTIONS);
      EscalatedQuestions questions = lantern.get(EscalatedQuestions.class);
      questions.pass("k1", "What is a JTAI?", MAYA);
      assertThat(questions.answer("1", "A joint inspection.", Ground.JO))
          .isInstanceOf(AnswerOutcome.Answered.class);
    }
    try (Running lantern = new Running(ground, "local")) {
      Outbox outbox = lantern.get(Outbox.class);
      await().until(() -> due(lantern) == 1);
      Claim claim = outbox.claim(5).getFirst();
      assertThat(claim.delivery().message().recipient()).isEqualTo(MAYA);
      assertThat(claim.delivery().message().values())
          .containsEntry("answer", "A joint inspection.");
      outbox.sending(claim);
      outbox.settle(claim, new Receipt.Delivered("a1"));
      assertThat(lantern.get(AnsweredQuestionsJob.class).run(London.now(ground.clock))).isZero();
      assertThat(lantern.get(EscalatedQuestions.class).untold()).isEmpty();
    }
  }

  @Test
  void inDemoTimeQuartzFiresWhenTheDemoClockReachesThePlan() {
    ground.clock = new LanternClock(Clock.system(London.ZONE));
    Instant plan = london("2031-06-10T10:00");
    Duration ahead = Duration.between(Clock.systemUTC().instant(), plan.minusSeconds(3));
    ground.mongo.save(offset(ahead), "demoTime");
    try (Running lantern = new Running(ground, "local")) {
      await()
          .atMost(Duration.ofSeconds(15))
          .until(
              () -> {
                JobRun run = runs(lantern).get("waiting-questions");
                return run != null && !run.started().isBefore(plan);
              });
    }
  }

  private static Document offset(Duration ahead) {
    return new Document("_id", "ahead").append("v", 1).append("millis", ahead.toMillis());
  }

  private static long due(Running lantern) {
    return lantern.get(Outbox.class).counts().get(DeliveryState.DUE);
  }

  private static Map<String, JobRun> runs(Running lantern) {
    JobRuns runs = lantern.get(JobRuns.class);
    return Triggers.ALL.stream()
        .flatMap(cadence -> runs.last(cadence.name()).stream())
        .collect(Collectors.toMap(JobRun::name, run -> run));
  }

  private void waitForRun(Running lantern, String name) {
    await()
        .atMost(Duration.ofSeconds(10))
        .until(
            () -> {
              JobRun run = runs(lantern).get(name);
              return run != null && !run.started().isBefore(ground.clock.instant());
            });
  }
}
