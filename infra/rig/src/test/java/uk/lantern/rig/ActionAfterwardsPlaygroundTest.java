package uk.lantern.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.content.calendar.London;

/**
 * Actions in the real Playground, by cards: an owner asks for more time and takes it back; the
 * officer reads what is overdue, in the chat and in the register; the owner sends evidence, and the
 * officer judges it. Each person plays in the same window by typing "as NAME".
 *
 * <p>By command, with {@code -Dlantern.walk=true}.
 */
@Tag("long")
@EnabledIfSystemProperty(named = "lantern.walk", matches = "true")
class ActionAfterwardsPlaygroundTest {

  private static final LocalDate TUESDAY =
      LocalDate.now(London.ZONE).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));

  @TempDir Path data;

  @Test
  void aRequestIsTakenBackWhatIsOverdueIsReadAndEvidenceIsJudged() throws Exception {
    try (Trial trial = Tools.trial(data)) {
      trial.say("jump to Tue 9:30");
      trial.awaitText("DEMO time is now Tuesday");
      asksForMoreTime(trial);
      takesItBack(trial);
      findsTheRequestGone(trial);
      readsWhatIsOverdue(trial);
      sendsEvidence(trial);
      judgesIt(trial);
    }
  }

  private static void asksForMoreTime(Trial trial) {
    trial.is("Sam Lee");
    trial.say("A-118");
    trial.awaitText("What “done” looks like");
    trial.press("Ask for more time");
    trial.awaitText("While it waits, is there a risk for children");
    trial.fill("New date (required)", "" + TUESDAY.plusWeeks(3));
    trial.fill("Why (required)", "Two posts are vacant");
    trial.fill("While it waits: is there a risk for children? (required)", "Low");
    trial.fill("What will you do about it meanwhile? (required)", "The guide is emailed");
    trial.screenshot("after-1-filled");
    trial.press("Send request");
    trial.awaitText("Your request for");
    trial.awaitText("Somebody asks for more time");
    trial.screenshot("after-2-asked");
  }

  private static void takesItBack(Trial trial) {
    trial.say("A-118");
    trial.awaitText("Withdraw the request");
    trial.screenshot("after-3-waits");
    trial.press("Withdraw the request");
    trial.awaitText("Your request for more time is withdrawn");
    trial.screenshot("after-4-withdrawn");
  }

  private static void findsTheRequestGone(Trial trial) {
    trial.is("Jo Okoro");
    trial.press("Approve");
    trial.awaitText("This has changed");
    trial.screenshot("after-5-old-card");
    trial.say("what waits for me");
    trial.awaitText("Nothing waits for your word.");
    trial.screenshot("after-6-what-waits");
  }

  private static void readsWhatIsOverdue(Trial trial) {
    trial.say("what is overdue");
    trial.awaitText("Past their date, of what you may see");
    trial.screenshot("after-7-overdue");
    trial.say("register");
    trial.awaitText("Open the register");
    trial.screenshot("after-8-register-link");
    assertThat(trial.opened("Open the register", "after-9-register")).contains("A-105", "A-118");
    assertThat(trial.opened("Open the register", "after-9-register-overdue", "Due", "Overdue"))
        .contains("Shown: Due: Overdue", "A-105")
        .doesNotContain("A-118");
  }

  private static void sendsEvidence(Trial trial) {
    trial.is("Sam Lee");
    trial.say("A-105");
    trial.awaitText("What “done” looks like");
    trial.screenshot("after-10-action");
    trial.press("Send evidence");
    trial.awaitText("Link to it in your agency's own store");
    trial.screenshot("after-11-evidence-asked");
    trial.choose("What is it? (required)", "Document");
    trial.fill(
        "Link to it in your agency's own store (required)", "https://files.example.org/guide");
    trial.fill("Its date (required)", "" + LocalDate.now(London.ZONE));
    trial.screenshot("after-11-evidence-form");
    trial.press("Next");
    trial.awaitText("What it shows, in 120 words");
    trial.fill(
        "What it shows, in 120 words or fewer, without names (required)", "every team has it");
    trial.check(
        "Neither this summary nor the document behind the link has data that identifies a child");
    trial.screenshot("after-12-summary-form");
    trial.press("Send evidence");
    trial.awaitText("Evidence submitted");
    trial.awaitText("Evidence to check");
    trial.screenshot("after-13-sent");
  }

  private static void judgesIt(Trial trial) {
    trial.is("Jo Okoro");
    trial.say("what waits for me");
    trial.awaitText("A-105");
    trial.screenshot("after-14-waits");
    trial.say("check A-105");
    trial.awaitText(Pattern.compile("^Check A-105$"));
    trial.press("Verify");
    trial.screenshot("after-15-nothing-said");
    trial.check("Seen document");
    trial.check("Early signs");
    trial.fill("What you saw, or why you return it (required)", "The list of 14 teams");
    trial.screenshot("after-16-judged");
    trial.press("Verify");
    trial.awaitText("A-105 is verified");
    trial.awaitText("Your action is verified");
    trial.screenshot("after-17-verified");
    trial.is("Sam Lee");
    trial.say("my actions");
    trial.awaitText("A-118");
    trial.screenshot("after-18-mine");
  }
}
