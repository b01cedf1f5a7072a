package uk.lantern.scheduler.round;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.scheduler.round.Plans.plan;
import static uk.lantern.scheduler.round.RoundWorld.NHS_LEAD;
import static uk.lantern.scheduler.round.RoundWorld.QA;
import static uk.lantern.scheduler.round.RoundWorld.done;
import static uk.lantern.scheduler.round.RoundWorld.practitioner;
import static uk.lantern.scheduler.round.RoundWorld.why;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.Preferences;
import uk.lantern.scheduler.people.Register;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.round.part.RoundState;
import uk.lantern.scheduler.round.store.AsksStore;
import uk.lantern.scheduler.round.store.RoundsStore;

/** Who is asked, who is outstanding, and who is reminded. */
class OutstandingTest {

  @TempDir Path folder;
  private RoundWorld world;

  @BeforeEach
  void start() {
    SteppingClock clock = new SteppingClock(RoundWorld.NOW);
    world = new RoundWorld(TestStore.mongo(), clock, folder.resolve("keys")).peopled(12);
  }

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void whoeverWantsNoPulsesIsAskedNone() {
    world.bean(Preferences.class).change(practitioner(3), it -> it.withPulses(false));
    Round open = world.launched(plan(Forms.PULSE));
    assertThat(open.invited()).isEqualTo(11);
    assertThat(world.asks.find(open.ref(), practitioner(3))).isEmpty();
    assertThat(world.asks.find(world.launched(plan(Forms.TRAINING)).ref(), practitioner(3)))
        .isPresent();
  }

  @Test
  void case118WhoHasNotAnsweredAnAnonymousRoundIsNotKnownToAnyone() {
    Round open = world.launched(plan(Forms.PULSE));
    Rounds.Outstanding it = world.rounds.outstanding(open);
    assertThat(it.known()).isFalse();
    assertThat(it.people()).isEmpty();
    assertThat(why(world.rounds.nudge(open.ref(), QA))).isEqualTo(RoundRefusal.ANONYMOUS);
  }

  @Test
  void thoseOutstandingAreRemindedOncePerThreeWorkingDays() {
    Round audit = world.launched(plan(Forms.MULTI));
    assertThat(world.rounds.outstanding(audit).people())
        .extracting(Person::key)
        .containsExactlyInAnyOrder(NHS_LEAD, RoundWorld.COUNCIL_AUDITOR);
    world.clock.set("2026-12-03T10:00");
    done(world.rounds.nudge(audit.ref(), QA));
    world.clock.set("2026-12-07T10:00");
    assertThat(why(world.rounds.nudge(audit.ref(), QA))).isEqualTo(RoundRefusal.NUDGED_LATELY);
    world.clock.set("2026-12-08T10:00");
    done(world.rounds.nudge(audit.ref(), QA));
    world.clock.set("2026-12-11T10:00");
    done(world.asks.done(audit.ref(), NHS_LEAD, true));
    done(world.asks.done(audit.ref(), RoundWorld.COUNCIL_AUDITOR, true));
    assertThat(why(world.rounds.nudge(audit.ref(), QA))).isEqualTo(RoundRefusal.NOBODY_OUTSTANDING);
    done(world.asks.done(audit.ref(), NHS_LEAD, false));
    done(world.rounds.nudge(audit.ref(), QA));
  }

  @Test
  void whichAgenciesWereAskedIsKnownWhenWhoWasAskedIsForgotten() {
    Round audit = world.launched(plan(Forms.MULTI));
    world.bean(Register.class).keep(Plans.agency("police", "police", "pan_sussex"));
    world
        .bean(Register.class)
        .keep(
            Plans.person(
                RoundWorld.key("police-lead"), "police", "manager", Role.AGENCY_SAFEGUARDING_LEAD));
    assertThat(world.rounds.agencies(audit)).containsExactlyInAnyOrder("nhs", "council");
    world.bean(AsksStore.class).forget(audit.ref());
    assertThat(world.rounds.agencies(audit)).containsExactlyInAnyOrder("nhs", "council");
    assertThat(world.rounds.agencies(world.launched(plan(Forms.PULSE)))).isEmpty();
  }

  @Test
  void aStepReadBeforeEverybodyWasWrittenDownDoesNotUndoHowManyWereAsked() {
    RoundsStore store = world.bean(RoundsStore.class);
    Round draft = world.drafted(plan(Forms.PULSE));
    Round launched =
        RoundChange.of(draft, "launched", QA, world.clock.instant(), "")
            .is(RoundState.LAUNCHED)
            .done();
    assertThat(store.replace(launched, Map.of())).isTrue();
    world.bean(Launching.class).prepare(launched);
    Round late = RoundChange.of(launched, "changed", QA, world.clock.instant(), "").done();
    assertThat(store.replace(late, Map.of())).isFalse();
    assertThat(world.now(draft).invited()).isEqualTo(12);
  }

  @Test
  void fromTheClosingMomentOnNothingIsPutOffOrDeclined() {
    Round open = world.launched(plan(Forms.PULSE));
    world.clock.set("2026-12-11T16:59:59");
    done(world.asks.later(open.ref(), practitioner(1), LocalDate.of(2026, 12, 13)));
    world.clock.set("2026-12-11T17:00");
    assertThat(why(world.asks.later(open.ref(), practitioner(1), LocalDate.of(2026, 12, 13))))
        .isEqualTo(RoundRefusal.CLOSED);
    assertThat(why(world.asks.decline(open.ref(), practitioner(1)))).isEqualTo(RoundRefusal.CLOSED);
  }

  @Test
  void aPulseWithNamesHasOneReminder() {
    Round open = world.launched(plan(Forms.NAMED_PULSE));
    done(world.rounds.nudge(open.ref(), QA));
    world.clock.set("2026-12-10T10:00");
    assertThat(why(world.rounds.nudge(open.ref(), QA))).isEqualTo(RoundRefusal.REMINDED_ONCE);
  }

  @Test
  void aSingleAgencyAuditIsPutToThoseWhoAnswerForTheAgenciesThatHaveSamples() {
    Round audit = world.launched(plan(Forms.SINGLE));
    assertThat(world.rounds.outstanding(audit).people())
        .extracting(Person::key)
        .containsExactly(NHS_LEAD);
  }
}
