package uk.lantern.scheduler.round;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.scheduler.round.Plans.plan;
import static uk.lantern.scheduler.round.RoundWorld.QA;
import static uk.lantern.scheduler.round.RoundWorld.done;
import static uk.lantern.scheduler.round.RoundWorld.practitioner;
import static uk.lantern.scheduler.round.RoundWorld.why;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Register;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.retention.Purge;

class RoundRetentionTest {

  @TempDir Path folder;
  private final MongoTemplate mongo = TestStore.mongo();
  private RoundWorld world;
  private Round closed;

  @BeforeEach
  void aRoundThatClosedOn30November() {
    SteppingClock clock = new SteppingClock(RoundWorld.NOW);
    world = new RoundWorld(mongo, clock, folder.resolve("keys")).peopled(8);
    Round open = world.launched(plan(Forms.PULSE));
    for (int n = 1; n <= 6; n++) {
      world.answers(open, practitioner(n), "no", "guide");
    }
    closed = done(world.rounds.close(open.ref(), QA, open.turn()));
  }

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void whoWasAskedGoesAfterFourteenDaysAnswersAfterThreeYearsAndTheRoundAfterSix() {
    assertThat(left("2026-12-13")).isEqualTo(Map.of("asks", 8, "answers", 6, "rounds", 1));
    assertThat(left("2026-12-14")).isEqualTo(Map.of("asks", 0, "answers", 6, "rounds", 1));
    assertThat(left("2029-11-29")).isEqualTo(Map.of("asks", 0, "answers", 6, "rounds", 1));
    assertThat(left("2029-11-30")).isEqualTo(Map.of("asks", 0, "answers", 0, "rounds", 1));
    assertThat(left("2032-11-29")).isEqualTo(Map.of("asks", 0, "answers", 0, "rounds", 1));
    assertThat(left("2032-11-30")).isEqualTo(Map.of("asks", 0, "answers", 0, "rounds", 0));
  }

  /** "You said, we're doing" may come late; it must not reach nobody. */
  @Test
  void whoIsToldWhatIsDoneAreThoseAskedAndOnceThatIsDeletedThoseWhoWouldBeAskedNow() {
    Reminding reminding = world.bean(Reminding.class);
    PersonKey left = practitioner(1);
    world.bean(Register.class).keep(leaving(left, "2026-12-05"));
    assertThat(reminding.toTell(closed, LocalDate.parse("2026-12-13"))).hasSize(8).contains(left);
    left("2026-12-14");
    assertThat(reminding.toTell(closed, LocalDate.parse("2026-12-14")))
        .hasSize(7)
        .doesNotContain(left, QA);
    assertThat(reminding.toTell(closed, LocalDate.parse("2026-12-13")))
        .as("they were told before their names went")
        .isEmpty();
  }

  private static Person leaving(PersonKey key, String day) {
    Person it = Plans.person(key, "council", "social_worker", Role.PRACTITIONER);
    return new Person(
        key, "", it.agency(), it.team(), it.jobFamily(), it.grants(), false, LocalDate.parse(day));
  }

  @Test
  void case122NothingThatIsHeldIsDeletedUntilItIsReleased() {
    assertThat(why(world.rounds.legalHold(closed.ref(), QA, closed.turn(), true, "")))
        .isEqualTo(RoundRefusal.TEXT_MISSING);
    Round held = done(world.rounds.legalHold(closed.ref(), QA, closed.turn(), true, "An inquiry"));
    assertThat(held.isHeld()).isTrue();
    assertThat(left("2040-01-01")).isEqualTo(Map.of("asks", 8, "answers", 6, "rounds", 1));
    done(world.rounds.legalHold(held.ref(), QA, held.turn(), false, "It is over"));
    assertThat(left("2040-01-01")).isEqualTo(Map.of("asks", 0, "answers", 0, "rounds", 0));
  }

  @Test
  void aRoundThatIsOpenKeepsEverything() {
    Round open = world.launched(plan(Forms.PULSE));
    assertThat(left("2040-01-01")).containsEntry("asks", 8);
    assertThat(world.now(open).invited()).isEqualTo(8);
    assertThat(mongo.findAll(Document.class, "roundSlots")).hasSize(8);
  }

  /** What is left after the purge of that night. */
  private Map<String, Integer> left(String day) {
    world.all(Purge.class).forEach(purge -> purge.purge(LocalDate.parse(day)));
    Map<String, Integer> left = new TreeMap<>();
    left.put("asks", mongo.findAll(Document.class, "roundAsks").size());
    left.put("answers", mongo.findAll(Document.class, "roundAnswers").size());
    left.put("rounds", mongo.findAll(Document.class, "rounds").size());
    return left;
  }
}
