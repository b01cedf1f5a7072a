package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.OfficerStep;

/** Dialogues S9 and S10 as Sam, who owns actions, and Mo, who takes one over, live them. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RemindedOwnerTest {

  private static Served served;
  private static Acting acting;
  private static Chat sam;
  private static Chat mo;
  private static String guide;
  private static String late;

  @BeforeAll
  static void start() {
    served = Served.start();
    acting = new Acting(served);
    sam = served.chat("Sam Lee");
    mo = served.chat("Mo Ahmed");
    guide =
        acting
            .started(
                "Sam Lee", "Brief your team on the escalation guide", LocalDate.of(2026, 12, 15))
            .ref();
    late = acting.started("Sam Lee", "Update thresholds guide", LocalDate.of(2026, 11, 25)).ref();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  @Order(5)
  void s9LaterIsOneOfThreeChoicesAndTheDateStays() {
    sam.jumps("to 2026-12-01 10:00");
    sam.says(guide);
    String choices = sam.presses("Remind me later").getFirst().text();
    assertThat(choices)
        .contains("When shall I remind you?")
        .contains("The due date stays Tuesday 15 December 2026.");
    assertThat(sam.presses("Next Tuesday").getFirst().text())
        .contains("OK. I will remind you on Tuesday 8 December 2026")
        .contains("1 of 2 snoozes used.")
        .contains("The due date stays Tuesday 15 December 2026.");
    sam.says("remind me later of " + guide);
    assertThat(sam.hearsAll("tomorrow")).contains("2 of 2 snoozes used.");
    assertThat(sam.hearsAll("remind me of " + guide + " tomorrow"))
        .contains("This reminder was put off twice already.");
    assertThat(acting.now(guide).dueCurrent()).isEqualTo(LocalDate.of(2026, 12, 15));
  }

  @Test
  @Order(6)
  void s9MoreTimeIsAskedForStepByStepAndTheFirstDateStays() {
    sam.jumps("to 2026-12-08 10:00");
    sam.says(guide);
    String asks = sam.hearsAll("need more time, 2 staff off sick");
    assertThat(asks)
        .contains(guide + ": ask for more time")
        .contains("While it waits, is there a risk for children, and what will you do about it?");
    assertThat(sam.input("reason").path("value").asString()).isEqualTo("2 staff off sick");
    assertThat(sam.hearsAll("15 Jan")).contains("Write what the risk is for children");
    assertThat(sam.hearsAll("15 Jan. Two posts vacant. Low risk, guide already emailed"))
        .contains(
            "Your request for Friday 15 January 2027 is sent to the quality assurance officer")
        .contains("The first date, 15 December 2026, stays on record.")
        .contains("I will not send overdue messages while it is decided");
    var asked = acting.now(guide).openExtension().orElseThrow();
    assertThat(asked.reason()).isEqualTo("Two posts vacant");
    assertThat(asked.riskToChildren()).isEqualTo("Low risk");
    assertThat(asked.mitigation()).isEqualTo("guide already emailed");
    assertThat(sam.hearsAll(guide))
        .contains("More time is asked for, until Friday 15 January 2027.");
    acting.takes("Jo Okoro", guide, new OfficerStep.DecideTime(true, ""));
    assertThat(sam.hearsAll(guide))
        .contains("Due: Friday 15 January 2027.")
        .contains("The first date, which stays on record: 15 December 2026.");
  }

  @Test
  @Order(7)
  void s9ItIsPassedToMoWhoMustAccept() {
    sam.says(guide);
    assertThat(sam.hearsAll("pass it to Mo"))
        .contains("Pass to Mo Ahmed, of the same agency?")
        .contains("Mo Ahmed must accept. Until then you are still the owner.");
    assertThat(acting.now(guide).people().handover()).isNull();
    assertThat(sam.presses("Send").getFirst().text()).contains("Mo Ahmed is asked to take it over");
    assertThat(mo.hearsAll("my actions"))
        .contains("You are asked to take this over.")
        .contains("Brief your team on the escalation guide");
    assertThat(mo.presses("Open " + guide).getFirst().text()).contains("Sam Lee asks you");
    assertThat(mo.presses("Accept").getFirst().text())
        .contains("You have taken over " + guide)
        .contains("Sam Lee is told.");
    Action now = acting.now(guide);
    assertThat(now.holder()).isEqualTo(acting.key("Mo Ahmed"));
    assertThat(now.owner()).isEqualTo(acting.key("Sam Lee"));
    assertThat(sam.hearsAll(guide)).contains("Done by: Mo Ahmed.");
  }

  @Test
  @Order(8)
  void s10MyActionsAreInDateOrderWithTheColourInWords() {
    String mine = sam.hearsAll("my actions");
    assertThat(mine)
        .containsPattern("You have \\d+ actions")
        .contains("Red: overdue by 13 days")
        .contains(late + ": Update thresholds guide");
    List<String> updates =
        Chat.titles(sam.says("my actions")).stream().filter(it -> it.startsWith("Update")).toList();
    assertThat(updates).contains("Update " + late);
  }

  @Test
  @Order(9)
  void s10AnUpdatePastTheDateIsAskedWhatIsLeftAndStaysRed() {
    String number = late.replace("A-", "");
    assertThat(sam.hearsAll("update " + number + " nearly there just waiting for comms"))
        .contains("Status: In progress. What is left, and by when?");
    assertThat(sam.hearsAll("comms by fri"))
        .contains("Saved")
        .contains("Red: overdue by 13 days")
        .contains("It stays Red because it is past its date. Do you want to ask for a new date?");
    var update = acting.now(late).progress().last().orElseThrow();
    assertThat(update.text()).isEqualTo("nearly there just waiting for comms");
    assertThat(update.left()).isEqualTo("comms");
    assertThat(update.nextBy()).isEqualTo(LocalDate.of(2026, 12, 11));
    assertThat(sam.hearsAll("yes")).contains(late + ": ask for more time");
    assertThat(sam.hearsAll("what have we learned about neglect?"))
        .as("a question is still a question")
        .contains("Neglect");
  }

  @Test
  @Order(10)
  void s10AManagerSeesTheTeamByColourAndNobodyElseDoes() {
    assertThat(sam.hearsAll("team overview"))
        .contains("I cannot show you a team's actions. The team manager can.");
    Chat boss = served.chat("Carol Finch");
    String overview = boss.hearsAll("team overview");
    assertThat(overview)
        .contains("Team overview")
        .containsPattern("Actions: \\d+ open \\(\\d+ red")
        .contains("I never show who answered pulses.");
    assertThat(boss.presses("Actions").getFirst().text())
        .contains("Update thresholds guide")
        .contains("Sam Lee");
  }

  @Test
  @Order(11)
  void case65OnTheDueDayItIsNotOverdueUntilTheDayIsOverInTheNightTheClocksChange() {
    String ref = acting.started("Sam Lee", "Publish the poster", LocalDate.of(2027, 3, 27)).ref();
    sam.jumps("to 2027-03-27 23:59");
    assertThat(sam.hears(ref)).contains("due today").doesNotContain("Red: due");
    sam.jumps("to 2027-03-28 00:00");
    assertThat(sam.hearsAll(ref)).contains("Red: overdue by 1 day");
    sam.jumps("to 2027-03-29 00:01");
    assertThat(sam.hearsAll(ref)).contains("Red: overdue by 2 days");
    assertThat(sam.hearsAll("remind me of " + ref + " tomorrow"))
        .contains("a reminder cannot be put off beyond it");
  }
}
