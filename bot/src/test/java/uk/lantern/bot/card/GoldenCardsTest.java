package uk.lantern.bot.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The cards of every released version, as they lie in people's chats. Their buttons must mean today
 * what they meant then. A golden file is never changed; a new version gets files of its own.
 */
class GoldenCardsTest {

  /** What a form's second card carries on from its first: the forms of before had one card. */
  private static final String CAME_LATER = "kept\\d?";

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TemplateCards CARDS = TemplateCards.load(false);

  static List<Resource> golden() throws IOException {
    return Arrays.asList(
        new PathMatchingResourcePatternResolver().getResources("classpath*:golden/cards/*.json"));
  }

  /** Verb to the names of what its buttons carry. */
  private static Map<String, Set<String>> buttons(JsonNode card) {
    Map<String, Set<String>> verbs = new LinkedHashMap<>();
    Stream.of("Action.Execute", "Lantern.Button")
        .flatMap(
            type ->
                card.findParents("verb").stream()
                    .filter(node -> node.path("type").asString("").equals(type)))
        .forEach(
            button ->
                button
                    .path("data")
                    .propertyNames()
                    .forEach(
                        name ->
                            verbs
                                .computeIfAbsent(
                                    button.path("verb").asString(), v -> new TreeSet<>())
                                .add(name)));
    return verbs;
  }

  @Test
  void everyTemplateHasAGoldenCardOfVersion1() throws IOException {
    assertThat(golden())
        .extracting(Resource::getFilename)
        .containsAll(CARDS.names().stream().map(name -> name + "-v1.json").toList());
  }

  @ParameterizedTest
  @MethodSource("golden")
  void aButtonOfAnOldCardStillCarriesWhatTodaysReaderWants(Resource file) throws IOException {
    JsonNode old = JSON.readTree(file.getContentAsString(StandardCharsets.UTF_8));
    String template = file.getFilename().replaceFirst("-v\\d+\\.json$", "");
    JsonNode today = CARDS.card(template, Samples.all().get(template)).json();
    assertThat(old.path("body").path(0).path("id").asString()).isEqualTo("lantern-v1");
    Map<String, Set<String>> now = buttons(today);
    buttons(old)
        .forEach(
            (verb, carried) -> {
              assertThat(carried).as(verb).contains("v", "verb", "say");
              if (now.containsKey(verb)) {
                now.get(verb).removeIf(name -> name.matches(CAME_LATER));
                assertThat(carried).as(verb).containsAll(now.get(verb));
              }
            });
  }

  /** Writes the files of a new version: run once by hand, with the version raised. */
  static void main(String[] folder) throws IOException {
    for (String name : CARDS.names()) {
      JsonNode card = CARDS.card(name, Samples.all().get(name)).json();
      Files.writeString(
          Path.of(folder[0], name + "-v" + Card.VERSION + ".json"),
          JSON.writerWithDefaultPrettyPrinter().writeValueAsString(card) + "\n");
    }
  }
}
