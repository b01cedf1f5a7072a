package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import uk.lantern.scheduler.action.OfficerStep;
import uk.lantern.scheduler.action.part.ImpactAfter;
import uk.lantern.scheduler.action.part.ImpactCheck;
import uk.lantern.scheduler.action.part.Verification;

/**
 * What happened to hidden men? An action is done, then verified, then checked for a difference, and
 * each is told as a fact of its own.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ActedOnTest {

  private static final String ITEM = "DEMO-7MB-NEGLECT";

  private static Served served;
  private static Deeds deeds;
  private static String first;
  private static String second;

  @BeforeAll
  static void start() {
    served = Served.start();
    deeds = new Deeds(served);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static String trail(String person) {
    return served.chat(person).hears("what happened to " + ITEM);
  }

  @Test
  @Order(1)
  void withoutAnActionThereIsNoEvidenceAndTheTeamIsOfferedTheStep() {
    assertThat(trail("Maya Fern"))
        .contains("3. Acted on")
        .contains("A recommendation with an action, an owner and a date would make some.")
        .doesNotContain("Done, as their owners say");
    assertThat(Chat.titles(served.chat("Jo Okoro").says("what happened to " + ITEM)))
        .contains("Add a recommendation");
    assertThat(Chat.titles(served.chat("Maya Fern").says("what happened to " + ITEM)))
        .doesNotContain("Add a recommendation");
  }

  @Test
  @Order(2)
  void promisedIsNotDoneDoneIsNotVerifiedAndVerifiedIsNotChecked() {
    first = deeds.promised("Sam Lee", "Ask what a day is like", ITEM);
    second = deeds.promised("Ruth Calder", "Write down a day", ITEM);
    assertThat(trail("Maya Fern"))
        .contains("Done, as their owners say: 0 of 2 actions.")
        .contains("Verified by somebody else: 0 of 2 actions.")
        .contains("Checked later for a difference to children: 0 of 2 actions.");
    deeds.proves("Sam Lee", first);
    assertThat(trail("Maya Fern"))
        .contains("Done, as their owners say: 1 of 2 actions.")
        .contains("Verified by somebody else: 0 of 2 actions.");
    deeds.takes(
        "Jo Okoro",
        first,
        new OfficerStep.Verify(
            Verification.Method.SEEN_DOCUMENT,
            "Sample list seen",
            Verification.ImpactSeen.NONE_YET));
    assertThat(trail("Maya Fern"))
        .contains("Verified by somebody else: 1 of 2 actions.")
        .contains("Checked later for a difference to children: 0 of 2 actions.");
  }

  @Test
  @Order(3)
  void everybodySeesHowManyAndTheTeamWhichAndWhose() {
    assertThat(trail("Maya Fern"))
        .contains("24 November 2026. Source: the register of actions")
        .doesNotContain(first, second, "DEMO Harebell Community NHS Trust: 1 of 1");
    assertThat(trail("Jo Okoro"))
        .contains("24 November 2026. Source: actions ")
        .contains(first, second)
        .contains("DEMO Harebell Community NHS Trust: 1 of 1")
        .contains("DEMO Marram County Council: 0 of 1")
        .contains("Actions are no people, so each is counted");
  }

  @Test
  @Order(4)
  void aCheckIsTheThirdFactAndOneThatFailsTakesAllThreeBack() {
    deeds.takes(
        "Alex Marsh",
        first,
        new OfficerStep.Close("IA-2026-11", LocalDate.of(2026, 11, 24), ImpactAfter.THREE_MONTHS));
    Chat maya = served.chat("Maya Fern");
    // In two steps: a jump that takes more than ten seconds loses its answer to the nightly purge.
    maya.jumps("to 2027-01-08 10:00");
    maya.jumps("to 2027-02-25 10:00");
    deeds.takes(
        "Alex Marsh",
        first,
        new OfficerStep.CheckImpact(
            ImpactCheck.Level.DO,
            "dip sample of 10",
            "9 of 10",
            ImpactCheck.Judgement.EARLY_SIGNS));
    assertThat(trail("Maya Fern"))
        .contains("Checked later for a difference to children: 1 of 2 actions.")
        .contains("25 February 2027. Source: the register of actions");
    deeds.takes("Jo Okoro", first, new OfficerStep.Reopen("It did not last"));
    assertThat(trail("Maya Fern"))
        .contains("Done, as their owners say: 0 of 2 actions.")
        .contains("Verified by somebody else: 0 of 2 actions.")
        .contains("Checked later for a difference to children: 0 of 2 actions.");
  }
}
