package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.scheduler.digest.edition.DigestEdition;

/** What happened to hidden men? Dialogue S18, as far as there is evidence yet. */
class TrailTest {

  private static final String HIDDEN_MEN = "DEMO-7MB-HIDDEN-MEN";

  private static Served served;
  private static Chat maya;
  private static DigestEdition edition;

  @BeforeAll
  static void aDigestIsReadAndUsed() {
    served = Served.start();
    maya = served.chat("Maya Fern");
    edition = new Sent(served).edition(HIDDEN_MEN, "DEMO-7MB-ESCALATION");
    maya.says("read 1 of " + edition.ref());
    maya.says("use " + HIDDEN_MEN + " in my team meeting");
    maya.says("used it today with the team, 9 people");
    maya.says("We'll add a father/partner prompt to the template");
    maya.says("yes, without");
    maya.jumps("to tomorrow 10:00");
  }

  @AfterAll
  static void close() {
    served.close();
  }

  @Test
  void line3EachRungHasItsFigureItsNumberItsDateAndItsSource() {
    assertThat(maya.hears("What happened to hidden men?"))
        .contains("What happened to: Hidden men")
        .contains("I add nothing up and give no score")
        .containsSubsequence(
            "1. Reached", "2. Understood", "3. Acted on", "4. Practised", "5. Embedded")
        .containsPattern("Delivered in the digest: to \\d+ of \\d+ people.")
        .contains("Delivered does not mean read.")
        .containsPattern("1 team discussion, 9 people took part, of \\d+ who were to get it")
        .contains("Source: digest " + edition.ref(), "24 November 2026")
        .contains("No evidence yet. A short pulse question")
        .doesNotContain("Harebell");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what came of hidden men",
        "what's happened to hidden men?",
        "whats become of the hidden men briefing",
        "what happend to hidden men",
        "did the hidden men learning make a difference?",
        "has the hidden men briefing made any difference",
        "what difference did hidden men make?",
        "did anyone act on hidden men",
        "what changed after hidden men",
        "is hidden men embedded yet?",
        "has DEMO-7MB-HIDDEN-MEN made a difference?",
        "learning trail of hidden men"
      })
  void howeverPeopleAskItIsTheSameTrail(String asked) {
    assertThat(maya.hears(asked))
        .contains("What happened to: Hidden men", "1. Reached", "5. Embedded");
  }

  @Test
  void ofAKindOfLearningAndATopicItIsTheOneMeant() {
    assertThat(maya.hears("what came of the bruising briefing?")).contains("bruising");
    assertThat(maya.hears("did the weather make a difference"))
        .contains("I have no piece of learning of that name");
  }

  @Test
  void opensOfAFewHaveNoFigureForAnybody() {
    Chat priya = served.chat("Priya Nair");
    for (Chat chat : List.of(maya, priya)) {
      assertThat(chat.hears("what happened to " + HIDDEN_MEN))
          .contains("Opened from the digest: fewer than 5 times, so I show no figure.");
    }
  }

  @Test
  void line7TheTeamSeesItByAgencyAndTheIdeasThatMayBeShared() {
    Chat priya = served.chat("Priya Nair");
    String card = priya.hears("what happened to hidden men");
    assertThat(card)
        .containsPattern("DEMO Harebell Community NHS Trust: \\d+ of \\d+")
        .contains("Not shown, because the group is small or would give another one away")
        .contains("What teams will do differently, and may be shared")
        .contains("We'll add a father/partner prompt to the template")
        .doesNotContain("Maya", "Health visiting north");
  }

  @Test
  void whatHasNoEvidenceOffersTheStepThatWouldMakeSome() {
    Chat priya = served.chat("Priya Nair");
    assertThat(priya.hears("what happened to DEMO-7MB-NEGLECT"))
        .contains("No evidence yet. A digest that carries it makes some");
    assertThat(Chat.titles(priya.says("what happened to DEMO-7MB-NEGLECT")))
        .contains("Ask people in a pulse", "Look at records in an audit");
    assertThat(maya.hears("what happened to DEMO-7MB-NEGLECT")).contains("No evidence yet");
    assertThat(Chat.titles(maya.says("what happened to DEMO-7MB-NEGLECT")))
        .contains("Use in my team meeting")
        .doesNotContain("Ask people in a pulse", "Look at records in an audit");
    priya.says("what happened to " + HIDDEN_MEN);
    assertThat(priya.presses("Ask people in a pulse").getFirst().text())
        .containsPattern("(?i)questionnaire.*hidden.men");
    assertThat(maya.presses("Use in my team meeting").getFirst().text())
        .contains("For your team meeting");
  }

  @Test
  void severalAreAskedAboutAndNothingIsMadeUp() {
    assertThat(maya.hears("what happened to bruising")).contains("Which one do you mean?");
    assertThat(maya.hears("what happened to moon cheese"))
        .contains("I have no piece of learning of that name");
    assertThat(maya.hears("what happened to DEMO-RESTRICTED-HOUSING"))
        .as("not theirs to see, and so not there")
        .contains("I have no piece of learning of that name");
  }

  @Test
  void aPlannedDigestIsForetoldToWhoeverWantsItAndToNobodyElse() {
    DigestEdition planned =
        new Sent(served).planned(LocalDateTime.of(2026, 12, 8, 10, 0), "DEMO-7MB-NEGLECT");
    Chat ben = served.chat("Ben Osei");
    String foretold = "The learning digest: " + planned.title();
    assertThat(ben.hears("what will I receive in December"))
        .contains(foretold, "Tuesday 8 December 2026 at 10:00", "It is planned");
    ben.says("my topics escalation");
    assertThat(ben.hears("what will I receive in December")).doesNotContain(foretold);
    ben.says("all topics");
    ben.says("pause my digest");
    assertThat(ben.hears("what will I receive in December")).doesNotContain(foretold);
    ben.says("unpause");
    assertThat(ben.hears("what will I receive in December")).contains(foretold);
    ben.says("use DEMO-7MB-NEGLECT in my team meeting");
    ben.says("used with 9 people");
    assertThat(ben.hears("skip")).contains("Next digest: Tuesday 8 December 2026.");
  }
}
