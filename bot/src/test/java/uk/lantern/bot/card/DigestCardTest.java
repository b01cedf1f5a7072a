package uk.lantern.bot.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The digest card whatever an officer has written into it. */
class DigestCardTest {

  private static final TemplateCards CARDS = TemplateCards.load(false);

  static Iterable<String> templates() {
    return ReadingSamples.all().keySet();
  }

  private static Object spoilt(Object value, String by) {
    return switch (value) {
      case String text -> text.startsWith("https://") ? text : text + by;
      case List<?> all -> all.stream().map(one -> spoilt(one, by)).toList();
      case Map<?, ?> map -> {
        Map<String, Object> spoilt = new LinkedHashMap<>();
        map.forEach((name, one) -> spoilt.put(String.valueOf(name), kept(name, one, by)));
        yield spoilt;
      }
      default -> value;
    };
  }

  /** What comes back to us is ours and short. */
  private static Object kept(Object name, Object one, String by) {
    return List.of("edition", "item", "itemId", "verb", "say", "form").contains(name)
        ? one
        : spoilt(one, by);
  }

  private static Card card(String template, String by) {
    return CARDS.card(template, asMap(spoilt(Samples.all().get(template), by)));
  }

  private static Map<String, Object> asMap(Object spoilt) {
    Map<String, Object> values = new LinkedHashMap<>();
    ((Map<?, ?>) spoilt).forEach((name, one) -> values.put(String.valueOf(name), one));
    return values;
  }

  @ParameterizedTest
  @MethodSource("templates")
  void howeverLongTheTextTheCardFits(String template) {
    Card card = card(template, " “zażółć”".repeat(4_000));
    assertThat(card.json().toString().getBytes(StandardCharsets.UTF_8).length)
        .isLessThan(TemplateCards.MAX_BYTES);
    assertThat(card.text()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[APPROVED](https://evil.example)",
        "**bold**",
        "`code`",
        "![x](https://evil.example/t)"
      })
  void case084And086WhatLooksLikeMarkupIsShownAsItIs(String markup) {
    String json = card("digest", markup).json().path("body").toString();
    assertThat(json).doesNotContain("](https://evil").doesNotContain("\"Image\"");
    assertThat(card("digest", "**bold**").json().path("body").toString())
        .contains("\\\\*\\\\*bold")
        .doesNotContain(" **bold");
  }

  @Test
  void case085AMentionIsOnlyWords() {
    Card card = card("digest", "<at>everyone</at>");
    assertThat(card.json().has("msteams")).isFalse();
    assertThat(card.json().toString()).doesNotContain("<at>everyone");
    assertThat(card.text()).doesNotContain("<at>everyone");
  }

  @Test
  void theSameIsThereInWordsForWhoeverReadsTextOnly() {
    assertThat(CARDS.card("digest", Samples.all().get("digest")).text())
        .containsSubsequence(
            "For health visitors. Reading time: 2 min.",
            "Next digest: Tuesday 8 December 2026",
            "1. Who else cares for this baby?",
            "Do this: ",
            "Source: DEMO Partnership audit",
            "Worried about a child now? I cannot take concerns.",
            "You can type:",
            "read 1 of D-0007",
            "save D-0007 for later",
            "change what I get",
            "tell us what we did");
  }

  @Test
  void aNumberBeforeAHeadingIsNoListOfOne() {
    for (String template : List.of("digest", "digest-draft", "digest-offer")) {
      Card card = CARDS.card(template, Samples.all().get(template));
      assertThat(card.json().path("body").toString())
          .contains("1\u2060. ")
          .doesNotContainPattern("\"text\":\"\\d+[.)] ");
      assertThat(card.text()).as("read out as it is typed").doesNotContain("\u2060. ");
    }
  }
}
