package uk.lantern.scheduler.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quartz.Scheduler;
import org.quartz.TriggerKey;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.content.calendar.LanternClock;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.outbox.Claim;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.question.EscalatedQuestions;

class DemoTimeTest {

  private static final PersonKey ASKER = new PersonKey("t", "asker");

  private final MongoTemplate mongo = TriggerWorld.store();

  @Test
  void jumpToTuesdayFiresTheMorningSweepAtTenAndSetsTheClock() {
    TriggerWorld.localAt("2026-11-23T15:00", mongo)
        .run(
            context -> {
              context.getBean(EscalatedQuestions.class).pass("k", "text", ASKER);
              JumpOutcome outcome = context.getBean(DemoTime.class).jump("Tue 10:00");
              JumpOutcome.Jumped jumped = (JumpOutcome.Jumped) outcome;
              assertThat(waiting(jumped))
                  .extracting(run -> run.plannedFor().toString())
                  .containsExactly("2026-11-24T10:00:00Z");
              assertThat(waiting(jumped).getFirst().did()).isPositive();
              LanternClock clock = context.getBean(LanternClock.class);
              assertThat(clock.isDemoTime()).isTrue();
              assertThat(London.now(clock).toString()).startsWith("2026-11-24T10:00");
            });
  }

  @Test
  void jumpOverEasterAndTheClockChangeFiresInOrderAndSkipsTheHolidays() {
    TriggerWorld.localAt("2027-03-25T12:00", mongo)
        .run(
            context -> {
              context.getBean(EscalatedQuestions.class).pass("k", "text", ASKER);
              DemoTime time = context.getBean(DemoTime.class);
              JumpOutcome.Jumped jumped = (JumpOutcome.Jumped) time.jump("Wed 12:00");
              assertThat(jumped.fired())
                  .extracting(JobRun::plannedFor)
                  .isSorted()
                  .allMatch(at -> !at.isAfter(jumped.to().toInstant()));
              // Good Friday 26 and Easter Monday 29 March fire and offer nothing.
              assertThat(waiting(jumped))
                  .extracting(run -> run.plannedFor() + " " + (run.did() > 0))
                  .containsExactly(
                      "2027-03-26T10:00:00Z false",
                      "2027-03-29T09:00:00Z false",
                      "2027-03-30T09:00:00Z true",
                      "2027-03-31T09:00:00Z true");
            });
  }

  @Test
  void quartzGoesOnFromTheTimeJumpedTo() {
    TriggerWorld.localAt("2026-11-23T15:00", mongo)
        .run(
            context -> {
              context.getBean(DemoTime.class).jump("14 days");
              Scheduler quartz = context.getBean(Scheduler.class);
              LanternClock clock = context.getBean(LanternClock.class);
              TriggerKey key = TriggerKey.triggerKey(Triggers.PURGE, Timetable.GROUP);
              Instant next = quartz.getTrigger(key).getNextFireTime().toInstant();
              Duration untilNext = Duration.between(Instant.now(), next);
              Instant planned = clock.instant().plus(untilNext);
              assertThat(planned).isBetween("2026-12-08T03:29:55Z", "2026-12-08T03:30:05Z");
            });
  }

  @Test
  void restartGoesOnInDemoTime() {
    TriggerWorld.localAt("2026-11-23T15:00", mongo)
        .run(context -> context.getBean(DemoTime.class).jump("Tue 10:00"));
    Instant[] ahead = new Instant[1];
    TriggerWorld.localAt("2026-11-23T15:00", mongo)
        .run(
            context -> {
              LanternClock clock = context.getBean(LanternClock.class);
              ahead[0] = clock.instant();
              assertThat(clock.isDemoTime()).isTrue();
            });
    assertThat(ahead[0]).isBetween("2026-11-24T10:00:00Z", "2026-11-24T10:05:00Z");
  }

  @Test
  void timeNeverGoesBackAndNonsenseIsNotGuessed() {
    TriggerWorld.localAt("2026-11-23T15:00", mongo)
        .run(
            context -> {
              DemoTime time = context.getBean(DemoTime.class);
              assertThat(time.jump("9:00")).isInstanceOf(JumpOutcome.NotForward.class);
              assertThat(time.jump("soon")).isInstanceOf(JumpOutcome.NotUnderstood.class);
              assertThat(time.jump("60 weeks")).isInstanceOf(JumpOutcome.TooFar.class);
              assertThat(context.getBean(LanternClock.class).isDemoTime()).isFalse();
            });
  }

  @Test
  void whatAFiringOffersCanBeSentBeforeTimeMovesOn() {
    List<Claim> sent = new ArrayList<>();
    TriggerWorld.localAt("2026-11-23T15:00", mongo)
        .withBean(Courier.class, () -> new Courier(sent))
        .run(
            context -> {
              context.getBean(Courier.class).outbox = context.getBean(Outbox.class);
              context.getBean(EscalatedQuestions.class).pass("k", "text", ASKER);
              context.getBean(DemoTime.class).jump("Fri 12:00");
            });
    assertThat(sent)
        .extracting(claim -> claim.delivery().message().key().date().toString())
        .contains("2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27");
  }

  /** Stands for the bot's courier. */
  private static final class Courier implements BetweenFirings {

    private final List<Claim> sent;
    private Outbox outbox;

    Courier(List<Claim> sent) {
      this.sent = sent;
    }

    @Override
    public void settle() {
      sent.addAll(outbox.claim(50));
    }
  }

  private static List<JobRun> waiting(JumpOutcome.Jumped jumped) {
    return jumped.fired().stream()
        .filter(run -> run.name().equals(Triggers.WAITING_QUESTIONS))
        .toList();
  }
}
