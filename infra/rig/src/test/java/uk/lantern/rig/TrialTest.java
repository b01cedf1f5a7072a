package uk.lantern.rig;

import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
class TrialTest {

  @Test
  void theHarnessTalksToAnEchoBotThroughTheRealPlayground() throws Exception {
    Assumptions.assumeTrue(Tools.complete(), "Browser tests need node, npm and chromium");
    Tools.prepare();
    int port = Ports.free();
    String script = Trial.RIG.resolve("src/test/resources/echo-bot.mjs").toString();
    try (Trial trial = new Trial(port, List.of("node", script, "" + port), "/")) {
      trial.say("hello Lantern");
      trial.awaitText("You said hello Lantern");
      trial.press("Practice points");
      trial.awaitText("You pressed practice-points");
      trial.screenshot("echo");
    }
  }
}
