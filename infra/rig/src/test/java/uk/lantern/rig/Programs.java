package uk.lantern.rig;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Child processes of the tests. */
final class Programs {

  private Programs() {}

  /** Starts it with its output in a file of that name. */
  static Process start(String name, List<String> command) throws IOException {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("SPRING_PROFILES_ACTIVE", "local");
    Files.createDirectories(log(name).getParent());
    return builder.redirectOutput(log(name).toFile()).start();
  }

  static Path log(String name) {
    return Trial.RIG.resolve("target/" + name + ".log");
  }

  static void stop(Process process) {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
