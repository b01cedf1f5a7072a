package uk.lantern.scheduler.round;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.scheduler.round.Plans.plan;
import static uk.lantern.scheduler.round.RoundWorld.QA;
import static uk.lantern.scheduler.round.RoundWorld.done;
import static uk.lantern.scheduler.round.RoundWorld.practitioner;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Register;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.round.part.RoundAudience;
import uk.lantern.scheduler.round.part.RoundPlan;
import uk.lantern.scheduler.round.result.Published;
import uk.lantern.scheduler.round.result.Results;

/** What is shown of a round hangs on whom it was put to, too. */
class AudienceResultsTest {

  @TempDir Path folder;
  private RoundWorld world;
  private Results results;

  @BeforeEach
  void start() {
    SteppingClock clock = new SteppingClock(RoundWorld.NOW);
    world = new RoundWorld(TestStore.mongo(), clock, folder.resolve("keys")).peopled(40);
    results = world.bean(Results.class);
  }

  @AfterEach
  void stop() {
    world.close();
  }

  /** domain.md 3.4: a manager's own team from ten answers on, and of twelve people or more. */
  @Test
  void aRoundPutToATeamShowsNothingBelowTenAnswersOrOfFewerThanTwelve() {
    assertThat(ofTeam("council-team", 20, 9).answered()).isNull();
    Published ten = ofTeam("council-team", 20, 10);
    assertThat(ten.answered()).isEqualTo(10);
    assertThat(table(ten, "knew", "").people()).isEqualTo(10);
    Published few = ofTeam("small", 12, 9);
    assertThat(few.answered()).isNull();
    assertThat(few.tables()).allMatch(table -> table.rows().isEmpty());
    assertThat(ofTeam("small", 12, 10).answered()).isEqualTo(10);
  }

  /** domain.md 3.4: the audience is a filter, and two filters at once are a crossing. */
  @Test
  void case113aRoundPutToACrossingShowsNothingBelowTenAnswers() {
    RoundAudience midwives =
        new RoundAudience(Set.of("nhs"), Set.of("midwife"), Set.of(), Set.of(), Set.of());
    Published nine = ofEven(midwives, 9);
    assertThat(nine.answered()).isNull();
    assertThat(nine.tables()).allMatch(table -> table.people() == null && table.rows().isEmpty());
    assertThat(ofEven(midwives, 10).answered()).isEqualTo(10);
    RoundAudience nhs = new RoundAudience(Set.of("nhs"), Set.of(), Set.of(), Set.of(), Set.of());
    assertThat(ofEven(nhs, 9).answered()).isEqualTo(9);
  }

  /** Those of the NHS. */
  private Published ofEven(RoundAudience audience, int answering) {
    RoundPlan plan = plan(Forms.PULSE);
    Round open =
        world.launched(
            new RoundPlan(
                plan.form(), plan.title(), plan.serving(), audience, plan.dates(), plan.cases()));
    IntStream.rangeClosed(1, answering)
        .forEach(n -> world.answer(open, practitioner(2 * n), "knew", "no"));
    return results
        .of(done(world.rounds.close(open.ref(), QA, world.now(open).turn())).ref())
        .orElseThrow();
  }

  private Published ofTeam(String team, int people, int answering) {
    if (team.equals("small")) {
      IntStream.rangeClosed(41, 40 + people)
          .forEach(n -> world.bean(Register.class).keep(inTeam(practitioner(n), team)));
    }
    RoundPlan plan = plan(Forms.PULSE);
    RoundAudience audience =
        new RoundAudience(Set.of(), Set.of(), Set.of(), Set.of(team), Set.of());
    Round open =
        world.launched(
            new RoundPlan(
                plan.form(), plan.title(), plan.serving(), audience, plan.dates(), plan.cases()));
    IntStream.rangeClosed(1, answering)
        .map(n -> team.equals("small") ? 40 + n : 2 * n - 1)
        .forEach(n -> world.answer(open, practitioner(n), "knew", "no"));
    Round closed = done(world.rounds.close(open.ref(), QA, world.now(open).turn()));
    return results.of(closed.ref()).orElseThrow();
  }

  private static Person inTeam(PersonKey key, String team) {
    Person it = Plans.person(key, "council", "social_worker", Role.PRACTITIONER);
    return new Person(
        key, it.displayName(), it.agency(), team, it.jobFamily(), it.grants(), false, null);
  }

  private static Published.Table table(Published it, String question, String group) {
    return it.tables().stream()
        .filter(table -> table.question().equals(question) && table.group().equals(group))
        .findFirst()
        .orElseThrow();
  }
}
