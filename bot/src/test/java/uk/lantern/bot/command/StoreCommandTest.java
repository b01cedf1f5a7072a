package uk.lantern.bot.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.bot.Lantern;
import uk.lantern.store.StoreDoor;

/** The store alone, in a process of its own. */
class StoreCommandTest {

  private static final Duration LONGEST_START = Duration.ofMinutes(1);

  @TempDir Path data;
  @TempDir Path elsewhere;

  @Test
  void printsItsAddressOnOneLineAndServesUntilItIsStopped() throws Exception {
    Path out = Files.createFile(elsewhere.resolve("out"));
    Process process = start(out);
    try {
      await().atMost(LONGEST_START).until(() -> Files.readString(out).endsWith("\n"));
      try (StoreDoor door = StoreDoor.joinOrOpen(data)) {
        assertThat(door.joined()).isTrue();
        assertThat(Files.readAllLines(out)).containsExactly(door.uri());
      }
      process.destroy();
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(Files.readAllLines(out)).as("nothing else is printed").hasSize(1);
      assertThat(data.resolve("store.address")).doesNotExist();
    } finally {
      process.destroyForcibly();
    }
  }

  private Process start(Path out) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Lantern.class.getName(),
            "store",
            "--data=" + data,
            "--port=0")
        .redirectOutput(out.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
