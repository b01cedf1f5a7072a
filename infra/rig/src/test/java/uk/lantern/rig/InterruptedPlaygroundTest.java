package uk.lantern.rig;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * A reminder that comes while somebody answers, in the real Playground: a manager is in the middle
 * of a pulse and an auditor in the middle of an audit when Tuesday's letters go out, and the next
 * answer of each goes on where they were, typed and pressed. Each person plays in the same window
 * by typing "as NAME".
 *
 * <p>By command, with {@code -Dlantern.walk=true}.
 */
@Tag("long")
@EnabledIfSystemProperty(named = "lantern.walk", matches = "true")
class InterruptedPlaygroundTest {

  @TempDir Path data;

  @Test
  void aReminderTakesNobodyOutOfAQuestionnaire() throws Exception {
    try (Trial trial = Tools.trial(data)) {
      trial.say("jump to Tue 9:30");
      trial.awaitText("DEMO time is now Tuesday");
      isInTheMiddleOfAPulse(trial);
      goesOnWithThePulse(trial);
      isInTheMiddleOfAnAudit(trial);
      goesOnWithTheAudit(trial);
    }
  }

  private static void isInTheMiddleOfAPulse(Trial trial) {
    trial.is("Sam Lee");
    trial.say("pulse P-0001");
    trial.awaitText("Your name is not saved with your answers");
    trial.press("Start");
    trial.awaitText("Question 1 of 2");
    int jumps = trial.count("DEMO time is now Tuesday");
    trial.say("jump to Tue 10:00");
    trial.awaitMore("DEMO time is now Tuesday", jumps);
    trial.awaitText("For Sam Lee (DEMO)");
    trial.awaitText("Was due:");
    trial.screenshot("between-1-pulse-reminder");
  }

  private static void goesOnWithThePulse(Trial trial) {
    trial.say("partly");
    trial.awaitText("Question 2 of 2");
    trial.screenshot("between-2-pulse-typed");
    trial.check("Somebody to ask");
    trial.press("Send");
    trial.awaitText("Your answer is saved without your name");
    trial.screenshot("between-3-pulse-thanks");
  }

  /** A week later, for this week's letter has come. */
  private static void isInTheMiddleOfAnAudit(Trial trial) {
    trial.is("Nina Shah");
    int jumps = trial.count("DEMO time is now Tuesday");
    trial.say("jump to Tue 9:50");
    trial.awaitMore("DEMO time is now Tuesday", jumps);
    trial.say("start SA-2026-04 3");
    trial.awaitText("sample 3");
    trial.say("Yes");
    trial.awaitText("reflection on the child's lived experience?");
    trial.screenshot("between-4-audit");
    int letters = trial.count("For Nina Shah (DEMO)");
    trial.say("jump to Tue 10:00");
    trial.awaitMore("For Nina Shah (DEMO)", letters);
    trial.awaitMore("DEMO time is now Tuesday", jumps + 1);
    trial.screenshot("between-5-audit-reminder");
  }

  private static void goesOnWithTheAudit(Trial trial) {
    trial.say("Partly. Notes mood, not the child's day");
    trial.awaitText("identity");
    trial.screenshot("between-6-audit-typed");
    trial.check("Clearly");
    trial.press("Save");
    trial.awaitText("what the worker and the supervisor make of what is known?");
    trial.screenshot("between-7-audit-pressed");
  }
}
