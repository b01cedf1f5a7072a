package uk.lantern.scheduler.round.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A manager's nudge reaches those of the agency, once, and after a crash too. */
class AgencyNudgeLettersTest extends RoundWorld {

  @BeforeEach
  void everybodyHasBeenAsked() {
    rounds.agencies.put(SAM, "demo_health");
    rounds.agencies.put(MO, "demo_health");
    rounds.agencies.put(ROBIN, "demo_police");
    put(RoundSketch.multi("MA-2026-02"));
    sweepAt("2026-11-23T09:00");
    deliver();
  }

  private void put(RoundSketch round) {
    rounds.put(
        round.step("opened", "2026-11-23T09:00").closes("2026-12-18T17:00").done(), SAM, MO, ROBIN);
  }

  private List<String> reminded() {
    return deliver().stream()
        .filter(it -> it.template().equals("round-reminded"))
        .map(Sent::whom)
        .toList();
  }

  @Test
  void itGoesToThoseOfTheAgencyOnlyAndOfferedAgainItIsTheSameLetter() {
    put(RoundSketch.multi("MA-2026-02").nudged("demo_health", MO, "2026-11-24T11:00"));
    sweepAt("2026-11-24T11:01");
    assertThat(reminded()).containsExactlyInAnyOrder("sam", "mo");
    sweep = sweep();
    assertThat(sweepAt("2026-11-24T11:06")).as("after a start").isZero();
  }

  @Test
  void whatACrashKeptFromTheOutboxIsOfferedByTheNextSweepForThreeDays() {
    put(RoundSketch.multi("MA-2026-02").nudged("demo_health", MO, "2026-11-24T11:00"));
    sweep = sweep();
    sweepAt("2026-11-27T09:00");
    assertThat(reminded()).containsExactlyInAnyOrder("sam", "mo");
  }

  @Test
  void eachAgencysNudgesAndTheTeamsAreLettersOfTheirOwn() {
    put(
        RoundSketch.multi("MA-2026-02")
            .nudged("demo_health", MO, "2026-11-24T11:00")
            .nudged("demo_police", ROBIN, "2026-11-24T12:00"));
    sweepAt("2026-11-24T12:01");
    assertThat(reminded()).containsExactlyInAnyOrder("sam", "mo", "robin");
    put(
        RoundSketch.multi("MA-2026-02")
            .nudged("demo_health", MO, "2026-11-24T11:00")
            .nudged("demo_police", ROBIN, "2026-11-24T12:00")
            .nudged("demo_health", MO, "2026-11-27T11:00"));
    sweepAt("2026-11-27T11:01");
    assertThat(reminded()).containsExactlyInAnyOrder("sam", "mo");
  }

  @Test
  void theTeamsNudgeLeavesOutWhomTheirManagerHasJustReminded() {
    put(
        RoundSketch.multi("MA-2026-02")
            .nudged("demo_health", MO, "2026-11-24T11:00")
            .step("nudged", JO, "2026-11-25T11:00"));
    sweepAt("2026-11-24T11:01");
    assertThat(sweep.run(now())).isZero();
    sweepAt("2026-11-25T11:01");
    assertThat(reminded()).containsExactlyInAnyOrder("sam", "mo", "robin");
  }
}
