package uk.lantern.rig;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged jar, the real Playground and a real browser: what a person meets on the first day.
 */
class PlaygroundTest {

  private static final Path ROOT = Path.of(System.getProperty("lantern.root"));

  @TempDir Path data;

  @Test
  void aPractitionerAsksPassesAQuestionOnAndTheTeamIsTold() throws Exception {
    Assumptions.assumeTrue(Tools.complete(), "Browser tests need node, npm and chromium");
    Tools.prepare();
    int port = Trial.freePort();
    try (Trial trial = new Trial(port, serve(port), "/actuator/health/readiness")) {
      asks(trial);
      teamAnswers(trial);
    }
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

  private List<String> serve(int port) throws Exception {
    return List.of(
        java(),
        "--add-modules",
        "jdk.incubator.vector",
        "--enable-native-access=ALL-UNNAMED",
        "-jar",
        jar().toString(),
        "serve",
        "--data",
        data.toString(),
        "--port",
        "" + port);
  }

  /** The Java these tests run on: the launcher's search for one is not what is tested here. */
  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static Path jar() throws Exception {
    try (Stream<Path> files = Files.list(ROOT.resolve("bot/target"))) {
      return files
          .filter(file -> file.toString().endsWith("-exec.jar"))
          .findFirst()
          .orElseThrow(
              () -> new IllegalStateException("bot/target has no -exec.jar: run mvn verify."));
    }
  }
}
