package uk.lantern.scheduler.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.scheduler.TestStore;

/** Writes of many threads in few commands, behind the real driver. */
class GatheredWritesTest {

  private static final String HERE = "gathered";

  private final MongoTemplate mongo = TestStore.mongo();
  private final GatheredWrites<Document> writes = new GatheredWrites<>(mongo, Document.class, HERE);

  @Test
  void ofManyWhoWriteTheSameDocumentAtOnceOneIsFirstAndTheOthersAreToldSo() throws Exception {
    List<Callable<Boolean>> all = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      Document document = new Document("_id", "d" + i / 3).append("by", i);
      all.add(() -> writes.insert(document));
    }
    List<Boolean> first = atOnce(all);
    assertThat(first.stream().filter(it -> it)).hasSize(100);
    for (int i = 0; i < 300; i++) {
      Document kept = mongo.findById("d" + i / 3, Document.class, HERE);
      assertThat(kept.get("by").equals(i)).as("whose is d%d", i / 3).isEqualTo(first.get(i));
    }
  }

  @Test
  void eachChangeIsMadeWhereItsOwnConditionsHoldAndNowhereElse() throws Exception {
    List<Callable<Boolean>> all = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      writes.insert(new Document("_id", "d" + i).append("owner", i % 4 == 0 ? "other" : "me"));
      Query mine = Query.query(Criteria.where("_id").is("d" + i).and("owner").is("me"));
      Update done = new Update().set("done", i);
      all.add(
          () -> {
            writes.update(mine, done);
            return true;
          });
    }
    atOnce(all);
    for (int i = 0; i < 100; i++) {
      Document kept = mongo.findById("d" + i, Document.class, HERE);
      assertThat(kept.get("done")).isEqualTo(i % 4 == 0 ? null : i);
    }
  }

  @Test
  void insertsAndTheyAloneHaveTheConcernThatWasAskedFor() {
    Map<String, BsonValue> concerns = new HashMap<>();
    MongoTemplate watched =
        TestStore.watchedBy(
            new CommandListener() {
              @Override
              public void commandStarted(CommandStartedEvent it) {
                BsonValue none = new BsonString("none");
                concerns.put(it.getCommandName(), it.getCommand().get("writeConcern", none));
              }
            });
    GatheredWrites<Document> unjournaled =
        new GatheredWrites<>(watched, Document.class, HERE, own -> own.withJournal(false));
    assertThat(unjournaled.insert(new Document("_id", "j"))).isTrue();
    assertThat(unjournaled.insert(new Document("_id", "j"))).as("a second").isFalse();
    unjournaled.update(Query.query(Criteria.where("_id").is("j")), new Update().set("by", 1));
    assertThat(concerns.get("insert")).isEqualTo(BsonDocument.parse("{j: false}"));
    assertThat(concerns.get("update")).isEqualTo(new BsonString("none"));
    assertThat(watched.findById("j", Document.class, HERE)).containsEntry("by", 1);
  }

  private static List<Boolean> atOnce(List<Callable<Boolean>> all) throws Exception {
    List<Boolean> answers = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Boolean> answer : threads.invokeAll(all)) {
        answers.add(answer.get());
      }
    }
    return answers;
  }
}
