package uk.lantern.scheduler.digest.audience;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.scheduler.Golden;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.retention.Forgotten;

/** The others still get the edition. */
@Tag("contract")
class RecipientForgettingTest {

  private final MongoTemplate mongo = TestStore.mongo();

  private static Forgotten who(String tenant) {
    return new Forgotten(tenant, "bo", "", "former-77", "a former colleague");
  }

  @Test
  void oneIsTakenOutOfAListAndTheOthersStay() {
    Golden.insert(mongo, "editionRecipients-v1.json");
    RecipientForgetting forgetting = new RecipientForgetting(mongo);
    assertThat(forgetting.forget(who("t2"))).as("of another tenant").isZero();
    assertThat(forgetting.holding(who("t1"))).isOne();
    assertThat(forgetting.forget(who("t1"))).isOne();
    assertThat(forgetting.forget(who("t1"))).as("run again").isZero();
    assertThat(mongo.findAll(StoredRecipients.class))
        .flatExtracting(StoredRecipients::people)
        .extracting(it -> ((Recipient) it).person().objectId())
        .containsExactly("lee", "quinn", "maya", "p0");
  }
}
