package uk.lantern.scheduler.round.training;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.scheduler.round.training.TrainingWorld.MANAGER;
import static uk.lantern.scheduler.round.training.TrainingWorld.midwife;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.Golden;
import uk.lantern.scheduler.TestStore;

/** An evaluation that a released version wrote is read for ever. */
class GoldenEvaluationsTest {

  private final MongoTemplate mongo = TestStore.mongo();
  private final EvaluationsStore store = new EvaluationsStore(mongo);

  @Test
  void anEvaluationOfVersion1IsReadWithItsStagesAndItsManager() {
    Golden.insert(mongo, "trainingEvaluations-v1.json");
    Evaluation it = store.find("T-0001", midwife(1)).orElseThrow();
    assertThat(it.turn()).isEqualTo(5);
    assertThat(it.done()).containsExactlyInAnyOrder(Stage.ON_DAY, Stage.THREE_MONTHS);
    assertThat(it.answers().all()).hasSize(7);
    assertThat(it.begun()).isEqualTo(LocalDate.of(2026, 11, 30));
    assertThat(it.followUp()).isEqualTo(LocalDate.of(2027, 3, 1));
    assertThat(it.manager()).isEqualTo(MANAGER);
    assertThat(it.managerOn()).isEqualTo(LocalDate.of(2027, 5, 20));
    assertThat(store.isNewer("T-0001", midwife(1))).isFalse();
  }

  @Test
  void anEvaluationThatANewerLanternWroteIsKnownAsSuch() {
    Golden.insert(mongo, "trainingEvaluations-v1.json");
    mongo.updateFirst(new Query(), Update.update("v", 2), EvaluationDocument.COLLECTION);
    assertThat(store.isNewer("T-0001", midwife(1))).isTrue();
  }
}
