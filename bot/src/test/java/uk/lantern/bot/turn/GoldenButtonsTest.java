package uk.lantern.bot.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.mock.env.MockEnvironment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.lantern.scheduler.people.PersonKey;

/** Every button of every released card reaches a feature, and its typed words reach the same. */
class GoldenButtonsTest {

  private static final Verbs VERBS = new Verbs(new MockEnvironment());

  /** What a choice says is a question; that of a DEMO person exists in profile local only. */
  private static final Set<String> ASKED = Set.of("choose", "as-person");

  private static List<JsonNode> buttons() throws IOException {
    List<JsonNode> all = new java.util.ArrayList<>();
    for (Resource file :
        new PathMatchingResourcePatternResolver().getResources("classpath*:golden/cards/*.json")) {
      JsonMapper.shared()
          .readTree(file.getContentAsString(StandardCharsets.UTF_8))
          .findParents("verb")
          .stream()
          .filter(node -> node.path("type").asString("").equals("Action.Execute"))
          .forEach(all::add);
    }
    return all;
  }

  @Test
  void theTypedWordsOfAButtonNameItsVerb() throws IOException {
    assertThat(buttons()).hasSizeGreaterThan(30);
    for (JsonNode button : buttons()) {
      String verb = button.path("verb").asString();
      String say = button.path("data").path("say").asString();
      String expected = ASKED.contains(verb) ? Command.ASK : verb;
      assertThat(VERBS.typed(say).verb()).as(say).isEqualTo(expected);
      assertThat(ASKED.contains(verb) || VERBS.knows(verb)).as(verb).isTrue();
    }
  }

  @Test
  void aButtonOfALaterVersionIsTakenByItsWords() {
    FeatureRouter router = router();
    Map<String, String> data =
        new LinkedHashMap<>(Map.of("v", "1", "say", "help", "item", "DEMO-1"));
    assertThat(router.command(pressed("read-it", data)).verb()).isEqualTo("read-it");
    data.put("v", "2");
    assertThat(router.command(pressed("read-it", data)).verb()).isEqualTo("help");
    data.put("v", "{\"$gt\":0}");
    assertThat(router.command(pressed("read-it", data)).verb()).isEqualTo("help");
    data.put("v", "1");
    assertThat(router.command(pressed("renamed-since", data)).verb()).isEqualTo("help");
  }

  private static Turn pressed(String verb, Map<String, String> data) {
    return TestTurns.pressed(
        new PersonKey("t", "o"),
        new CardAction(verb, data),
        ZonedDateTime.parse("2026-11-24T09:00Z[Europe/London]"));
  }

  private static FeatureRouter router() {
    return new FeatureRouter(
        VERBS,
        List.of(
            new Feature() {
              @Override
              public Set<String> verbs() {
                return VERBS.names();
              }

              @Override
              public Reply handle(Turn turn, Command command) {
                return new Reply.Silent(ReplyClass.COMMAND);
              }
            }));
  }
}
