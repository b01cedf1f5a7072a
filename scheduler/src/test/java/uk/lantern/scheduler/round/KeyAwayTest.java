package uk.lantern.scheduler.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static uk.lantern.scheduler.round.Plans.plan;
import static uk.lantern.scheduler.round.RoundWorld.QA;
import static uk.lantern.scheduler.round.RoundWorld.practitioner;
import static uk.lantern.scheduler.round.RoundWorld.why;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

  private static final String CLOSED = "2026-12-11T17:00";

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
    assertThat(world.rounds.isKeyAway(world.now(pulse))).isTrue();
    RoundOutcome closing = world.rounds.close(pulse.ref(), QA, world.now(pulse).turn());
    assertThat(RoundWorld.why(closing)).isEqualTo(RoundRefusal.KEY_AWAY);
    assertThat(world.now(pulse).isOpen()).as("whoever is asked can answer later").isTrue();
    world.clock.set(CLOSED);
    assertThatIllegalStateException()
        .isThrownBy(world.sweep::run)
        .withMessageContaining(pulse.ref());
    assertThat(mongo.findAll(Document.class, "roundSlots")).hasSize(12);
    assertThat(world.now(pulse).state()).isEqualTo(RoundState.CLOSING);
    Files.move(away, key);
    assertThat(world.rounds.isKeyAway(world.now(pulse))).isFalse();
    world.sweep.run();
    assertThat(mongo.findAll(Document.class, "roundAnswers"))
        .singleElement()
        .satisfies(it -> assertThat(it.get("answers", Document.class)).containsEntry("knew", "no"));
    assertThat(key).doesNotExist();
  }

  /** Each message of whoever is asked something comes by the key: none of them may fail. */
  @Test
  void aKeyThatCannotBeReadIsAwayAndBreaksNothing() throws Exception {
    world.answers(pulse, practitioner(1), "no", "guide");
    Path key = folder.resolve("keys").resolve(pulse.ref() + ".key");
    Path away = folder.resolve("away");
    Files.move(key, away);
    Files.createDirectory(key);
    RoundMarks marks = world.bean(RoundMarks.class);
    assertThat(marks.of(pulse.ref(), new byte[1])).isEmpty();
    assertThat(why(world.answer(pulse, practitioner(2), "knew", "no")))
        .isEqualTo(RoundRefusal.KEY_AWAY);
    Files.delete(key);
    Files.write(key, new byte[31]);
    assertThat(marks.of(pulse.ref(), new byte[1])).isEmpty();
    assertThat(world.unnamed.next(pulse.ref(), practitioner(2), Stage.ONCE)).isEmpty();
    Files.move(away, key, StandardCopyOption.REPLACE_EXISTING);
    assertThat(marks.of(pulse.ref(), new byte[1])).isPresent();
    world.answers(pulse, practitioner(2), "no", "guide");
  }

  @Test
  void aRoundWhoseKeyIsLostForGoodIsGivenUpWhileItClosesAndNoOther() throws Exception {
    world.answers(pulse, practitioner(1), "no", "guide");
    Path key = folder.resolve("keys").resolve(pulse.ref() + ".key");
    Path away = folder.resolve("away");
    Files.move(key, away);
    world.clock.set(CLOSED);
    assertThatIllegalStateException().isThrownBy(world.sweep::run);
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
