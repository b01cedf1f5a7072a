package uk.lantern.scheduler.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import uk.lantern.scheduler.Golden;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.retention.Forgotten;

/** A question stays, without whoever asked it. */
@Tag("contract")
class QuestionForgettingTest {

  private final MongoTemplate mongo = TestStore.mongo();
  private final QuestionForgetting forgetting = new QuestionForgetting(mongo);

  @ParameterizedTest
  @CsvSource({"questions-v1.json,maya", "questions-v2.json,maya", "questions-v2.json,sam"})
  void whoAskedOrWasToldIsInItNoMoreAndItsAnswerStays(String file, String id) {
    Golden.insert(mongo, file);
    Forgotten who = new Forgotten("t1", id, "", "former-77", "a former colleague");
    assertThat(forgetting.holding(who)).isOne();
    assertThat(forgetting.forget(who)).isOne();
    assertThat(forgetting.forget(who)).as("run again").isZero();
    assertThat(mongo.findOne(new Query(), Document.class, "questions").toJson())
        .doesNotContain("\"" + id + "\"")
        .contains("\"jo\"");
    EscalatedQuestion left = mongo.findOne(new Query(), StoredQuestion.class).toQuestion();
    assertThat(left.replies()).isNotEmpty();
  }
}
