package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Who may not is told who can, before anything is looked up, and it is recorded. */
class RefusedTest {

  private static final String REFUSED = "The business manager can.";
  private static final String NOT_YOURS = "I cannot find that, or it is not yours to see.";

  private final Served served = Served.shared();
  private final Chat maya = served.chat("Maya Fern");

  private long recorded(String kind, String verb) {
    Query query = Query.query(Criteria.where("kind").is(kind).and("facts.verb").is(verb));
    return served.bean(MongoOperations.class).count(query, Document.class, "auditTrail");
  }

  @Test
  void typedWordsAndAForgedButtonAreRefusedAlikeAndBothAreRecorded() {
    long before = recorded("REFUSED_ROLE", "answer-question");
    assertThat(maya.hears("answer Q-9999 Yes.")).endsWith(REFUSED);
    var forged =
        maya.activities().cardAction("answer-question", Map.of("say", "help", "ref", "Q-9999"));
    assertThat(maya.sends(forged).getLast().text()).endsWith(REFUSED);
    assertThat(recorded("REFUSED_ROLE", "answer-question")).isEqualTo(before + 2);
  }

  @Test
  void theLookUpThatWouldFindItIsNeverMade() {
    assertThat(maya.hears("publish LI-9999")).doesNotContain("find");
    assertThat(maya.hears("drafts")).endsWith("The learning and development officer can.");
  }

  @Test
  void whatIsAbsentAndWhatIsSomebodyElsesGetTheSameWordsAndBothAreRecorded() {
    Chat jo = served.chat("Jo Okoro");
    Chat priya = served.chat("Priya Nair");
    jo.says("import https://example.org/demo-refused-" + System.identityHashCode(this));
    String ofJo = jo.press("Delete this import", Map.of()).findPath("draft").asString("");
    assertThat(ofJo).isNotEmpty();
    long before = recorded("REFUSED_OBJECT", "import-next");
    for (String draft : List.of(ofJo, "LI-987654")) {
      var forged = priya.activities().cardAction("import-next", Map.of("draft", draft));
      assertThat(priya.sends(forged).getLast().text()).as(draft).isEqualTo(NOT_YOURS);
    }
    assertThat(recorded("REFUSED_OBJECT", "import-next")).isEqualTo(before + 2);
    assertThat(maya.hears("read LI-no-such-item")).isEqualTo(NOT_YOURS);
    assertThat(jo.hears("answer Q-9999 Yes.")).isEqualTo(NOT_YOURS);
  }
}
