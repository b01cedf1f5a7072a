package uk.lantern.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Attachment;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;
import uk.lantern.bot.card.Card;

class ActivityJsonTest {

  private final ActivityJson json = new ActivityJson();

  @Test
  void timesKeepTheirFractionsBothWays() throws JsonProcessingException {
    for (String time : new String[] {"2026-11-23T10:00:00.123Z", "2026-11-23T10:00:00.012Z"}) {
      Activity activity = read("{\"type\":\"message\",\"timestamp\":\"" + time + "\"}");
      assertThat(activity.getTimestamp()).isEqualTo(OffsetDateTime.parse(time));
      String written = new String(json.write(activity), StandardCharsets.UTF_8);
      String sent = tree(written).path("timestamp").asText();
      assertThat(OffsetDateTime.parse(sent)).isEqualTo(OffsetDateTime.parse(time));
    }
    assertThat(read("{\"type\":\"message\",\"timestamp\":\"2026-11-23T10:00:00Z\"}").getTimestamp())
        .isEqualTo(OffsetDateTime.parse("2026-11-23T10:00:00Z"));
  }

  @Test
  void onlyTheRealMentionOfLanternIsTakenOutOfTheText() {
    Activity activity =
        read(
            """
            {"type":"message","text":"<at>Lantern</at>&nbsp;urgent (a+)+$ <at>Jo</at>","recipient":
            {"id":"28:bot"},"entities":[
            {"type":"mention","mentioned":{"id":"28:bot"},"text":"<at>Lantern</at>"},
            {"type":"mention","mentioned":{"id":"28:bot"},"text":"urgent"},
            {"type":"mention","mentioned":{"id":"29:jo"},"text":"<at>Jo</at>"}]}""");
    assertThat(SpokenText.of(activity)).isEqualTo("urgent (a+)+$ Jo");
  }

  @Test
  void case057TypeNamesInTheBodyLoadNothing() {
    Activity activity =
        read(
            """
            {"type":"message","@class":"java.net.URL","value":{"_class":"java.io.File","x":1}}""");
    assertThat(activity.getValue()).isInstanceOf(java.util.Map.class);
  }

  /** Else the gate could check one address or tenant and the turn use another. */
  @Test
  void case025AFieldInAnotherCaseIsAnotherField() {
    Activity activity =
        read(
            """
            {"type":"message","serviceUrl":"https://a","SERVICEURL":"https://b","TYPE":"event",
            "from":{"aadObjectId":"1","AadObjectId":"2"},
            "conversation":{"id":"c","tenantId":"t","TenantId":"u"}}""");
    assertThat(activity.getType()).isEqualTo("message");
    assertThat(activity.getServiceUrl()).isEqualTo("https://a");
    assertThat(activity.getFrom().getAadObjectId()).isEqualTo("1");
    assertThat(activity.getConversation().getTenantId()).isEqualTo("t");
  }

  @Test
  void anEmptyOrUnknownFieldIsNoReasonToRefuse() {
    Activity activity = read("{\"type\":\"message\",\"from\":\"\",\"new\":{\"a\":[1]}}");
    assertThat(activity.getFrom().getAadObjectId()).isNull();
  }

  /** Cards hold what people wrote, whose letters may fall on the edges of the writer's buffers. */
  @Test
  void aCardGoesOutAsItIs() throws JsonProcessingException {
    ObjectNode card = tools.jackson.databind.node.JsonNodeFactory.instance.objectNode();
    card.put("text", "\"\\ \n é’ " + "x😀é".repeat(6_000)).put("empty", "");
    Attachment attachment = new Attachment();
    attachment.setContent(ActivityJson.asItIs(new Card("test", card, "")));
    Activity activity = new Activity("message");
    activity.setAttachments(List.of(attachment));
    JsonNode content = tree(new String(json.write(activity), StandardCharsets.UTF_8));
    boolean same = content.at("/attachments/0/content").equals(tree(card.toString()));
    assertThat(same).as("the card, which is long").isTrue();
  }

  private static JsonNode tree(String text) throws JsonProcessingException {
    return new ObjectMapper().readTree(text);
  }

  private Activity read(String text) {
    return json.read(text.getBytes(StandardCharsets.UTF_8));
  }
}
