package uk.lantern.rig;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * What becomes of a digest after it went out, in the real Playground: nobody knows whether it
 * arrived, so it is sent again with a second word; a correction and a recall are declined with a
 * reason; the description of its image is put right; and the report says what was opened. Each
 * person plays in the same window by typing "as NAME".
 *
 * <p>By command, with {@code -Dlantern.doubt=true}: it stops the Playground's process for a while.
 */
@Tag("long")
@EnabledIfSystemProperty(named = "lantern.doubt", matches = "true")
class DigestSecondThoughtsPlaygroundTest {

  private static final String ALT = "Drawing: a body map.";
  private static final String BETTER = "Drawing: a body map, from the front and from the back.";

  @TempDir Path data;

  @Test
  void aDigestInDoubtIsSentAgainAndWhatIsAskedAfterwardsIsDeclinedOrApproved() throws Exception {
    try (Trial trial = Tools.trial(data)) {
      trial.say("jump to Tue 9:30");
      trial.awaitText("DEMO time is now Tuesday");
      isApproved(trial);
      isInDoubt(trial);
      isSentAgainWithASecondWord(trial);
      isOpenedByMany(trial);
      hasItsCorrectionDeclined(trial);
      hasItsImageDescribedAnew(trial);
      hasItsRecallDeclined(trial);
      saysTheNextDayHowOftenItWasOpened(trial);
    }
  }

  private static void isApproved(Trial trial) {
    trial.is("Priya Nair");
    trial.say("use DEMO-7MB-BRUISING");
    trial.awaitText("Digest D-0001");
    trial.say("describe image 1 of D-0001: " + ALT);
    trial.awaitText("Image: " + ALT);
    trial.say("send D-0001 for approval");
    trial.awaitText("Checks of D-0001");
    trial.say("ask the business manager to approve");
    trial.awaitText("D-0001 is sent for approval");
    trial.is("Alex Marsh");
    trial.say("approve D-0001");
    trial.awaitText("D-0001 is approved");
  }

  /** The Playground takes every letter and says nothing: they may have arrived. */
  private static void isInDoubt(Trial trial) throws Exception {
    trial.playground().sayUnanswered("confirm send D-0001");
    trial.say("delivery report D-0001");
    trial.awaitText(Pattern.compile("^In doubt: [1-9]\\d*$"));
    trial.screenshot("doubt-1-report");
  }

  private static void isSentAgainWithASecondWord(Trial trial) {
    trial.say("resend D-0001 to those in doubt");
    trial.awaitText("Send D-0001 once more to those in doubt?");
    trial.awaitText("If it did, they get it a second time.");
    trial.screenshot("doubt-2-second-word");
    trial.press("Yes, send it to them again");
    trial.sayUntil("delivery report D-0001", "In doubt: 0");
    trial.screenshot("doubt-3-sent-again");
  }

  private static void isOpenedByMany(Trial trial) {
    for (String who : List.of("Maya Fern", "Mo Ahmed", "Sam Lee", "Kim Dale", "Lou Barker")) {
      trial.is(who);
      trial.say("read 1 of D-0001");
      trial.awaitText("1 of 1 in the digest D-0001");
    }
    trial.screenshot("opens-1-item");
  }

  private static void hasItsCorrectionDeclined(Trial trial) {
    trial.is("Priya Nair");
    trial.say("correct D-0001 item 1 text: Look at the skin. note: Shorter now. because: too long");
    trial.awaitText("The correction of D-0001 waits for a second person");
    trial.is("Alex Marsh");
    trial.awaitText("Please check a correction of D-0001");
    trial.press("Decline");
    trial.awaitText("Decline the correction of D-0001");
    trial.screenshot("decline-1-form");
    trial.fill("Why (required)", "The long text was agreed with the health visitors");
    trial.press("Decline");
    trial.awaitText("The correction of D-0001 is declined");
    trial.awaitText("Why: The long text was agreed with the health visitors");
    trial.screenshot("decline-2-told");
  }

  private static void hasItsImageDescribedAnew(Trial trial) {
    trial.is("Priya Nair");
    trial.say("image 1 of D-0001");
    trial.press("Correct the description");
    trial.awaitText("How it should read, as a whole (required)");
    trial.screenshot("image-1-form");
    trial.say(
        "correct D-0001 image 1: "
            + BETTER
            + " note: The image is described in full now."
            + " because: one side was left out");
    trial.awaitText("The correction of D-0001 waits for a second person");
    trial.is("Alex Marsh");
    trial.awaitText("From now on: " + BETTER);
    trial.screenshot("image-2-approval");
    trial.say("approve correction of D-0001");
    trial.awaitText("D-0001 is corrected");
    trial.awaitText("Correction: The image is described in full now.");
    trial.awaitText(Pattern.compile("^Corrected on .*: The image is described in full now\\.$"));
    trial.screenshot("image-3-corrected");
  }

  private static void hasItsRecallDeclined(Trial trial) {
    trial.is("Priya Nair");
    trial.say("recall D-0001 factual because: the figures are of last year");
    trial.awaitText("The recall of D-0001 waits for a second person");
    trial.is("Jo Okoro");
    trial.say("decline recall of D-0001 because the figures are right");
    trial.awaitText("The recall of D-0001 is declined");
    trial.awaitText("Why: the figures are right");
    trial.screenshot("decline-3-recall");
  }

  private static void saysTheNextDayHowOftenItWasOpened(Trial trial) {
    trial.say("jump to Wed 10:00");
    trial.awaitText("DEMO time is now Wednesday");
    trial.say("delivery report D-0001");
    trial.awaitText(Pattern.compile("opened 5 times$"));
    trial.screenshot("opens-2-report");
  }
}
