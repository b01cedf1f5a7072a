package uk.lantern.bot.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Cards in a terminal: lines are broken between words, and a choice is read and typed as words. */
class ChatTextTest {

  private static final String CHOICE =
      """
      {"body": [{"type": "Input.ChoiceSet", "id": "grade", "label": "Grade", "value": "b",
        "choices": [{"title": "Not tested", "value": "a"}, {"title": "Yes, often", "value": "b"}]},
        {"type": "Input.Text", "id": "why", "label": "Why", "value": "one,two"}]}
      """;

  private static ChatCard card() {
    return ChatCard.of(JsonMapper.shared().readTree(CHOICE), new AtomicInteger()::incrementAndGet);
  }

  @Test
  void aTimeStaysOnOneLine() {
    for (int width = 20; width < 60; width++) {
      assertThat(
              ChatText.laidOut(
                  List.of("It closes on Friday 11 December, 17:00. Or at 10:30."), width))
          .contains("17:00.", "10:30.");
    }
  }

  @Test
  void whatIsLongerThanALineIsBrokenAllTheSame() {
    String address = "https://example.org/a/very/long/address/without/any/blank";
    assertThat(ChatText.laidOut(List.of("See " + address + " for more"), 30).lines())
        .hasSizeGreaterThan(2);
    assertThat(ChatText.laidOut(List.of("See " + address), 30).replaceAll("\\s+", ""))
        .isEqualTo("See" + address);
  }

  @Test
  void aChoiceIsShownByItsWordsAndNeverByItsCode() {
    assertThat(card().lines())
        .containsExactly("Grade: Yes, often", "1) Not tested", "2) Yes, often", "Why: one,two");
  }

  @Test
  void aChoiceIsTypedByItsWordsItsNumberOrItsCode() {
    ChatCard.Input grade = card().inputs().getFirst();
    assertThat(List.of("not tested", "1", "a", " Not tested "))
        .allMatch(typed -> grade.sends(typed).equals("a"));
    assertThat(grade.sends("yes, often")).isEqualTo("b");
    assertThat(grade.sends("1, 2")).isEqualTo("a,b");
    assertThat(card().inputs().getLast().sends("1, 2,")).isEqualTo("1, 2,");
  }
}
