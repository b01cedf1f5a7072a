package uk.lantern.bot.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.bot.Lantern;
import uk.lantern.store.StoreDoor;

/** The store alone, in a process of its own. */
class StoreCommandTest {

  @TempDir Path data;

  @Test
  void printsItsAddressAsItsFirstLineAndServesUntilItIsStopped() throws Exception {
    Process process = start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String uri = out.readLine();
      assertThat(uri).matches("mongodb://127\\.0\\.0\\.1:\\d+/lantern");
      try (StoreDoor door = StoreDoor.joinOrOpen(data)) {
        assertThat(door.joined()).isTrue();
        assertThat(door.uri()).isEqualTo(uri);
      }
      process.destroy();
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(out.readLine()).as("nothing else is printed").isNull();
      assertThat(data.resolve("store.address")).doesNotExist();
    } finally {
      process.destroyForcibly();
    }
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Lantern.class.getName(),
            "store",
            "--data=" + data,
            "--port=0")
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
