package uk.lantern.scheduler.round;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.scheduler.round.Plans.plan;
import static uk.lantern.scheduler.round.Plans.with;
import static uk.lantern.scheduler.round.RoundWorld.NHS_LEAD;
import static uk.lantern.scheduler.round.RoundWorld.QA;
import static uk.lantern.scheduler.round.RoundWorld.done;
import static uk.lantern.scheduler.round.RoundWorld.practitioner;
import static uk.lantern.scheduler.round.RoundWorld.why;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.round.part.RoundAudience;
import uk.lantern.scheduler.round.part.RoundEvent;
import uk.lantern.scheduler.round.part.RoundPlan;
import uk.lantern.scheduler.round.part.RoundState;
import uk.lantern.scheduler.round.part.YouSaid;

class RoundStepsTest {

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
  void onlyTheTeamTakesAnyStep() {
    assertThat(why(world.rounds.draft(NHS_LEAD, plan(Forms.PULSE))))
        .isEqualTo(RoundRefusal.NOT_THE_TEAM);
    Round draft = world.drafted(plan(Forms.PULSE));
    assertThat(why(world.rounds.launch(draft.ref(), practitioner(1), 1)))
        .isEqualTo(RoundRefusal.NOT_THE_TEAM);
    assertThat(world.rounds.launch("P-9999", QA, 1)).isInstanceOf(RoundOutcome.Absent.class);
  }

  @Test
  void aReferenceIsOfItsKindAndYearAndUnderstoodAsTyped() {
    assertThat(world.drafted(plan(Forms.PULSE)).ref()).isEqualTo("P-0001");
    assertThat(world.drafted(plan(Forms.TRAINING)).ref()).isEqualTo("T-0001");
    assertThat(world.drafted(plan(Forms.SINGLE)).ref()).isEqualTo("SA-2026-01");
    assertThat(world.drafted(plan(Forms.MULTI)).ref()).isEqualTo("MA-2026-01");
    assertThat(world.drafted(plan(Forms.SINGLE)).ref()).isEqualTo("SA-2026-02");
    assertThat(world.drafted(plan(Forms.ASSURANCE)).ref()).isEqualTo("AR-2026-01");
    for (String typed : List.of("p1", "P-0001", " p 1 ", "p-01")) {
      assertThat(world.rounds.find(typed)).as(typed).isPresent();
    }
    assertThat(world.rounds.find("sa-2026-2")).isPresent();
    assertThat(world.rounds.find("sa 2")).isEmpty();
  }

  @Test
  void aRoundGoesFromItsDraftToTheArchiveAndNotBeforePeopleWereTold() {
    Round open = world.launched(plan(Forms.PULSE));
    assertThat(open.state()).isEqualTo(RoundState.OPEN);
    assertThat(open.invited()).isEqualTo(12);
    Round closed = done(world.rounds.close(open.ref(), QA, open.turn()));
    assertThat(closed.state()).isEqualTo(RoundState.CLOSED);
    assertThat(why(world.rounds.archive(closed.ref(), QA, closed.turn())))
        .isEqualTo(RoundRefusal.NOT_TOLD);
    YouSaid words = new YouSaid("Few knew how.", "We name contacts.", date("2027-01-15"), QA);
    Round told = done(world.rounds.tell(closed.ref(), QA, closed.turn(), words));
    assertThat(told.youSaid()).isEqualTo(words);
    Round archived = done(world.rounds.archive(told.ref(), QA, told.turn()));
    assertThat(archived.history())
        .extracting(RoundEvent::what)
        .containsExactly("drafted", "launched", "opened", "closing", "closed", "told", "archived");
    assertThat(world.now(open)).isEqualTo(archived);
  }

  @Test
  void whatIsToldIsWrittenAndNamesNobody() {
    Round open = world.launched(plan(Forms.PULSE));
    Round it = done(world.rounds.close(open.ref(), QA, open.turn()));
    LocalDate by = date("2027-01-15");
    assertThat(why(tell(it, "", "We do.", by))).isEqualTo(RoundRefusal.TEXT_MISSING);
    assertThat(why(tell(it, "x".repeat(601), "We do.", by))).isEqualTo(RoundRefusal.TEXT_TOO_LONG);
    assertThat(why(tell(it, "Ask 943 476 5919", "We do.", by))).isEqualTo(RoundRefusal.IDENTIFIES);
    assertThat(why(tell(it, "Ask [name].", "We do.", by))).isEqualTo(RoundRefusal.IDENTIFIES);
    assertThat(why(tell(it, "Said.", "We do.", date("2026-11-29"))))
        .isEqualTo(RoundRefusal.IN_THE_PAST);
  }

