package uk.lantern.scheduler.round.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.retention.Forgotten;
import uk.lantern.scheduler.round.Round;

/** What a course brought stays; who said it, and their words, go at once. */
@Tag("contract")
class EvaluationForgettingTest {

  private final MongoTemplate mongo = TestStore.mongo();
  @TempDir Path keys;
  private TrainingWorld world;

  @BeforeEach
  void open() {
    world = new TrainingWorld(mongo, new SteppingClock("2026-11-30T10:00"), keys);
  }

  @AfterEach
  void close() {
    world.close();
  }

  private static Forgotten who(PersonKey key) {
    return new Forgotten(key.tenant(), key.objectId(), "", "former-77", "a former colleague");
  }

  private String stored() {
    StringBuilder all = new StringBuilder();
    mongo
        .findAll(Document.class, EvaluationDocument.COLLECTION)
        .forEach(it -> all.append(it.toJson()));
    return all.toString();
  }

  @Test
  void anEvaluationLosesItsNameAndItsWordsAndItsCodesStay() {
    Round round = world.open();
    PersonKey midwife = TrainingWorld.midwife(2);
    world.finishes(round, midwife);
    world.finishes(round, TrainingWorld.midwife(3));
    EvaluationForgetting forgetting = world.bean(EvaluationForgetting.class);
    assertThat(forgetting.holding(who(midwife))).isOne();
    assertThat(forgetting.forget(who(midwife))).isOne();
    assertThat(forgetting.forget(who(midwife))).as("run again").isZero();
    assertThat(stored()).doesNotContain(midwife.objectId()).contains("confidence-now");
    assertThat(stored().split("Ask about the day", -1)).as("that of the other").hasSize(2);
    assertThat(world.evaluations.of(TrainingWorld.midwife(3))).hasSize(1);
    assertThat(mongo.findAll(Document.class, EvaluationDocument.COLLECTION)).hasSize(2);
  }

  @Test
  void aManagerIsTakenOffTheEvaluationsOfOthers() {
    Round round = world.open();
    PersonKey midwife = TrainingWorld.midwife(1);
    world.finishes(round, midwife);
    EvaluationsStore store = world.bean(EvaluationsStore.class);
    Evaluation now = store.find(round.ref(), midwife).orElseThrow();
    mongo
        .getCollection(EvaluationDocument.COLLECTION)
        .updateOne(
            new Document(),
            new Document(
                "$set",
                new Document("manager", EvaluationDocument.key(TrainingWorld.MANAGER))
                    .append("managerOn", "2027-03-01")
                    .append("waitsFor", EvaluationDocument.key(TrainingWorld.MANAGER))));
    EvaluationForgetting forgetting = world.bean(EvaluationForgetting.class);
    assertThat(forgetting.forget(who(TrainingWorld.MANAGER))).isEqualTo(2);
    assertThat(stored()).doesNotContain("|manager");
    assertThat(store.find(round.ref(), midwife).orElseThrow().isDone(Stage.ON_DAY)).isTrue();
    assertThat(now.person()).isEqualTo(midwife);
  }
}
