package uk.lantern.scheduler.round;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.scheduler.round.Plans.plan;
import static uk.lantern.scheduler.round.RoundWorld.COUNCIL_AUDITOR;
import static uk.lantern.scheduler.round.RoundWorld.NHS_LEAD;
import static uk.lantern.scheduler.round.RoundWorld.QA;
import static uk.lantern.scheduler.round.RoundWorld.done;
import static uk.lantern.scheduler.round.RoundWorld.key;
import static uk.lantern.scheduler.round.RoundWorld.practitioner;
import static uk.lantern.scheduler.round.RoundWorld.why;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Register;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.round.part.RoundEvent;

/** A manager reminds those of the own agency, and nobody else. */
class AgencyNudgeTest {

  private static final PersonKey NHS_BOSS = key("nhs-boss");
  private static final PersonKey POLICE_BOSS = key("police-boss");
  private static final PersonKey STRAY_BOSS = key("stray-boss");

  @TempDir Path folder;
  private RoundWorld world;

  @BeforeEach
  void start() {
    SteppingClock clock = new SteppingClock("2026-12-01T10:00");
    world = new RoundWorld(TestStore.mongo(), clock, folder.resolve("keys")).peopled(12);
    Register register = world.bean(Register.class);
    register.keep(Plans.person(NHS_BOSS, "nhs", "manager", Role.TEAM_MANAGER));
    register.keep(Plans.agency("police", "police", "pan_sussex"));
    register.keep(Plans.person(POLICE_BOSS, "police", "manager", Role.TEAM_MANAGER));
    register.keep(Plans.person(STRAY_BOSS, "", "manager", Role.TEAM_MANAGER));
  }

  @AfterEach
  void stop() {
    world.close();
  }

  private RoundOutcome nudges(Round round, PersonKey manager) {
    return world.rounds.nudgeAgency(round.ref(), manager);
  }

  private Reminding reminding() {
    return world.bean(Reminding.class);
  }

  @Test
  void theStepStandsInTheHistoryWithItsAgencyAndIsTakenOncePerThreeWorkingDays() {
    Round audit = world.launched(plan(Forms.MULTI));
    Round nudged = done(nudges(audit, NHS_BOSS));
    RoundEvent last = nudged.history().getLast();
    assertThat(last.what()).isEqualTo(NudgePolicy.AGENCY);
    assertThat(last.by()).isEqualTo(NHS_BOSS);
    assertThat(last.agency()).isEqualTo("nhs");
    assertThat(world.now(audit).history()).as("as stored").isEqualTo(nudged.history());
    assertThat(reminding().toRemind(audit.ref(), "nhs")).containsExactly(NHS_LEAD);
    assertThat(why(nudges(audit, NHS_LEAD))).isEqualTo(RoundRefusal.NUDGED_LATELY);
    assertThat(world.now(audit).turn()).as("nothing changed").isEqualTo(nudged.turn());
    world.clock.set("2026-12-03T23:59");
    assertThat(why(nudges(audit, NHS_BOSS))).isEqualTo(RoundRefusal.NUDGED_LATELY);
    world.clock.set("2026-12-04T00:00");
    done(nudges(audit, NHS_LEAD));
  }

  @Test
  void theOfficersNudgeOfTheWholeRoundCountsAndTheirsLeavesOutTheAgency() {
    Round audit = world.launched(plan(Forms.MULTI));
    done(world.rounds.nudge(audit.ref(), QA));
    assertThat(why(nudges(audit, NHS_BOSS))).isEqualTo(RoundRefusal.NUDGED_LATELY);
    Round other = world.launched(plan(Forms.SINGLE));
    done(nudges(other, NHS_BOSS));
    assertThat(why(world.rounds.nudge(other.ref(), QA)))
        .as("all who are outstanding were reminded by their manager")
        .isEqualTo(RoundRefusal.NUDGED_LATELY);
    world.clock.set("2026-12-04T10:00");
    done(world.rounds.nudge(other.ref(), QA));
  }

  @Test
  void whoeverHasSentIsNotRemindedAndNobodyOutstandingIsSaid() {
    Round audit = world.launched(plan(Forms.MULTI));
    done(world.asks.done(audit.ref(), NHS_LEAD, true));
    assertThat(why(nudges(audit, NHS_BOSS))).isEqualTo(RoundRefusal.NOBODY_OUTSTANDING);
    assertThat(reminding().toRemind(audit.ref(), "council")).containsExactly(COUNCIL_AUDITOR);
  }

  @Test
  void aRoundThatHasClosedRemindsNobodyBeforeAnySweepToo() {
    Round audit = world.launched(plan(Forms.MULTI));
    world.clock.set("2026-12-11T17:00");
    assertThat(why(nudges(audit, NHS_BOSS))).isEqualTo(RoundRefusal.CLOSED);
    world.sweep.run();
    assertThat(why(nudges(audit, NHS_BOSS))).isEqualTo(RoundRefusal.CLOSED);
    assertThat(world.now(audit).history()).extracting(RoundEvent::agency).containsOnlyNulls();
  }

  @Test
  void aRoundThatIsNotPutToTheirAgencyLooksAsIfThereWereNone() {
    Round audit = world.launched(plan(Forms.SINGLE));
    assertThat(nudges(audit, POLICE_BOSS)).isInstanceOf(RoundOutcome.Absent.class);
    assertThat(world.rounds.nudgeAgency("SA-2026-99", POLICE_BOSS))
        .isInstanceOf(RoundOutcome.Absent.class);
    Round pulse = world.launched(plan(Forms.PULSE));
    assertThat(nudges(pulse, NHS_BOSS))
        .as("nobody is counted who answers without a name")
        .isInstanceOf(RoundOutcome.Absent.class);
    assertThat(nudges(world.launched(plan(Forms.NAMED_PULSE)), NHS_BOSS))
        .isInstanceOf(RoundOutcome.Absent.class);
  }

  @Test
  void onlyAManagerWhoseAgencyIsKnownNudges() {
    Round audit = world.launched(plan(Forms.MULTI));
    assertThat(why(nudges(audit, STRAY_BOSS))).isEqualTo(RoundRefusal.NO_AGENCY);
    assertThat(why(nudges(audit, practitioner(2)))).isEqualTo(RoundRefusal.NOT_YOURS);
    assertThat(why(nudges(audit, QA))).isEqualTo(RoundRefusal.NOT_YOURS);
    assertThat(why(nudges(audit, key("nobody")))).isEqualTo(RoundRefusal.NOT_YOURS);
    assertThat(why(world.rounds.nudge(audit.ref(), NHS_BOSS)))
        .as("the whole round is the team's")
        .isEqualTo(RoundRefusal.NOT_THE_TEAM);
  }
}