  private RoundOutcome tell(Round it, String said, String doing, LocalDate by) {
    return world.rounds.tell(it.ref(), QA, it.turn(), new YouSaid(said, doing, by, QA));
  }

  @Test
  void aStepFromAnOldLookIsRefusedAndShowsHowItStands() {
    Round open = world.launched(plan(Forms.PULSE));
    RoundOutcome outcome = world.rounds.close(open.ref(), QA, 1);
    assertThat(why(outcome)).isEqualTo(RoundRefusal.CHANGED);
    assertThat(((RoundOutcome.Refused) outcome).now()).isEqualTo(open);
  }

  @Test
  void aLaunchedRoundChangesOnlyItsLaterMomentsAndNeverItsAnonymity() {
    Round open = world.launched(plan(Forms.PULSE));
    assertThat(why(change(open, plan(Forms.NAMED_PULSE)))).isEqualTo(RoundRefusal.ANONYMITY_FIXED);
    assertThat(
            why(
                change(
                    open, with(open.plan(), Plans.dates("2026-11-30T09:00", "2026-12-04T17:00")))))
        .isEqualTo(RoundRefusal.DATES_OUT_OF_ORDER);
    assertThat(
            why(
                change(
                    open, with(open.plan(), Plans.dates("2026-12-01T09:00", "2026-12-18T17:00")))))
        .isEqualTo(RoundRefusal.NOT_NOW);
    Round later =
        done(change(open, with(open.plan(), Plans.dates("2026-11-30T09:00", "2026-12-18T17:00"))));
    assertThat(later.plan().dates().closes()).hasToString("2026-12-18T17:00");
    assertThat(later.state()).isEqualTo(RoundState.OPEN);
    world.clock.set("2026-12-18T17:00");
    assertThat(
            why(
                change(
                    later, with(open.plan(), Plans.dates("2026-11-30T09:00", "2026-12-24T17:00")))))
        .as("it is over, though no sweep has been by")
        .isEqualTo(RoundRefusal.NOT_NOW);
  }

  private RoundOutcome change(Round it, RoundPlan plan) {
    return world.rounds.change(it.ref(), QA, it.turn(), plan);
  }

  @Test
  void anAnonymousRoundIsNotPutToFewerThanFiveAndNoneToNobody() {
    assertThat(why(launchFor("pan_sussex", "p-none"))).isEqualTo(RoundRefusal.NOBODY);
    world.close();
    world = new RoundWorld(TestStore.mongo(), world.clock, folder.resolve("other")).peopled(4);
    Round draft = world.drafted(plan(Forms.PULSE));
    assertThat(why(world.rounds.launch(draft.ref(), QA, 1))).isEqualTo(RoundRefusal.TOO_FEW);
  }

  @Test
  void anAnonymousRoundThatCouldNeverBeShownIsNotLaunched() {
    Set<String> none = Set.of();
    Set<String> nhs = Set.of("nhs");
    assertThat(why(launchFor(new RoundAudience(nhs, Set.of("midwife"), none, none, none))))
        .as("six people in a crossing")
        .isEqualTo(RoundRefusal.TOO_FEW);
    assertThat(why(launchFor(new RoundAudience(none, none, none, Set.of("nhs-team"), none))))
        .as("a team of six")
        .isEqualTo(RoundRefusal.TOO_FEW);
    done(launchFor(new RoundAudience(nhs, none, none, none, none)));
  }

  private RoundOutcome launchFor(String locality, String team) {
    return launchFor(
        new RoundAudience(Set.of(), Set.of(), Set.of(), Set.of(team), Set.of(locality)));
  }

  private RoundOutcome launchFor(RoundAudience audience) {
    RoundPlan it = plan(Forms.PULSE);
    Round draft =
        world.drafted(
            new RoundPlan(it.form(), it.title(), it.serving(), audience, it.dates(), it.cases()));
    return world.rounds.launch(draft.ref(), QA, 1);
  }

  @Test
  void aCancelledRoundSaysWhyAndNothingOfItCanBeAnswered() {
    Round open = world.launched(plan(Forms.PULSE));
    assertThat(why(world.rounds.cancel(open.ref(), QA, open.turn(), " ")))
        .isEqualTo(RoundRefusal.TEXT_MISSING);
    Round gone = done(world.rounds.cancel(open.ref(), QA, open.turn(), "Wrong question"));
    assertThat(gone.state()).isEqualTo(RoundState.CANCELLED);
    assertThat(why(world.answer(gone, practitioner(1), "knew", "no")))
        .isEqualTo(RoundRefusal.CLOSED);
    assertThat(folder.resolve("keys")).isEmptyDirectory();
  }

  private static LocalDate date(String iso) {
    return LocalDate.parse(iso);
  }
}
