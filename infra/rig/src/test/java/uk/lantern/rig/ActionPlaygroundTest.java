package uk.lantern.rig;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An action in the real Playground, from the weekly card to a second person's check: its owner asks
 * for more time, sends evidence, gets it back and sends it again; the quality assurance officer
 * decides and verifies. Each plays in the same window by typing "as NAME".
 */
class ActionPlaygroundTest {

  @TempDir Path data;

  @Test
  void anOwnerIsRemindedGetsMoreTimeAndHasEvidenceReturnedAndVerified() throws Exception {
    try (Trial trial = Tools.trial(data)) {
      isReminded(trial);
      asksForMoreTime(trial);
      getsMoreTime(trial);
      provesIt(trial);
      getsItBack(trial);
      provesItAgain(trial);
      isVerified(trial);
    }
  }

  /** A day before ten on a Tuesday, so that the week's card is still to come whenever this runs. */
  private static void isReminded(Trial trial) {
    trial.say("jump to Tue 9:30");
    trial.awaitText("DEMO time is now Tuesday");
    trial.is("Sam Lee");
    trial.say("my actions");
    trial.awaitText("A-105: Update the thresholds guide");
    trial.screenshot("action-1-mine");
    trial.say("jump to Tue 10:00");
    trial.awaitText("Was due:");
    trial.screenshot("action-2-reminder");
  }

  private static void asksForMoreTime(Trial trial) {
    trial.say("A-118");
    trial.awaitText("What “done” looks like");
    trial.press("Ask for more time");
    trial.awaitText("While it waits, is there a risk for children");
    trial.screenshot("action-3-more-time");
    trial.say("In 3 weeks. Two posts are vacant. Low risk, the guide is already emailed");
    trial.awaitText("Your request for");
    trial.awaitText("stays on record");
    trial.screenshot("action-4-asked");
  }

  private static void getsMoreTime(Trial trial) {
    trial.is("Jo Okoro");
    trial.awaitText("Somebody asks for more time");
    trial.screenshot("action-5-decide");
    trial.say("approve more time for A-118");
    trial.awaitText("A-118 has a new date");
    trial.awaitText("You have more time");
    trial.screenshot("action-6-new-date");
  }

  private static void provesIt(Trial trial) {
    trial.is("Sam Lee");
    trial.say("update A-105 the new guide is published");
    trial.awaitText("Saved");
    evidence(trial, "https://files.example.org/guide", "every team has the new guide");
    trial.awaitText("Evidence to check");
    trial.screenshot("action-7-evidence");
  }

  private static void evidence(Trial trial, String link, String summary) {
    trial.say("evidence A-105 " + link + " document yesterday: " + summary + ". No child data");
    trial.awaitText("Evidence submitted");
    trial.awaitText(summary);
  }

  private static void getsItBack(Trial trial) {
    trial.is("Jo Okoro");
    trial.say("check A-105");
    trial.awaitText("Check A-105");
    trial.screenshot("action-8-check");
    trial.say("return A-105 because nobody can see which teams have read it");
    trial.awaitText("A-105 is returned");
    trial.awaitText("Evidence came back");
    trial.screenshot("action-9-returned");
  }

  private static void provesItAgain(Trial trial) {
    trial.is("Sam Lee");
    trial.say("A-105");
    trial.awaitText("The evidence was returned");
    evidence(trial, "https://files.example.org/readers", "all 14 teams have signed for it");
    trial.say("verify A-105 seen document: all is well; impact clear");
    trial.awaitText("cannot check it");
    trial.screenshot("action-10-not-by-its-owner");
  }

  private static void isVerified(Trial trial) {
    trial.is("Jo Okoro");
    trial.say("verify A-105 seen document: the list of 14 teams; impact none yet");
    trial.awaitText("A-105 is verified");
    trial.awaitText("Your action is verified");
    trial.screenshot("action-11-verified");
  }
}
