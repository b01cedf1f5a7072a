package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "What is overdue" of somebody who has no action of their own is about what they may see. */
class OverdueOfOthersTest {

  private static final String NONE = "You have no open actions.";

  private static Served served;

  @BeforeAll
  static void start() {
    served = Served.start();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"what is overdue", "overdue actions", "which actions are red"})
  void anOfficerReadsWhatIsPastItsDateAndTheWayToTheRegister(String words) {
    Chat jo = served.chat("Jo Okoro");
    assertThat(jo.hears(words))
        .contains("Past their date, of what you may see: ", NONE, "type: register")
        .contains("A-105: Update the thresholds guide", "Red: overdue by", "Sam Lee");
    assertThat(jo.presses("Open A-105").getFirst().text()).contains("A-105", "Due:");
  }

  @Test
  void whoeverSeesNoneOfItReadsOnlyThatTheyHaveNone() {
    for (String person : new String[] {"Kim Dale", "Gwen Pryce"}) {
      assertThat(served.chat(person).hears("what is overdue"))
          .as(person)
          .contains(NONE)
          .doesNotContain("A-105", "register");
    }
  }

  @Test
  void whoeverOwnsSomeReadsTheirOwn() {
    assertThat(served.chat("Sam Lee").hears("what is overdue"))
        .contains("A-105")
        .doesNotContain("of what you may see");
  }

  @Test
  void helpNamesWhatAnOfficeHasAndNothingThatWouldBeRefused() {
    assertThat(served.chat("Jo Okoro").hears("help"))
        .contains("Type: what waits for me", "Type: register")
        .doesNotContain("team overview");
    assertThat(served.chat("Carol Finch").hears("help"))
        .contains("Type: team overview", "audits outstanding")
        .doesNotContain("what waits for me", "register");
    assertThat(served.chat("Kim Dale").hears("help"))
        .contains("Type: my actions")
        .doesNotContain("team overview", "what waits for me", "register");
  }

  @Test
  void aRecommendationNamesItsPlanOnce() {
    assertThat(served.chat("Jo Okoro").hearsAll("recommendations"))
        .contains("DEMO-01. ")
        .doesNotContain("DEMO-01. DEMO-01.");
  }
}
