package uk.lantern.bot.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
        .isEqualTo("\\[APPROVED\\]\\(https:\u2060//evil\\) \\*\\*b\\*\\* \\`c\\` \\_d\\_");
    assertThat(shown("1. one\n- two\n# three").asString())
        .contains("1\\. ", "\\- two", "\\# three");
    var button = Map.of("verb", "help", "title", "(**A**)", "say", "help");
    Card card =
        CARDS.card(
            "text", Map.of("heading", "h", "paragraphs", List.of(), "buttons", List.of(button)));
    assertThat(card.json().findValuesAsString("title")).contains("(**A**)");
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
    assertThat(shown("![x](https://evil)").asString()).startsWith("\\!\\[x\\]\\(");
    assertThat(preview("![x](https://evil)").json().findValuesAsString("type"))
        .doesNotContain("Image");
  }
}
