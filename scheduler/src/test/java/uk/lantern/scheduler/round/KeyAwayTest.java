package uk.lantern.scheduler.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static uk.lantern.scheduler.round.Plans.plan;
import static uk.lantern.scheduler.round.RoundWorld.QA;
import static uk.lantern.scheduler.round.RoundWorld.practitioner;
import static uk.lantern.scheduler.round.RoundWorld.why;

import java.nio.file.Files;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.round.part.RoundState;

/** A round whose key is not where it should be: for a while, or for good. */
class KeyAwayTest {

  @TempDir Path folder;
  private final MongoTemplate mongo = TestStore.mongo();
  private RoundWorld world;
  private Round pulse;

  @BeforeEach
  void start() {
    SteppingClock clock = new SteppingClock(RoundWorld.NOW);
    world = new RoundWorld(mongo, clock, folder.resolve("keys")).peopled(12);
    pulse = world.launched(plan(Forms.PULSE));
  }

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void withoutTheKeyNothingIsAnsweredNothingClosesAndNothingIsLost() throws Exception {
    world.answers(pulse, practitioner(1), "no", "guide");
    Path key = folder.resolve("keys").resolve(pulse.ref() + ".key");
    Path away = folder.resolve("away");
    Files.move(key, away);
    assertThat(why(world.answer(pulse, practitioner(2), "knew", "no")))
        .isEqualTo(RoundRefusal.KEY_AWAY);
    assertThat(world.unnamed.next(pulse.ref(), practitioner(2), Stage.ONCE)).isEmpty();
    assertThat(why(world.answer(pulse, practitioner(2)))).isEqualTo(RoundRefusal.KEY_AWAY);
    RoundOutcome closing = world.rounds.close(pulse.ref(), QA, world.now(pulse).turn());
    assertThat(RoundWorld.done(closing).state().name()).isEqualTo("CLOSING");
    assertThatIllegalStateException()
        .isThrownBy(world.sweep::run)
        .withMessageContaining(pulse.ref());
    assertThat(mongo.findAll(Document.class, "roundSlots")).hasSize(12);
    Files.move(away, key);
    world.sweep.run();
    assertThat(mongo.findAll(Document.class, "roundAnswers"))
        .singleElement()
        .satisfies(it -> assertThat(it.get("answers", Document.class)).containsEntry("knew", "no"));
    assertThat(key).doesNotExist();
  }

  @Test
  void aRoundWhoseKeyIsLostForGoodIsGivenUpWhileItClosesAndNoOther() throws Exception {
    world.answers(pulse, practitioner(1), "no", "guide");
    Path key = folder.resolve("keys").resolve(pulse.ref() + ".key");
    Path away = folder.resolve("away");
    Files.move(key, away);
    world.rounds.close(pulse.ref(), QA, world.now(pulse).turn());
    long turn = world.now(pulse).turn();
    Files.copy(away, key);
    assertThat(RoundWorld.why(world.rounds.cancel(pulse.ref(), QA, turn, "Key lost")))
        .as("it can still be closed")
        .isEqualTo(RoundRefusal.NOT_NOW);
    Files.delete(key);
    assertThat(RoundWorld.done(world.rounds.cancel(pulse.ref(), QA, turn, "Key lost")).state())
        .isEqualTo(RoundState.CANCELLED);
    assertThat(mongo.findAll(Document.class, "roundSlots")).isEmpty();
    assertThat(mongo.findAll(Document.class, "roundAnswers")).isEmpty();
    world.sweep.run();
    assertThat(world.now(pulse).state()).isEqualTo(RoundState.CANCELLED);
  }
}
