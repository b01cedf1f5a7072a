package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a person sees of one reply.
 *
 * @param text everything there is to read, the titles of buttons excepted
 * @param card null when only words were sent
 */
record Shown(String text, @Nullable JsonNode card) {

  /** In a trial a letter says first for whom it is. */
  private static final Pattern LETTER =
      Pattern.compile(
          "(?:DEMO: made-up[^\\n]*\\n)?(?:DEMO time: [^\\n]*\\n)?For [\\w ]+ \\(DEMO\\)");

  static Shown ofActivity(JsonNode activity) {
    JsonNode card = activity.path("attachments").path(0).path("content");
    return card.isObject() ? ofCard(card) : new Shown(activity.path("text").asString(""), null);
  }

  /** What is said at a button whose answer is a card of its own. */
  private static final String BELOW = "Your answer is below.";

  /** Null when the card stays as it is and the answer comes below it. */
  static @Nullable Shown ofInvoke(JsonNode body) {
    JsonNode value = body.path("value");
    if (value.isObject()) {
      return ofCard(value);
    }
    return BELOW.equals(value.asString("")) ? null : new Shown(value.asString(""), null);
  }

  private static Shown ofCard(JsonNode card) {
    return new Shown(card.path("fallbackText").asString(""), card);
  }

  /** What opens in the browser: titles and addresses. */
  Map<String, String> links() {
    Map<String, String> links = new LinkedHashMap<>();
    if (card != null) {
      card.findParents("url")
          .forEach(
              link -> links.put(link.path("title").asString(""), link.path("url").asString("")));
    }
    return links;
  }

  /** What there is to read, whatever it is that opens: no two links are alike. */
  String words() {
    return text.replaceAll("https?://\\S+", "LINK");
  }

  /** Of a list of choices people give what the card offers, and nothing else. */
  void canBeGiven(String id, String value) {
    List<JsonNode> sets = card == null ? List.of() : card.findParents("choices");
    sets.stream()
        .filter(set -> set.path("id").asString("").equals(id))
        .map(set -> set.path("choices").findValuesAsString("value"))
        .forEach(
            offered ->
                assertThat(offered)
                    .as("choices of %s", id)
                    .containsAll(value.isEmpty() ? List.of() : List.of(value.split(","))));
  }

  /** Its buttons. */
  List<JsonNode> buttons() {
    return card == null
        ? List.of()
        : card.findParents("title").stream()
            .filter(node -> node.path("type").asString("").equals("Action.Execute"))
            .toList();
  }

  /** Whether it came of its own accord. */
  boolean isLetter() {
    return LETTER.matcher(text).lookingAt();
  }
}
