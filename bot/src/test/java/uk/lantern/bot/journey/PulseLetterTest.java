package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.round.Round;

/** S3 line 1 as it comes by itself: answering from the letter settles and tells nothing. */
class PulseLetterTest {

  @Test
  void noDeliveryChangesWhenItsCardIsUsed() {
    try (Served served = Served.start()) {
      Rounding rounding = new Rounding(served);
      Chat sam = served.chat("Sam Lee");
      Round round = rounding.open("pulse-escalation");
      JsonNode start =
          await()
              .atMost(Duration.ofMinutes(1))
              .until(() -> button(sam, round.ref()), Optional::isPresent)
              .orElseThrow();
      assertThat(start.path("data").has("delivery")).isFalse();
      String sams = rounding.key("Sam Lee").objectId();
      await()
          .atMost(Duration.ofMinutes(1))
          .during(Duration.ofSeconds(1))
          .until(() -> deliveries(served, sams).toString().contains("DELIVERED"));
      List<String> before = deliveries(served, sams);
      Map<String, String> data = Map.of("v", "1", "round", round.ref(), "stage", "ONCE");
      sam.sends(sam.activities().cardAction("pulse-start", data));
      sam.presses("No");
      sam.presses("Training");
      assertThat(rounding.next(round, "Sam Lee", Stage.ONCE)).isEmpty();
      assertThat(deliveries(served, sams)).containsExactlyInAnyOrderElementsOf(before);
    }
  }

  private static Optional<JsonNode> button(Chat chat, String ref) {
    return chat.thread().stream()
        .map(Shown::ofActivity)
        .flatMap(shown -> shown.buttons().stream())
        .filter(it -> it.path("verb").asString("").equals("pulse-start"))
        .filter(it -> it.path("data").path("round").asString("").equals(ref))
        .findFirst();
  }

  /** Those of one person's pulses; letters about other things go on meanwhile. */
  private static List<String> deliveries(Served served, String person) {
    List<String> all = new ArrayList<>();
    for (Document it : served.bean(MongoOperations.class).getCollection("deliveries").find()) {
      if (it.toJson().contains("PULSE_ASKED") && it.toJson().contains(person)) {
        all.add(it.toJson());
      }
    }
    return all;
  }
}
