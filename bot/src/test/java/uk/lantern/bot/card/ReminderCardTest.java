package uk.lantern.bot.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The weekly card as domain.md 4.4, S9 and S10 show it. */
class ReminderCardTest {

  private static final TemplateCards CARDS = TemplateCards.load(false);

  private static List<String> titles(Card card) {
    return card.json().findParents("verb").stream()
        .filter(node -> node.path("type").asString("").equals("Action.Execute"))
        .map(node -> node.path("title").asString())
        .collect(Collectors.toList());
  }

  @Test
  void oneActionIsTheWholeCardWithWhyAndWhatDoneLooksLike() {
    Card card = CARDS.card("action-bundle", ReminderSamples.one());
    assertThat(card.text())
        .contains(
            "One action due in 2 weeks",
            "Hello Sam.",
            "A-118: Brief your team on the escalation guide",
            "Due: Tuesday 15 December 2026. Status: In progress, Amber",
            "Why it matters: Staff told us",
            "What \"done\" looks like: The team has used the guide",
            "You get one message like this a week.");
    assertThat(titles(card))
        .containsExactly(
            "Add an update",
            "Send evidence",
            "Ask for more time",
            "Pass to someone",
            "Remind me later",
            "Change day");
  }

  @Test
  void aSafetyCriticalActionCannotWait() {
    var one = new java.util.HashMap<>(ReminderSamples.one());
    var action =
        new java.util.HashMap<>((java.util.Map<String, Object>) ((List<?>) one.get("one")).get(0));
    action.put("canWait", false);
    one.put("one", List.of(action));
    assertThat(titles(CARDS.card("action-bundle", one))).doesNotContain("Remind me later");
  }

  @Test
  void sixtyActionsFitAndTheCardSaysHowManyMore() {
    Card card = CARDS.card("action-bundle", ReminderSamples.many(60));
    byte[] bytes = card.json().toString().getBytes(StandardCharsets.UTF_8);
    assertThat(bytes.length).isLessThan(25_000);
    assertThat(card.text())
        .contains("A-105: ", "A-112: ", "There are 52 more. Type \"my actions\" to see them all.")
        .doesNotContain("A-113");
    for (JsonNode text : card.json().findValues("text")) {
      assertThat(text.asString().toLowerCase(java.util.Locale.UK))
          .doesNotContain("you have failed");
    }
  }
}
