package uk.lantern.scheduler.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.scheduler.Golden;
import uk.lantern.scheduler.TestStore;

/** A pseudonym in the place of a person, in documents as released versions wrote them. */
@Tag("contract")
class RenamingTest {

  private final MongoTemplate mongo = TestStore.mongo();

  private static Forgotten who(String tenant, String id) {
    return new Forgotten(tenant, id, "", "former-77", "a former colleague");
  }

  @ParameterizedTest
  @CsvSource({
    "actions-v1.json,t1,sam",
    "actions-v1.json,t1,mo",
    "actions-v1.json,t1,jo",
    "actionPlans-v1.json,t1,jo",
    "recommendations-v1.json,t1,nina",
    "recommendations-v2.json,t1,nina",
    "rounds-v1.json,11111111-1111-4111-8111-111111111111,qa",
    "editions-v1.json,t1,lee",
    "editions-v1.json,t1,quinn",
    "questions-v1.json,t1,jo",
    "questions-v2.json,t1,priya",
    "deliveries-v2.json,t,jo"
  })
  void nobodyIsFoundAfterItAndNothingElseHasChanged(String file, String tenant, String id) {
    Golden.insert(mongo, file);
    String collection = file.replaceFirst("-v\\d+\\.json$", "");
    Document before = mongo.findOne(new Query(), Document.class, collection);
    Renaming renaming = Renaming.ofRecords(mongo, collection);
    assertThat(renaming.holding(who(tenant, id))).isOne();
    assertThat(renaming.forget(who(tenant, id))).isOne();
    assertThat(renaming.forget(who(tenant, id))).as("run again").isZero();
    Document after = mongo.findOne(new Query(), Document.class, collection);
    assertThat(after.toJson().replaceFirst("\"_id\": \"[^\"]*\"", ""))
        .doesNotContain("\"" + id + "\"", "|" + id + "\"");
    assertThat(after.toJson().replace("former-77", id)).isEqualTo(before.toJson());
  }

  @Test
  void theWholeCollectionIsLookedThroughPageByPage() {
    mongo.insert(
        IntStream.range(0, 1_200)
            .mapToObj(n -> new Document("_id", "r-" + n).append("by", n % 2 == 0 ? "t|jo" : "t|al"))
            .toList(),
        "records");
    assertThat(Renaming.ofRecords(mongo, "records").forget(who("t", "jo"))).isEqualTo(600);
    assertThat(mongo.count(Query.query(Criteria.where("by").is("t|al")), "records")).isEqualTo(600);
  }

  @Test
  void whatSomebodyChangesMeanwhileIsNotLost() {
    mongo.insert(new Document("_id", "a").append("by", "t|jo").append("text", "old"), "records");
    Renaming renaming = Renaming.ofRecords(mongo, "records");
    List<Document> seen = renaming.naming(who("t", "jo"));
    mongo.updateFirst(new Query(), new Update().set("text", "new").set("also", "t/jo"), "records");
    assertThat(seen).hasSize(1);
    renaming.forget(who("t", "jo"));
    assertThat(mongo.findOne(new Query(), Document.class, "records"))
        .isEqualTo(
            new Document("_id", "a")
                .append("by", "t|former-77")
                .append("text", "new")
                .append("also", "t/former-77"));
  }
}
