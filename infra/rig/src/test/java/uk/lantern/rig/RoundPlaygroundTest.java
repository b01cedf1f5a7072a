package uk.lantern.rig;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rounds in the real Playground: a practitioner answers a pulse by buttons, nobody is told who
 * answered, an auditor answers the first section of a multi-agency audit and comes back to it, a
 * manager nudges those of the own organisation who have not sent an audit, and the partnership team
 * reads the results of a closed pulse. Each plays in the same window by typing "as NAME".
 */
class RoundPlaygroundTest {

  @TempDir Path data;

  @Test
  void aPulseAndAnAuditAreAnsweredAndResultsAreRead() throws Exception {
    try (Trial trial = Tools.trial(data)) {
      answersAPulse(trial);
      learnsNobodysAnswer(trial);
      answersASection(trial);
      comesBackToIt(trial);
      isNudged(trial);
      readsResults(trial);
    }
  }

  private static void answersAPulse(Trial trial) {
    trial.sayUntil("as Sam Lee", "You are Sam Lee now");
    trial.say("pulse P-0001");
    trial.awaitText("Your name is not saved with your answers");
    trial.screenshot("round-1-pulse");
    trial.press("Start");
    trial.awaitText("Question 1 of 2");
    trial.screenshot("round-2-one-tap");
    trial.press("Partly");
    trial.awaitText("Question 2 of 2");
    trial.check("Somebody to ask");
    trial.screenshot("round-3-several");
    trial.press("Send");
    trial.awaitText("Your answer is saved without your name");
    trial.screenshot("round-4-thanks");
  }

  private static void learnsNobodysAnswer(Trial trial) {
    trial.say("who answered P-0001");
    trial.awaitText("Answers are not linked to people");
    trial.is("Jo Okoro");
    trial.say("outstanding P-0001");
    trial.awaitText("nobody knows who has answered");
    trial.screenshot("round-5-nobody-is-told");
  }

  private static void answersASection(Trial trial) {
    trial.is("Nina Shah");
    trial.say("start MA-2026-02 C07");
    trial.awaitText("directly involved");
    trial.screenshot("round-6-conflict");
    trial.press("No");
    trial.awaitText("Could a stranger reading your record understand");
    trial.screenshot("round-7-section");
    trial.say("2. The mood of Tyler Marsh is noted");
    trial.awaitText("I stopped before saving");
    trial.say("2. Child spoken to once with parent present. No direct work.");
    trial.awaitText("Was the child seen as a victim");
    trial.screenshot("round-8-saved");
  }

  private static void comesBackToIt(Trial trial) {
    trial.press("Save for later");
    trial.awaitText("To go on, on any device");
    trial.say("my audits");
    trial.awaitText("I do not know and must not be told");
    trial.screenshot("round-9-my-audits");
    trial.say("go on with C07");
    trial.awaitText("Was the child seen as a victim");
  }

  /** Dialogue S10, 9 to 12; a Tuesday in working hours, so that the reminder goes at once. */
  private static void isNudged(Trial trial) {
    trial.say("jump to Tue 10:30");
    trial.awaitText("DEMO time is now Tuesday");
    begins(trial, "Nina Shah", 3);
    begins(trial, "Carol Finch", 7);
    trial.say("who hasnt done audit");
    trial.awaitText("one polite reminder to each of them");
    trial.screenshot("round-11-not-sent");
    trial.press("Nudge both: SA-2026-04");
    trial.awaitText("Sent. Next possible nudge: Friday");
    trial.screenshot("round-12-nudged");
    trial.say("nudge SA-2026-04");
    trial.awaitText("within the last three working days");
    trial.is("Nina Shah");
    trial.awaitText("What you have saved is still there.");
    trial.screenshot("round-13-reminded");
  }

  private static void begins(Trial trial, String auditor, int record) {
    trial.is(auditor);
    trial.say("start SA-2026-04 " + record);
    trial.awaitText("sample " + record);
    trial.say("Yes");
    trial.awaitText("reflection on the child's lived experience?");
  }

  private static void readsResults(Trial trial) {
    trial.is("Priya Nair");
    trial.say("results P-0002");
    trial.awaitText("Named person to call");
    trial.screenshot("round-10-results");
  }
}
