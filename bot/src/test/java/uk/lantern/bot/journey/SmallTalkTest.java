package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Greetings, who is who, plain text, and what nobody understands. */
class SmallTalkTest {

  private static final String BRUISES = AskingTest.BRUISES;

  private final Chat maya = Served.shared().chat("Maya Fern");

  @ParameterizedTest
  @CsvSource({
    "hi, Hello. Ask me what has been learned",
    "thank you, You are welcome.",
    "help, What I can do",
    "what do you keep?, What I keep",
    "stop, Stopped. Nothing was sent.",
    "who am I, 'You are Maya Fern (DEMO), health visitor, DEMO Harebell Community NHS Trust.'"
  })
  void smallTalkWorks(String typed, String says) {
    assertThat(maya.hears(typed)).startsWith(says);
  }

  @Test
  void whoeverWantsTextGetsAllOfItAsText() {
    String card = maya.says(BRUISES).getFirst().words();
    maya.says("text only");
    List<Shown> text = maya.says(BRUISES);
    assertThat(text).allSatisfy(shown -> assertThat(shown.card()).isNull());
    assertThat(text.getFirst().words()).isEqualTo(card);
    assertThat(maya.hears("practice points")).contains("Follow the bruising protocol");
    maya.says("cards again");
    assertThat(maya.says(BRUISES).getFirst().card()).isNotNull();
  }

  @Test
  void aButtonNobodyKnowsIsTakenByItsWordsAndABlankMessageGetsHelp() {
    var unknown = maya.activities().cardAction("renamed-since", java.util.Map.of("say", "help"));
    assertThat(maya.sends(unknown).getFirst().text()).startsWith("What I can do");
    var silent = maya.activities().cardAction("renamed-since", java.util.Map.of());
    assertThat(maya.sends(silent).getFirst().text()).startsWith("What I can do");
    assertThat(maya.hears("  ")).startsWith("What I can do");
  }

  @Test
  void whoIsWhoIsSaidInWords() {
    assertThat(maya.hears("as Jo Okoro"))
        .isEqualTo("You are Jo Okoro now (DEMO), quality assurance officer, DEMO Partnership.");
    assertThat(maya.hears("as Sam Lee")).contains("health visitor and action owner");
    assertThat(maya.hears("as Nobody Known")).startsWith("Nobody here is called that.");
  }
}
