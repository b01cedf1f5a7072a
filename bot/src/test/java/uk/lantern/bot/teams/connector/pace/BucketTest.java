package uk.lantern.bot.teams.connector.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.bot.teams.connector.pace.PaceSimulation.MS;
import static uk.lantern.bot.teams.connector.pace.PaceSimulation.SECOND;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bucket against a judge who counts 50 in any second, in simulated time. */
class BucketTest {

  @Test
  void tenThousandLettersGoAt98PercentOfTheLimitWithoutOneRefusal() {
    PaceSimulation run = new PaceSimulation(50, 50).letters(10_000).runTo(3_600 * SECOND);
    assertThat(run.judge.takenInAll).isEqualTo(10_000);
    assertThat(run.judge.refused).isZero();
    assertThat(rate(run)).isGreaterThanOrEqualTo(49.0);
    report("10,000 letters", run);
  }

  @Test
  void aStoreThatTakesATenthOfASecondForAWriteCostsNoPace() {
    PaceSimulation run = new PaceSimulation(50, 50);
    run.writes = 150 * MS;
    run.letters(10_000).runTo(3_600 * SECOND);
    assertThat(rate(run)).isGreaterThanOrEqualTo(48.5);
    assertThat(run.judge.refused).isLessThanOrEqualTo(10);
    report("slow store", run);
  }

  @Test
  void answersThatComeUnevenlyCostAtMostTwoPercent() {
    PaceSimulation run = new PaceSimulation(50, 50);
    run.uneven = 80 * MS;
    run.letters(10_000).runTo(3_600 * SECOND);
    assertThat(rate(run)).isGreaterThanOrEqualTo(49.0);
    assertThat(run.judge.refused).isLessThanOrEqualTo(10);
    report("uneven answers", run);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 5, 15, 20})
  void requestsThatTravelUpTo20MillisecondsLongerAreNeverRefused(long millis) {
    PaceSimulation run = new PaceSimulation(50, 50);
    run.jitter = millis * MS;
    run.letters(10_000).runTo(3_600 * SECOND);
    assertThat(run.judge.takenInAll).isEqualTo(10_000);
    assertThat(run.judge.refused).isZero();
    assertThat(rate(run)).isGreaterThanOrEqualTo(49.0);
    report("jitter " + millis, run);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 5, 10})
  void repliesBesideABroadcastHardlyWaitLettersGoOnAndTheLimitHolds(int perSecond) {
    long end = 190 * SECOND;
    PaceSimulation run =
        new PaceSimulation(50, 50).letters(20_000).replies(perSecond, end).runTo(end);
    List<Long> waits = run.replyWaits.stream().sorted().toList();
    assertThat(waits).hasSizeGreaterThan(150 * perSecond);
    long p99 = waits.get(waits.size() * 99 / 100) / MS;
    assertThat(p99).as("p99 wait of a reply, ms").isLessThanOrEqualTo(30);
    assertThat(waits.get(waits.size() / 2)).as("p50 wait of a reply, ns").isZero();
    assertThat(run.judge.refused).isLessThanOrEqualTo(run.judge.takenInAll / 1_000);
    // Letters leave three places of fifty to those who write.
    assertThat(run.judge.takenInAll).isGreaterThan(190 * 45);
    System.out.println("replies p99 " + p99 + " ms, max " + waits.getLast() / MS);
    report("with replies", run);
  }

  @Test
  void aBurstOfRepliesTakesWhatTheBroadcastLeaves() {
    PaceSimulation run = new PaceSimulation(50, 50).letters(10_000).runTo(30 * SECOND);
    for (int i = 0; i < 10; i++) {
      run.replies(10_000, run.now + 1);
    }
    run.runTo(40 * SECOND);
    assertThat(run.replyWaits).hasSizeGreaterThanOrEqualTo(10);
    assertThat(run.replyWaits.stream().max(Long::compare).orElseThrow() / MS)
        .isLessThanOrEqualTo(300);
    assertThat(run.judge.refused).isZero();
  }

  @Test
  void aLimitLoweredSilentlyFrom50To20IsFoundWithinFiveSecondsAndNothingIsLost() {
    PaceSimulation run = new PaceSimulation(50, 50).letters(6_000).runTo(60 * SECOND);
    run.judge.limit = 20;
    run.runTo(65 * SECOND);
    int before = run.judge.refused;
    System.out.println("refused while finding it: " + before);
    run.runTo(80 * SECOND);
    assertThat(run.perSecond(65 * SECOND, 80 * SECOND)).isGreaterThanOrEqualTo(.98 * 20 - .2);
    assertThat(run.judge.refused - before).as("refused after five seconds").isLessThanOrEqualTo(1);
    run.runTo(3_600 * SECOND);
    assertThat(run.judge.takenInAll).isEqualTo(6_000);
    report("50 to 20", run);
  }

  @Test
  void aLimitThatStaysLowIsTriedLessAndLess() {
    PaceSimulation run = new PaceSimulation(50, 20).letters(10_000_000).runTo(4 * 3_600 * SECOND);
    assertThat(run.perSecond(60 * SECOND, run.now)).isGreaterThanOrEqualTo(.98 * 20);
    assertThat(run.judge.refused)
        .as("of %d", run.judge.takenInAll)
        .isLessThanOrEqualTo(run.judge.takenInAll / 1_000);
    report("4 h at 20", run);
  }

  @Test
  void aLimitThatRisesAgainIsUsedWithinTwoMinutes() {
    PaceSimulation run = new PaceSimulation(50, 20).letters(10_000_000).runTo(60 * SECOND);
    run.judge.limit = 50;
    run.runTo(240 * SECOND);
    assertThat(run.perSecond(180 * SECOND, 240 * SECOND)).isGreaterThanOrEqualTo(49.0);
    report("20 to 50", run);
  }

  @Test
  void oneRefusalPausesForWhatWasAskedAndThenGoesOnAtNearlyTheSamePace() {
    PaceSimulation run = new PaceSimulation(50, 50).letters(10_000).runTo(30 * SECOND);
    run.away = true;
    run.runTo(30 * SECOND + 20 * MS);
    run.away = false;
    run.runTo(40 * SECOND);
    assertThat(run.perSecond(32 * SECOND, 40 * SECOND)).isGreaterThanOrEqualTo(47);
  }

  @Test
  void anHourOfNothingButRefusalsIsAskedLessThanFourTimesAMinute() {
    PaceSimulation run = new PaceSimulation(50, 50).letters(10_000).runTo(30 * SECOND);
    run.away = true;
    run.runTo(3_630 * SECOND);
    System.out.println("sent in an hour of refusals: " + run.sentWhileAway);
    assertThat(run.sentWhileAway).isLessThanOrEqualTo(240);
    run.away = false;
    run.runTo(3_725 * SECOND);
    assertThat(run.perSecond(3_715 * SECOND, 3_725 * SECOND)).isGreaterThanOrEqualTo(49);
  }

  private static double rate(PaceSimulation run) {
    return run.takenAt.size() * (double) SECOND / (run.takenAt.getLast() - run.takenAt.getFirst());
  }

  private static void report(String what, PaceSimulation run) {
    System.out.printf(
        "%s: %.2f/s, %d taken, %d refused%n",
        what, rate(run), run.judge.takenInAll, run.judge.refused);
  }
}
