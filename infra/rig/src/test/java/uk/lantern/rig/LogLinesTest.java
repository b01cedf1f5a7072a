package uk.lantern.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How the packaged jar logs. */
@Tag("long")
class LogLinesTest {

  @TempDir Path data;

  @Test
  void outsideLocalEveryLogLineIsOneJsonObject() {
    try (LanternProcess refused =
        LanternProcess.start("serve", "--data", data.toString(), "--profile", "teams")) {
      // Without an app id it says why it does not start; what it logs until then is looked at.
      assertThat(refused.awaitEnd()).isEqualTo(1);
      List<JsonNode> lines =
          refused
              .errors()
              .lines()
              .filter(line -> !line.startsWith("WARNING: ") && !line.startsWith("lantern: "))
              .map(JsonMapper.shared()::readTree)
              .toList();
      assertThat(lines).isNotEmpty();
      assertThat(lines).allMatch(line -> line.path("@timestamp").asString("").endsWith("Z"));
      assertThat(refused.printed()).as("stdout belongs to the commands").isEmpty();
    }
  }
}
