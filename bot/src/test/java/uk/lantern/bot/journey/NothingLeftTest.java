package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.scheduler.action.part.ActionUpdate;

/** "Nothing left" is the answer to what is left, and a cry for help everywhere else. */
class NothingLeftTest {

  private static final String SAMARITANS = "116 123";
  private static final String ASKED = "What is left, and by when?";

  private static Served served;
  private static Acting acting;
  private static Chat sam;
  private static String ref;

  @BeforeAll
  static void start() {
    served = Served.start();
    acting = new Acting(served);
    sam = served.chat("Sam Lee");
    ref = acting.started("Sam Lee", "Update the guide", LocalDate.of(2026, 11, 26)).ref();
    sam.jumps("to 2026-11-27 10:00");
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static ActionUpdate last() {
    return acting.now(ref).progress().last().orElseThrow();
  }

  private static void isAsked(String text) {
    assertThat(sam.hears("update " + ref + " " + text)).contains(ASKED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nothing left",
        "Nothing left.",
        "NOTHING LEFT",
        "nothing is left",
        "nothing's left",
        "nothings left",
        "nothing",
        "nothing else",
        "nothing more thanks",
        "nothing left now",
        "nothing left to do",
        "nothing is left to do, thank you",
        "No, nothing left"
      })
  void toWhatIsLeftItSaysThatNothingIs(String nothing) {
    String text = "all but done " + nothing.length();
    isAsked(text);
    assertThat(sam.hears(nothing)).contains("Saved").doesNotContain(SAMARITANS);
    assertThat(last().text()).isEqualTo(text);
    assertThat(last().left()).isEmpty();
    sam.says("help");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nothing left to live for",
        "nothing left for me",
        "there is nothing left for me",
        "I have nothing left",
        "i've got nothing left to give",
        "nothing left i want to die",
        "nothing left. I can't go on",
        "nothing left, no point carrying on",
        "nothing is left, everything feels pointless",
        "nothing left to live for anymore"
      })
  void whatIsSaidOfOneselfGetsTheBlockThereToo(String distress) {
    isAsked("nearly");
    ActionUpdate before = last();
    assertThat(sam.hears(distress)).contains(SAMARITANS).doesNotContain("Saved");
    assertThat(last()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing left", "Nothing left.", "nothing is left"})
  void whereNobodyAskedItGetsTheBlock(String nothing) {
    sam.says("help");
    assertThat(sam.hears(nothing)).contains(SAMARITANS);
    assertThat(served.chat("Mo Ahmed").hears(nothing)).contains(SAMARITANS);
  }

  @Test
  void somebodyElsesQuestionIsNotTheirs() {
    isAsked("nearly there");
    assertThat(served.chat("Mo Ahmed").hears("nothing left")).contains(SAMARITANS);
    assertThat(sam.hears("nothing left")).contains("Saved");
  }

  @Test
  void anotherQuestionOfTheSameActionIsNotThisOne() {
    sam.says("more time for " + ref);
    assertThat(sam.hears("nothing left")).contains(SAMARITANS);
  }

  @Test
  void afterAnyOtherWordTheQuestionIsNotOpenAnyMore() {
    isAsked("nearly there");
    sam.says("what have we learned about neglect?");
    assertThat(sam.hears("nothing left")).contains(SAMARITANS);
  }

  @Test
  void afterADayTheQuestionIsNotOpenAnyMore() {
    isAsked("nearly there");
    sam.jumps("to 2026-11-28 11:00");
    assertThat(sam.hears("nothing left")).contains(SAMARITANS);
  }

  @Test
  void theFieldOfTheFormAsksTheSame() {
    isAsked("nearly");
    sam.presses("Save", Map.of("text", "Printed it", "left", "nothing left"));
    assertThat(last().text()).isEqualTo("Printed it");
    assertThat(last().left()).isEmpty();
    isAsked("nearly");
    assertThat(sam.presses("Save", Map.of("text", "nothing left", "left", "")).getFirst().text())
        .as("what has happened is another field")
        .contains(SAMARITANS);
    isAsked("nearly");
    assertThat(
            sam.presses("Save", Map.of("text", "Sent it", "left", "nothing left to live for"))
                .getFirst()
                .text())
        .contains(SAMARITANS);
    assertThat(last().text()).isEqualTo("Printed it");
  }
}
