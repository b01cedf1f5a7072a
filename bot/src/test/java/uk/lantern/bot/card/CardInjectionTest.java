package uk.lantern.bot.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CardInjectionTest {
  private static final TemplateCards CARDS = TemplateCards.load(false);

  private static JsonNode shown(String value) {
    return CARDS.card("receipt", Map.of("text", value)).json().path("body").path(0).path("text");
  }

  private static Card preview(String question) {
    return CARDS.card("pass-on", Map.of("question", question, "days", 3, "draft", "D-1"));
  }

  @Test
  void case072HugeTextAndTemplateMarksStayBoundedLiteralText() {
    Card card = preview("x".repeat(100_000));
    assertThat(card.json().toString().length()).isLessThan(TemplateCards.MAX_BYTES);
    assertThat(shown("${name} {{DATE(2026-11-23)}}").asString())
        .doesNotContain("${")
        .doesNotContain("{{")
        .contains("name")
        .contains("DATE");
  }

  @Test
  void case072AValueThatLooksLikeAHoleIsNotBoundAgain() {
    Card card = CARDS.card("receipt", Map.of("text", "${next}", "next", "SECRET"));
    assertThat(card.json().path("body").path(0).toString()).doesNotContain("SECRET");
  }

  @Test
  void case076JsonInAValueIsText() {
    JsonNode text = shown("\"},{\"type\":\"Image\",\"url\":\"https://evil\"");
    assertThat(text.isString()).isTrue();
    assertThat(text.asString()).startsWith("\"},{\"type\"");
  }

  @Test
  void case084MarkdownIsShownLiterallyAndButtonTitlesAreNotEscaped() {
    assertThat(shown("[APPROVED](https://evil) **b** `c` _d_").asString())
        .isEqualTo("\\[APPROVED\\]\u2060(https:\u2060//evil) \\*\\*b\\*\\* \\`c\\` \\_d\\_");
    var button = Map.of("verb", "help", "title", "(**A**)", "say", "help");
    Card card =
        CARDS.card(
            "text", Map.of("heading", "h", "paragraphs", List.of(), "buttons", List.of(button)));
    assertThat(card.json().findValuesAsString("title")).contains("(**A**)");
  }

  @Test
  void theCodeOfAChoiceComesBackAsItIs() {
    Map<String, Object> values = new HashMap<>(Samples.all().get("action-pass-form"));
    values.put("people", List.of(Map.of("code", "health_visitor_1", "name", "A _name_")));
    JsonNode shown = CARDS.card("action-pass-form", values).json().findValue("choices").path(0);
    assertThat(shown.path("value").asString()).isEqualTo("health_visitor_1");
    assertThat(shown.path("title").asString()).isEqualTo("A _name_");
  }

  /** Not every client reads Markdown, and one that does not would show a backslash. */
  @ParameterizedTest
  @CsvSource({
    "1. Why it matters, 1+. Why it matters",
    "12) Why, 12+) Why",
    "- one, +- one",
    "# one, +# one",
    "> one, +> one",
    "--- , +---",
    "| a | b |, +| a | b |",
    "In 2022. Then (again) - on page 4!, In 2022. Then (again) - on page 4!",
    "3.5 per cent, 3+.5 per cent"
  })
  void case084WhatMeansSomethingAtTheStartOfALineIsDisarmedWithoutABackslash(
      String typed, String shown) {
    assertThat(shown("first\n" + typed).asString())
        .isEqualTo("first\n" + shown.replace('+', '\u2060'))
        .doesNotContain("\\");
  }

  @Test
  void case084AnIndentedLineIsNoCode() {
    assertThat(shown("a\n\n    code\n\tcode").asString())
        .isEqualTo("a\n\n\u2060    code\n\u2060\tcode");
  }

  @Test
  void case085AMentionIsNeverMade() {
    for (String text : List.of("<at>everyone</at>", "<AT id=\"1\">x</AT>")) {
      assertThat(shown(text).asString().toLowerCase(java.util.Locale.ROOT))
          .doesNotContain("<at")
          .doesNotContain("</at");
      assertThat(preview(text).text()).doesNotContain("<at");
    }
    assertThat(preview("x").json().has("msteams")).isFalse();
  }

  @Test
  void case086ATrackingImageIsNotAnImage() {
    assertThat(shown("![x](https://evil)").asString()).startsWith("!\\[x\\]\u2060(");
    assertThat(preview("![x](https://evil)").json().findValuesAsString("type"))
        .doesNotContain("Image");
  }
}
