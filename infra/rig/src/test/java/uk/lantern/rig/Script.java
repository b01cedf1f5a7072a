package uk.lantern.rig;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A shell script of {@code infra} as a person runs it, and Ctrl-C. */
final class Script implements AutoCloseable {

  /** The script may build first. */
  private static final Duration PATIENCE = Duration.ofMinutes(6);

  private final Process process;
  private final File printed;

  private Script(Process process, File printed) {
    this.process = process;
    this.printed = printed;
  }

  /**
   * Starts it.
   *
   * @param path the PATH on which it finds programs
   */
  static Script start(Path script, String path, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("bash", script.toString()));
    command.addAll(List.of(arguments));
    File printed = Files.createTempFile("lantern-script", ".txt").toFile();
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    printed.deleteOnExit();
    builder.environment().put("PATH", path);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return new Script(builder.redirectOutput(printed).start(), printed);
  }

  String printed() throws IOException {
    return Files.readString(printed.toPath());
  }

  void awaitPrinted(String text) throws IOException {
    Awaitility.await(text)
        .atMost(PATIENCE)
        .until(() -> printed().contains(text) || !process.isAlive());
    if (!printed().contains(text)) {
      throw new AssertionError("ended without '" + text + "':\n" + printed());
    }
  }

  /** Ctrl-C: the exit code. */
  int interrupt() throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", "" + process.pid()).start().waitFor();
    return awaitEnd();
  }

  /** The first stop after a build takes its time: Java writes down what it learned. */
  int awaitEnd() throws InterruptedException, IOException {
    if (!process.waitFor(180, TimeUnit.SECONDS)) {
      throw new AssertionError("still running:\n" + printed());
    }
    return process.exitValue();
  }

  @Override
  public void close() throws IOException, InterruptedException {
    if (process.isAlive()) {
      interrupt();
    }
  }
}
