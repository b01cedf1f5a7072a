package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.node.ObjectNode;

/** The same for what comes late, twice or changed. Feedback never closes, so there is no 65. */
class LateFeedbackAttacksTest {

  private static final Served SERVED = Served.start();
  private static final Map<String, String> DETAILS =
      Map.of("group", "health", "other", "social_care", "days", "6", "resolved", "no");

  private final Chat sam = SERVED.chat("Sam Lee");

  @AfterAll
  static void stop() {
    SERVED.close();
  }

  private static long count() {
    return SERVED.bean(MongoOperations.class).getCollection("feedback").countDocuments();
  }

  private ObjectNode save() {
    sam.says("record an escalation");
    sam.presses("Next", Map.of("stage", "2", "topic", "about_plan"));
    return sam.press("Save", DETAILS);
  }

  @Test
  void case068ARedeliveredPressIsOneRecordAndAnAlteredOneNone() {
    ObjectNode press = save();
    sam.sends(press);
    long once = count();
    assertThat(sam.delivers(press).status()).isEqualTo(200);
    ObjectNode altered = press.deepCopy();
    ((ObjectNode) altered.path("value").path("action").path("data")).put("days", "7");
    assertThat(sam.delivers(altered).status()).isEqualTo(409);
    assertThat(count()).isEqualTo(once);
  }

  @Test
  void case070NoCardOfFeedbackRefreshesByItself() {
    for (String words : List.of("feedback", "my feedback", "record an escalation")) {
      assertThat(sam.says(words).getFirst().card().has("refresh")).as(words).isFalse();
    }
    ObjectNode refresh = save();
    long before = count();
    ((ObjectNode) refresh.path("value")).put("trigger", "automatic");
    assertThat(sam.delivers(refresh).status()).isEqualTo(200);
    assertThat(count()).isEqualTo(before);
  }

  @Test
  void case071AnOfferedSignInKeepsNothing() {
    long before = count();
    SignIns.areUnknown(sam);
    assertThat(count()).isEqualTo(before);
  }

  @Test
  void case073AnEditADeletionAndAReactionCountNothing() {
    sam.says("practice idea");
    ObjectNode typed = sam.activities().message("Ask who else is at home");
    String ref = FeedbackTest.refIn(sam.sends(typed).getFirst().text());
    long once = count();
    String id = typed.path("id").asString();
    sam.sends(sam.activities().messageUpdate(id, "Ask quokkabilby first"));
    sam.delivers(sam.activities().reaction(id, "like"));
    sam.delivers(sam.activities().messageDelete(id));
    assertThat(count()).isEqualTo(once);
    assertThat(SERVED.chat("Alex Marsh").hears("feedback list"))
        .contains(ref, "Ask who else is at home")
        .doesNotContain("quokkabilby");
  }
}
