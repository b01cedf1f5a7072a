package uk.lantern.scheduler.round.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.scheduler.Golden;
import uk.lantern.scheduler.TestStore;

/** A response that a released version wrote is read for ever, and goes on. */
class GoldenResponsesTest {

  private static final ResponseKey KEY = new ResponseKey("MA-2026-01", "nhs", "C07");
  private static final LocalDate CLOSES = LocalDate.of(2026, 12, 11);

  private final MongoTemplate mongo = TestStore.mongo();
  private final ResponsesStore store = new ResponsesStore(mongo);

  @Test
  void aResponseOfVersion1IsReadWithItsAnswersAndTakesItsNextStep() {
    Golden.insert(mongo, "roundResponses-v1.json");
    Response it = store.find(KEY).orElseThrow();
    assertThat(it.state()).isEqualTo(ResponseState.SUBMITTED);
    assertThat(it.auditor()).isEqualTo(ResponseWorld.ANNE);
    assertThat(it.given())
        .hasSize(5)
        .contains(new Answer("lived", "2", "Spoken to once with parent present"));
    assertThat(it.grade()).contains(Grade.REQUIRES_IMPROVEMENT);
    assertThat(it.acted()).isFalse();
    assertThat(it.history()).hasSize(8);
    assertThat(store.heldBy(ResponseWorld.ANNE)).containsExactly(it);
    assertThat(store.put(next(it), CLOSES)).isTrue();
    assertThat(store.find(KEY).orElseThrow().turn()).isEqualTo(9);
  }

  @Test
  void aResponseThatANewerLanternWroteIsLeftAlone() {
    Golden.insert(mongo, "roundResponses-v1.json");
    mongo.updateFirst(new Query(), Update.update("v", 2), ResponsesStore.COLLECTION);
    Response it = store.find(KEY).orElseThrow();
    assertThat(store.put(next(it), CLOSES)).isFalse();
    assertThat(store.delete("MA-2026-01", false)).isZero();
    assertThat(store.find(KEY)).contains(it);
  }

  private static Response next(Response it) {
    return new Response(
        it.key(),
        it.turn() + 1,
        it.state(),
        it.auditor(),
        it.declared(),
        it.given(),
        it.acted(),
        it.sending(),
        it.history());
  }
}
