package uk.lantern.rig;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A digest from draft to correction in the real Playground: drafted by one person, approved by
 * another, read and used by a third. Each plays in the same window by typing "as NAME".
 */
class DigestPlaygroundTest {

  /** Stands on the card of every edition, and on nothing else. */
  private static final String CARD = "Reading time:";

  private static final Pattern SUM = Pattern.compile("^Together: \\d+$");

  @TempDir Path data;

  @Test
  void theTeamDraftsApprovesSendsAndCorrectsAndAHealthVisitorUsesIt() throws Exception {
    try (Trial trial = Tools.trial(data)) {
      trial.say("jump to Tue 9:30");
      trial.awaitText("DEMO time is now Tuesday");
      drafts(trial);
      previews(trial);
      isApprovedByAnother(trial);
      isDelivered(trial);
      isUsed(trial);
      isCorrectedByTwo(trial);
      isRecalledByTwo(trial);
      getsAnImageDescribed(trial);
    }
  }

  private static void drafts(Trial trial) {
    trial.is("Priya Nair");
    trial.say("new digest");
    trial.awaitText("Draft from these approved items?");
    trial.awaitText("These cannot be broadcast");
    trial.screenshot("digest-1-offer");
    trial.say("use DEMO-7MB-HIDDEN-MEN and DEMO-7MB-VOICE-DA");
    trial.awaitText("Digest D-0001");
    trial.say("set D-0001 audience health visitors");
    trial.awaitText("For: health visitors");
    trial.screenshot("digest-2-draft");
  }

  private static void previews(Trial trial) {
    trial.say("preview as health visitor");
    trial.awaitText("Preview of D-0001");
    trial.awaitText("In plain text");
    trial.screenshot("digest-3-preview");
  }

  private static void isApprovedByAnother(Trial trial) {
    trial.say("send for approval");
    trial.awaitText("Checks of D-0001");
    trial.screenshot("digest-4-checks");
    trial.say("ask the business manager to approve");
    trial.awaitText("D-0001 is sent for approval");
    trial.say("approve D-0001");
    trial.awaitText("somebody else in the partnership team has to approve it");
    trial.is("Alex Marsh");
    trial.awaitText("Please check digest D-0001");
    trial.screenshot("digest-5-approval");
    trial.press("Approve");
    trial.awaitText("D-0001 is approved");
  }

  private static void isDelivered(Trial trial) {
    trial.say("send D-0001");
    trial.awaitText("Send D-0001 now?");
    trial.press("Yes, send it now");
    trial.awaitText("For Maya Fern (DEMO)");
    trial.awaitText("Save for later");
    trial.screenshot("digest-6-delivered");
    trial.say("delivery report D-0001");
    trial.awaitText("Delivery report of D-0001");
    trial.awaitText(SUM);
    trial.screenshot("digest-7-report");
  }

  private static void isUsed(Trial trial) {
    trial.is("Maya Fern");
    trial.press("Read 1");
    trial.awaitText("1 of 2 in the digest D-0001");
    trial.screenshot("digest-8-item");
    trial.press("Use in my team meeting");
    trial.awaitText("For your team meeting: 7 minutes");
    trial.say("used it today with the team, 9 people");
    trial.awaitText("1 team discussion, 9 people");
    trial.screenshot("digest-9-used");
  }

  private static void isCorrectedByTwo(Trial trial) {
    trial.is("Priya Nair");
    trial.say("mistake - wrong date in item 2");
    trial.awaitText("Both need a reason and a second person.");
    trial.say(
        "correct D-0001 item 2 text: Children told us that the event on 14 January matters to them."
            + " note: The event is on 14 January, not 15 January. because: wrong date");
    trial.awaitText("The correction of D-0001 waits for a second person");
    trial.is("Alex Marsh");
    trial.awaitText("Please check a correction of D-0001");
    trial.say("approve correction of D-0001");
    trial.awaitText("D-0001 is corrected");
    trial.awaitText("Correction: The event is on 14 January, not 15 January.");
    trial.awaitText("This is about “Learning digest");
    trial.screenshot("digest-10-corrected");
  }

  private static void isRecalledByTwo(Trial trial) {
    int cards = trial.count(CARD);
    trial.is("Priya Nair");
    trial.say("recall D-0001 factual because: the figures are of last year");
    trial.awaitText("The recall of D-0001 waits for a second person");
    trial.is("Alex Marsh");
    trial.awaitText("Please check the recall of D-0001");
    trial.awaitText("Nothing is recalled before you approve it.");
    trial.screenshot("digest-11-recall");
    trial.press("Approve");
    trial.awaitText("The recall of D-0001 is approved");
    trial.awaitText("This message has been withdrawn");
    trial.awaitFewer(CARD, cards);
    trial.screenshot("digest-12-recalled");
  }

  private static void getsAnImageDescribed(Trial trial) {
    trial.is("Priya Nair");
    trial.say("use DEMO-7MB-BRUISING");
    trial.awaitText("Nobody has described this image yet.");
    trial.screenshot("digest-13-image-bare");
    trial.press("Fix image");
    trial.awaitText("Image of item 1 in D-0002");
    trial.screenshot("digest-14-image");
    trial.say("describe image 1 of D-0002: Drawing: a body map from two sides.");
    trial.awaitText("Image: Drawing: a body map from two sides.");
    trial.screenshot("digest-15-described");
  }
}
