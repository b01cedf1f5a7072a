package uk.lantern.scheduler.round;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.scheduler.round.Plans.dates;
import static uk.lantern.scheduler.round.Plans.plan;
import static uk.lantern.scheduler.round.Plans.with;
import static uk.lantern.scheduler.round.RoundWorld.practitioner;
import static uk.lantern.scheduler.round.RoundWorld.why;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.round.part.RoundState;

/** Attack 65: the second before is in time, the moment itself is too late, whatever has swept. */
class ClosingMomentTest {

  @TempDir Path folder;
  private RoundWorld world;

  private Round launched(String now, String opens, String closes) {
    SteppingClock clock = new SteppingClock(now);
    world = new RoundWorld(TestStore.mongo(), clock, folder.resolve("keys")).peopled(6);
    return world.launched(with(plan(Forms.PULSE), dates(opens, closes)));
  }

  @AfterEach
  void stop() {
    world.close();
  }

  /** An ordinary day, then either side of both nights of 2027 on which the clocks change. */
  @ParameterizedTest
  @CsvSource({
    "2026-12-11T17:00, 2026-12-11T17:00:00Z",
    "2027-03-28T00:59, 2027-03-28T00:59:00Z",
    "2027-03-28T02:00, 2027-03-28T01:00:00Z",
    "2027-10-31T00:59, 2027-10-30T23:59:00Z",
    "2027-10-31T02:00, 2027-10-31T02:00:00Z",
  })
  void case65AnAnswerIsTakenOneSecondBeforeAndRefusedAtTheMomentItself(
      String closes, Instant moment) {
    LocalDateTime opens = LocalDateTime.parse(closes).minusDays(3);
    Round open = launched(opens.toString(), opens.toString(), closes);
    forwardTo(moment.minusSeconds(1));
    assertThat(world.answer(open, practitioner(1), "knew", "no"))
        .isInstanceOf(AnswerOutcome.Kept.class);
    assertThat(world.asks.open(practitioner(2))).hasSize(1);
    assertThat(world.sweep.run()).isZero();
    forwardTo(moment);
    assertThat(why(world.answer(open, practitioner(2), "knew", "no")))
        .isEqualTo(RoundRefusal.CLOSED);
    assertThat(world.asks.open(practitioner(2))).isEmpty();
    assertThat(world.now(open).state()).as("no sweep has run").isEqualTo(RoundState.OPEN);
    assertThat(world.sweep.run()).isEqualTo(1);
    assertThat(world.now(open).state()).isEqualTo(RoundState.CLOSED);
    forwardTo(moment.plusSeconds(1));
    assertThat(why(world.answer(open, practitioner(2), "knew", "no")))
        .isEqualTo(RoundRefusal.CLOSED);
  }

  @Test
  void itOpensAtItsMomentAndNotOneSecondBefore() {
    Round waits = launched(RoundWorld.NOW, "2026-12-01T09:00", "2026-12-11T17:00");
    Instant moment = Instant.parse("2026-12-01T09:00:00Z");
    assertThat(waits.state()).isEqualTo(RoundState.LAUNCHED);
    assertThat(world.sweep.planned()).containsEntry(waits.ref() + " opens", moment);
    forwardTo(moment.minusSeconds(1));
    world.sweep.run();
    assertThat(why(world.answer(waits, practitioner(1), "knew", "no")))
        .isEqualTo(RoundRefusal.NOT_OPEN_YET);
    assertThat(world.asks.open(practitioner(1))).isEmpty();
    forwardTo(moment);
    assertThat(world.answer(waits, practitioner(1), "knew", "no"))
        .isInstanceOf(AnswerOutcome.Kept.class);
    assertThat(world.sweep.run()).isEqualTo(1);
    assertThat(world.asks.open(practitioner(1))).hasSize(1);
  }

  @Test
  void nothingIsPlannedInTheHourThatTheClockChangeSkipsOrDoubles() {
    launched(RoundWorld.NOW, RoundWorld.NOW, "2026-12-11T17:00");
    for (String hour : new String[] {"2027-03-28T01:00", "2027-10-31T01:59"}) {
      assertThat(
              why(
                  world.rounds.draft(
                      RoundWorld.QA, with(plan(Forms.PULSE), dates(RoundWorld.NOW, hour)))))
          .as(hour)
          .isEqualTo(RoundRefusal.CLOCK_CHANGE_HOUR);
    }
  }

  private void forwardTo(Instant moment) {
    world.clock.forward(Duration.between(world.clock.instant(), moment));
  }
}
