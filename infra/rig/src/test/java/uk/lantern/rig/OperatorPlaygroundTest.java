package uk.lantern.rig;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an operator asks and does, and what anybody chooses to receive, in the real Playground: what
 * is scheduled, the outbox, pause and resume, why somebody was not told; preferences by card and by
 * words, what will come and why; a question, its answer, its correction and <i>my questions</i>.
 *
 * <p>By command, with {@code -Dlantern.walk=true}.
 */
@Tag("long")
@EnabledIfSystemProperty(named = "lantern.walk", matches = "true")
class OperatorPlaygroundTest {

  @TempDir Path data;

  @Test
  void sendingIsSeenPausedAndResumedAndEverybodyChoosesWhatComes() throws Exception {
    try (Trial trial = Tools.trial(data)) {
      trial.say("jump to Tue 9:30");
      trial.awaitText("DEMO time is now Tuesday");
      operates(trial);
      chooses(trial);
      asks(trial);
    }
  }

  private static void operates(Trial trial) {
    trial.is("Alex Marsh");
    trial.say("what is scheduled");
    trial.awaitText("Scheduled in the next 30 days");
    trial.screenshot("operator-1-scheduled");
    trial.say("outbox");
    trial.awaitText("Outbox, last 30 days");
    trial.screenshot("operator-2-outbox");
    trial.say("pause all because the dates in the digest are wrong");
    trial.awaitText("Pause all sending?");
    trial.screenshot("operator-3-pause");
    trial.press("Yes, pause all");
    trial.awaitText("All sending is paused. I still answer");
    trial.say("resume");
    trial.awaitText("Resume sending?");
    trial.press("Yes, resume");
    trial.awaitText("Sending goes on.");
    trial.screenshot("operator-4-resumed");
    trial.is("Jo Okoro");
    trial.say("why was Nina Shah not told");
    trial.awaitText("What Nina Shah was told");
    trial.screenshot("operator-5-why");
  }

  private static void chooses(Trial trial) {
    trial.is("Nina Shah");
    trial.say("less often please");
    trial.awaitText("How often the digest comes");
    trial.screenshot("operator-6-what-i-get");
    trial.say("pause until 5 January");
    trial.awaitText("nothing of my own accord before");
    trial.screenshot("operator-7-paused");
    trial.say("what will i receive next week");
    trial.awaitText("What you will receive from");
    trial.screenshot("operator-8-receive");
    trial.say("unpause");
    trial.awaitText("Paused: no.");
  }

  private static void asks(Trial trial) {
    trial.is("Maya Fern");
    trial.say("ask the team does the purple kangaroo protocol apply to twins");
    trial.awaitText("Pass this question to the partnership team?");
    trial.press("Send with my name");
    trial.awaitText("Your reference is Q-0001");
    trial.is("Jo Okoro");
    trial.say("answer Q-0001 No, it is for single babies only.");
    trial.awaitText("Q-0001 is answered");
    trial.say("correct Q-0001 Yes, it applies to twins as well.");
    trial.awaitText("The answer to Q-0001 is corrected.");
    trial.is("Maya Fern");
    trial.say("my questions");
    trial.awaitText("and corrected on");
    trial.screenshot("operator-9-my-questions");
  }
}
