package uk.lantern.bot.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class TemplateCardsTest {
  private static final TemplateCards CARDS = TemplateCards.load(false);

  static Set<String> names() {
    return CARDS.names();
  }

  private static Card sample(String name) {
    return CARDS.card(name, Samples.all().get(name));
  }

  @Test
  void everyTemplateHasASample() {
    assertThat(CARDS.names()).isEqualTo(Samples.all().keySet()).hasSize(97);
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyCardIsSmallBritishMarkedDemoAndSaysWhatTypingDoes(String name) {
    Card card = sample(name);
    assertThat(card.json().toString().getBytes(StandardCharsets.UTF_8).length).isLessThan(25_000);
    assertThat(card.json().path("body").path(0).path("id").asString()).isEqualTo("lantern-v1");
    assertThat(card.json().path("fallbackText").asString()).isEqualTo(card.text());
    assertThat(card.json().path("lang").asString()).isEqualTo("en-GB");
    assertThat(card.json().path("fallbackText").asString()).isNotBlank();
    assertThat(card.text()).contains("DEMO: made-up").contains("DEMO time: Tuesday 24 November");
    for (JsonNode execute : card.json().findParents("verb")) {
      if (!execute.path("type").asString("").equals("Action.Execute")) {
        continue;
      }
      JsonNode submit = execute.path("fallback");
      assertThat(submit.path("type").asString()).isEqualTo("Action.Submit");
      assertThat(submit.path("data")).isEqualTo(execute.path("data"));
      assertThat(execute.path("data").path("v").asInt()).isEqualTo(Card.VERSION);
      assertThat(card.text().lines())
          .as("what is typed ends its line")
          .anyMatch(line -> line.endsWith(" " + execute.path("data").path("say").asString()));
    }
  }

  /**
   * More is a form that nobody finishes on a telephone: it becomes several cards (domain.md 4.5).
   */
  @ParameterizedTest
  @MethodSource("names")
  void noCardAsksForMoreThanFourThings(String name) {
    assertThat(
            sample(name).json().findValuesAsString("type").stream()
                .filter(type -> type.startsWith("Input.")))
        .hasSizeLessThanOrEqualTo(4);
  }

  /** What is chosen comes back as it was written: a mark of ours in it would be an unknown code. */
  @ParameterizedTest
  @MethodSource("names")
  void whatIsChosenBeforehandIsOneOfTheChoicesAndNoneHoldsAMarkOfOurs(String name) {
    for (JsonNode set : sample(name).json().findParents("choices")) {
      List<String> values = set.path("choices").findValuesAsString("value");
      assertThat(values)
          .as(set.path("id").asString())
          .noneMatch(it -> it.matches(".*[\\\\\u2060].*"));
      Stream.of(set.path("value").asString("").split(","))
          .filter(chosen -> !chosen.isEmpty())
          .forEach(chosen -> assertThat(values).as(set.path("id").asString()).contains(chosen));
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyCardFollowsTheOfficialSchema(String name) throws IOException {
    Path root = Path.of(System.getProperty("lantern.root"));
    String file = "shared/data/schemas/adaptive-card-1.5.0.json";
    Path schema =
        Stream.of(root.resolve("..").resolve(file), root.resolve("../..").resolve(file))
            .filter(Files::exists)
            .findFirst()
            .orElse(null);
    Assumptions.assumeTrue(schema != null, "the official schema is not beside this checkout");
    ObjectNode json = (ObjectNode) new JsonMapper().readTree(Files.readString(schema));
    json.remove(List.of("$schema", "id"));
    var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_6);
    var errors =
        registry
            .getSchema(json.toString())
            .validate(sample(name).json().toString(), InputFormat.JSON);
    assertThat(errors).isEmpty();
  }

  @Test
  void aMissingValueIsNamedWithItsTemplate() {
    assertThatThrownBy(() -> CARDS.card("receipt", Map.of()))
        .hasMessage("Card template 'receipt' needs a value for 'text': pass it");
    assertThatThrownBy(() -> CARDS.card("nope", Map.of())).hasMessageContaining("cards/nope.json");
  }

  @Test
  void aListTooLongForTheCardSaysHowManyMore() {
    assertThat(sample("questions-waiting").text()).contains("There are 4 more.");
  }

  @Test
  void aSummaryIsNeverShownAsAQuotation() {
    Map<String, Object> values = new HashMap<>(Samples.all().get("answer"));
    List<?> both = (List<?>) values.get("sentences");
    values.put("sentences", both.subList(0, 1));
    assertThat(CARDS.card("answer", values).text())
        .doesNotContain("“")
        .contains("(DEMO Partnership, 12 September 2026), not their words");
    values.put("sentences", both.subList(1, 2));
    assertThat(CARDS.card("answer", values).text())
        .contains("In their words: “Any bruise")
        .doesNotContain("not their words");
  }

  @Test
  void anAddressThatIsNotHttpsIsRefused() {
    for (String bad :
        List.of(
            "http://a.example",
            "javascript:alert(1)",
            "https://a@evil.example",
            "http://localhost:1/x")) {
      Map<String, Object> values = new HashMap<>(Samples.all().get("safety"));
      values.put("form", bad);
      assertThatThrownBy(() -> CARDS.card("safety", values)).hasMessageContaining("not https");
    }
    Map<String, Object> local = new HashMap<>(Samples.all().get("safety"));
    local.put("form", "http://localhost:3978/form");
    assertThat(TemplateCards.load(true).card("safety", local).text()).contains("localhost:3978");
  }
}
