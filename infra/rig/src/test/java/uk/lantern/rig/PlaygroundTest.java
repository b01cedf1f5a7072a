package uk.lantern.rig;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged jar, the real Playground and a real browser: what a person meets on the first day.
 */
class PlaygroundTest {

  private static final String READY = "/actuator/health/readiness";

  @TempDir Path data;

  @Test
  void aPractitionerAsksPassesAQuestionOnAndTheTeamIsTold() throws Exception {
    Assumptions.assumeTrue(Tools.complete(), "Browser tests need node, npm and chromium");
    Tools.prepare();
    int port = Trial.freePort();
    try (Trial trial = new Trial(port, serve(port), READY)) {
      asks(trial);
      teamAnswers(trial);
    }
  }

  private List<String> serve(int port) {
    return LanternProcess.command("serve", "--data", data.toString(), "--port", "" + port);
  }

  private static void asks(Trial trial) {
    trial.say("who am i");
    trial.awaitText("Maya Fern (DEMO)");
    trial.say("what have we learned about babies and bruises lately");
    trial.awaitText("Lantern's summary of Bruising in non-mobile babies");
    trial.screenshot("1-answer");
    trial.press("Practice points");
    trial.awaitText("Follow the bruising protocol the same day.");
    trial.screenshot("2-practice-points");
    trial.say("what colour is the moon made of cheese");
    trial.awaitText("I don't have learning on that");
    trial.say("ask the team");
    trial.awaitText("Pass this question to the partnership team?");
    trial.press("Send with my name");
    trial.awaitText("Your reference is Q-0001");
    trial.screenshot("3-passed-on");
  }

  private static void teamAnswers(Trial trial) {
    trial.say("a pupil told me her mum locks her in the shed");
    trial.awaitText("If a child is in immediate danger, call 999 now.");
    trial.screenshot("4-safety");
    trial.say("jump to Tue 10:00");
    trial.awaitText("For Jo Okoro (DEMO)");
    trial.awaitText("DEMO time is now Tuesday");
    trial.screenshot("5-waiting-questions");
    trial.say("as Jo Okoro");
    trial.awaitText("You are Jo Okoro now");
    trial.say("answer Q-0001 The library holds learning about children.");
    trial.awaitText("The partnership team has answered Q-0001");
    trial.screenshot("6-answered");
  }
}
