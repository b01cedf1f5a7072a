package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Dialogue S11: Priya drafts a digest, looks at it as others will, and Jo approves it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DraftingDigestsTest {

  private static Served served;
  private static Chat priya;
  private static Chat jo;
  private static Chat alex;
  private static Chat maya;

  @BeforeAll
  static void start() {
    served = Served.start();
    priya = served.chat("Priya Nair");
    jo = served.chat("Jo Okoro");
    alex = served.chat("Alex Marsh");
    maya = served.chat("Maya Fern");
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  @Order(1)
  void aDraftIsMadeOfApprovedItemsAndSaysWhatCannotBeBroadcastAndWhy() {
    String offer = priya.hearsAll("new digest");
    assertThat(offer)
        .startsWith("DEMO")
        .contains("Draft from these approved items?")
        .contains("These cannot be broadcast")
        .contains("it is restricted early learning, for a named audience only");
    assertThat(priya.hearsAll("use 99")).contains("I could not tell which items you mean");
    assertThat(priya.presses("Draft it", Map.of("items", "")).getFirst().text())
        .contains("Choose at least one item.");
    String draft = priya.hearsAll("use DEMO-7MB-HIDDEN-MEN and DEMO-7MB-ESCALATION");
    assertThat(draft)
        .contains("Digest D-0001")
        .contains("A draft.")
        .containsPattern("Reading age about \\d+")
        .containsPattern("\\d+ words in all")
        .contains("1. Hidden men")
        .contains("send D-0001 for approval");
    assertThat(priya.hearsAll("use DEMO-7MB-NEGLECT and 1")).contains("Digest D-0002");
    assertThat(priya.hearsAll("stop D-0002")).startsWith("Say why you give it up.");
    assertThat(priya.hearsAll("stop D-0002 because it was a try")).contains("D-0002 is stopped");
  }

  @Test
  @Order(2)
  void whatIsWrittenIsCheckedForWhatIdentifiesAndForItsLength() {
    priya.says("edit D-0001");
    String name = "Tyler Green dob 4/5/16 told us";
    assertThat(
            priya
                .presses("Save", Map.of("title", "DEMO digest", "intro", name, "audience", "all"))
                .stream()
                .map(Shown::text)
                .toList())
        .anySatisfy(text -> assertThat(text).contains("Something here may identify a person"));
    assertThat(priya.hearsAll("set D-0001 intro " + "word ".repeat(41)))
        .contains("Write the introduction in 40 words or fewer.");
    assertThat(priya.hearsAll("set D-0001 audience health visitors and dragons"))
        .contains("I do not know health visitors and dragons.");
    assertThat(priya.hearsAll("set D-0001 intro Two things this month, in two minutes."))
        .contains("Two things this month, in two minutes.");
    priya.says("edit item 1 of D-0001");
    assertThat(
            priya
                .presses("Save", Map.of("heading", "Who else cares for this baby?"))
                .getFirst()
                .text())
        .contains("1. Who else cares for this baby?");
    assertThat(priya.hearsAll("edit item 7 of D-0001"))
        .isEqualTo("I cannot find that, or it is not yours to see.");
  }

  @Test
  @Order(3)
  void aPreviewIsTheCardAsSomebodyOfThatJobSeesItAndTheSameInPlainText() {
    List<Shown> shown = priya.says("preview as a health visitor");
    assertThat(shown).hasSize(2);
    assertThat(shown.get(0).text())
        .contains("Preview of D-0001: health visitors")
        .contains("exactly what they would see")
        .contains("Who else cares for this baby?");
    assertThat(shown.get(0).links()).containsKey("At phone width");
    assertThat(shown.get(1).text()).contains("Who else cares for this baby?");
    assertThat(priya.hearsAll("preview D-0001 as a dragon")).contains("I do not know that job");
    assertThat(
            priya
                .presses("Preview", Map.of("who", "housing", "agency", "demo_housing"))
                .getFirst()
                .text())
        .contains("housing workers at DEMO Pebble Homes");
  }

  @Test
  @Order(4)
  void case105TheDrafterNeverApprovesAndTheOneAskedGetsALetter() {
    String checks = priya.hearsAll("send for approval");
    assertThat(checks)
        .contains("Nothing stops it.")
        .contains("Fine: Names in what you wrote")
        .contains("Who should approve it?")
        .contains("Alex Marsh, business manager")
        .doesNotContain("Priya Nair, learning");
    assertThat(priya.presses("Jo Okoro, quality assurance officer").getFirst().text())
        .contains("D-0001 is sent for approval")
        .contains("Jo Okoro gets a message");
    assertThat(priya.hearsAll("approve D-0001"))
        .contains("somebody else in the partnership team has to approve it");
    assertThat(jo.awaits("Please check digest D-0001"))
        .contains("For Jo Okoro (DEMO)")
        .contains("Priya Nair asks you.")
        .contains("1. Who else cares for this baby?");
  }

  @Test
  @Order(5)
  void itIsReturnedWithACommentEditedAndThenAnOldCardApprovesNothing() {
    jo.says("digest D-0001");
    jo.presses("Return with comment");
    assertThat(jo.presses("Return with comment", Map.of("comment", " ")).getFirst().text())
        .contains("Please check digest D-0001");
    assertThat(
            jo.presses("Return with comment", Map.of("comment", "Please name the audit."))
                .getFirst()
                .text())
        .contains("D-0001 is returned");
    assertThat(priya.hearsAll("what changed in D-0001"))
        .contains("Jo Okoro: returned it.")
        .contains("Why: Please name the audit.");
    priya.says("send D-0001 for approval");
    priya.presses("Jo Okoro, quality assurance officer");
    jo.says("digest D-0001");
    var old = jo.press("Approve", Map.of());
    assertThat(priya.hearsAll("set D-0001 title DEMO digest for November"))
        .contains("DEMO digest for November");
    assertThat(jo.sends(old).getFirst().text())
        .contains("This has changed")
        .contains("Open latest");
    assertThat(jo.presses("Open latest").getFirst().text()).contains("DEMO digest for November");
    priya.says("send D-0001 for approval");
    priya.says("ask the quality assurance officer to approve D-0001");
    assertThat(jo.hearsAll("approve D-0001"))
        .contains("D-0001 is approved")
        .contains("Tuesday 1 December 2026 at 10:00");
  }

  @Test
  @Order(6)
  void itIsScheduledAndAnybodyInTheTeamStopsItUntilThen() {
    assertThat(jo.hearsAll("schedule D-0001")).contains("When should D-0001 go out?");
    assertThat(jo.hearsAll("schedule D-0001 for Sunday 6 December 10:00"))
        .contains("Nobody may be written to at that time.")
        .contains("The next good time is Monday 7 December 2026");
    assertThat(jo.hearsAll("schedule D-0001 for today at 8:00"))
        .contains("That moment has passed.");
    assertThat(jo.hearsAll("schedule D-0001 for Tuesday 8 December 10:00"))
        .contains("D-0001 goes out on Tuesday 8 December 2026 at 10:00")
        .contains("Anybody in the team can stop it until then.");
    assertThat(alex.hearsAll("stop D-0001"))
        .contains("D-0001 is stopped")
        .contains("still approved");
    jo.says("schedule D-0001 for tomorrow 10:00");
    assertThat(alex.hearsAll("digests")).contains("D-0001: DEMO digest for November");
    assertThat(alex.hearsAll("digest D-0001"))
        .contains("Scheduled. It goes out on Wednesday 25 November 2026 at 10:00.");
  }
}
