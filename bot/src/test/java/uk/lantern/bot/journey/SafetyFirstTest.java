package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The fixed block comes first in every state and in every field, and nothing is stored. */
class SafetyFirstTest {

  private static final String DISCLOSURE =
      "a pupil told me her mum locks her in the shed zebraquokka";

  private final Served served = Served.shared();
  private final Chat maya = served.chat("Maya Fern");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "S1 | he is hitting her right now zebraquokka | call 999 now",
        "S2 | a pupil told me her mum locks her in the shed zebraquokka | call 999 now",
        "S3 | our teaching assistant hurt a pupil today zebraquokka | LADO",
        "S4 | I want to end my life zebraquokka | 999",
        "S6 | my 79 year old patient says her carer slaps her zebraquokka | 999",
        "S7 | a pupil has told me she was cut when she was in Somalia zebraquokka | 999",
        "SIGNPOST | please make a referral for this family zebraquokka | can't"
      })
  void theBlockIsTheWholeReplyAndOnlyACountIsKept(String found, String words, String says) {
    Map<String, Integer> before = counts();
    long kept = records();
    ObjectNode message = maya.activities().message(words);
    List<Shown> said = maya.sends(message);
    assertThat(Chat.withoutLetters(said)).hasSize(1);
    assertThat(said.getFirst().text()).contains(says);
    assertNothingStored(message, kept);
    Map<String, Integer> expected = new HashMap<>(before);
    expected.merge(found, 1, Integer::sum);
    assertThat(counts()).isEqualTo(expected);
  }

  @Test
  void somebodyBeingHurtIsNotEvenCounted() {
    Map<String, Integer> before = counts();
    long kept = records();
    ObjectNode message = maya.activities().message("my husband hits me zebraquokka");
    assertThat(Chat.withoutLetters(maya.sends(message))).hasSize(1);
    assertNothingStored(message, kept);
    assertThat(counts()).isEqualTo(before).doesNotContainKey("S5");
  }

  @Test
  void itSaysThatNobodyWasToldAndAsksForTheMessageToBeDeleted() {
    assertThat(maya.hears(DISCLOSURE))
        .startsWith("If a child is in immediate danger, call 999 now.")
        .contains("I have not told anyone about this message.")
        .containsSubsequence("call 999 now", "Integrated Front Door", "Emergency Duty Team")
        .contains("Please delete your message. Your organisation's Teams may keep a copy.")
        .contains("DEMO: check before use.");
    assertThat(maya.presses("I was asking about learning").getFirst().text())
        .contains("I do not keep messages like that one");
  }

  @ParameterizedTest
  @CsvSource({
    "hi",
    "what have we learned about babies and bruises lately",
    "tell me about reviews",
    "what colour is the moon made of cheese",
    "ask the team",
    "my conversation",
    "what should I do about burns"
  })
  void inEveryStateItComesFirst(String state) {
    maya.says("what have we learned about hidden men");
    maya.says(state);
    long kept = records();
    for (String prefix : List.of("", "edit ", "ask the team ", "answer Q-0001 ", "useful no ")) {
      ObjectNode message = maya.activities().message(prefix + DISCLOSURE);
      List<Shown> said = maya.sends(message);
      assertThat(said).as(prefix).hasSize(1);
      assertThat(said.getFirst().text()).as(prefix).startsWith("If a child is in immediate danger");
      assertNothingStored(message, kept);
    }
  }

  /** A field of a template, and a button that sends it. */
  record Field(String template, String input, String verb) {}

  static List<Field> fields() throws IOException {
    List<Field> fields = new ArrayList<>();
    for (Resource file :
        new PathMatchingResourcePatternResolver().getResources("classpath*:cards/*.json")) {
      JsonNode template = JsonMapper.shared().readTree(file.getInputStream());
      for (JsonNode input : typed(template, "Input.Text").toList()) {
        String id = input.path("id").asString().replace("${id}", "text");
        typed(template, "Lantern.Button")
            .flatMap(button -> verbs(button.path("verb").asString()))
            .forEach(verb -> fields.add(new Field(file.getFilename(), id, verb)));
      }
    }
    return fields;
  }

  /** One form serves the steps of plans, and its verb comes with its values. */
  private static Stream<String> verbs(String verb) {
    return verb.startsWith("${")
        ? Stream.of("recommendation-add", "action-complete", "action-hold", "plan-add")
        : Stream.of(verb);
  }

  private static Stream<JsonNode> typed(JsonNode template, String type) {
    return template.findParents("type").stream()
        .filter(node -> node.path("type").asString("").equals(type));
  }

  @Test
  void whatIsStoredWouldBeFound() {
    maya.says("what have we learned about neglect");
    assertThat(StoredWords.holding(mongo(), "NEGLECT")).contains("conversations");
  }

  @Test
  void thereAreFieldsToTry() throws IOException {
    assertThat(fields()).extracting(Field::template).contains("pass-on.json");
  }

  @ParameterizedTest
  @MethodSource("fields")
  void inEveryFieldOfEveryCardItComesFirst(Field field) {
    maya.says("what colour is the moon made of cheese");
    maya.says("ask the team");
    long kept = records();
    Map<String, String> data =
        Map.of("verb", field.verb(), "say", field.verb(), field.input(), DISCLOSURE);
    for (ObjectNode press :
        List.of(maya.activities().cardAction(field.verb(), data), maya.activities().submit(data))) {
      List<Shown> said = maya.sends(press);
      assertThat(Chat.withoutLetters(said)).hasSize(1);
      assertThat(said.getFirst().text()).startsWith("If a child is in immediate danger");
      assertNothingStored(press, kept);
    }
  }

  @Test
  void whatCouldBeEitherGetsTheShortLinesAndOneQuestion() {
    List<Shown> said = maya.says("what should I do about burns");
    assertThat(Chat.withoutLetters(said)).hasSize(2);
    assertThat(said.getLast().text())
        .startsWith("Is this about a real child now, or about learning?");
    assertThat(maya.presses("A real child now").getFirst().text()).contains("call 999 now");
    maya.says("what should I do about burns");
    String typed = maya.button("Learning").path("data").path("say").asString();
    String pressed = maya.presses("Learning").getFirst().text();
    assertThat(pressed).doesNotContain("Is this about a real child now");
    assertThat(maya.hears(typed)).isEqualTo(pressed);
  }

  private void assertNothingStored(ObjectNode sent, long kept) {
    assertThat(records()).isEqualTo(kept);
    assertThat(StoredWords.holding(mongo(), "zebraquokka", sent.path("id").asString())).isEmpty();
  }

  private long records() {
    return mongo().getCollection("conversations").countDocuments();
  }

  private Map<String, Integer> counts() {
    Map<String, Integer> counts = new HashMap<>();
    for (Document row : mongo().getCollection("safety_counts").find()) {
      assertThat(row.keySet())
          .containsExactlyInAnyOrder("_id", "count", "safetyClass", "hour", "day", "v");
      counts.merge(row.getString("safetyClass"), row.getInteger("count"), Integer::sum);
    }
    return counts;
  }

  private MongoOperations mongo() {
    return served.bean(MongoOperations.class);
  }
}
