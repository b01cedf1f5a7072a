package uk.lantern.rig;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import uk.lantern.rig.world.Packaged;

/** The packaged jar running one command, with what it prints and a way to type to it. */
final class LanternProcess implements AutoCloseable {

  static final Path ROOT = Path.of(System.getProperty("lantern.root"));
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private final Process process;
  private final StringBuffer printed = new StringBuffer();
  private final StringBuffer errors = new StringBuffer();
  private final BufferedWriter typed;

  private LanternProcess(Process process) {
    this.process = process;
    this.typed = process.outputWriter(StandardCharsets.UTF_8);
    Thread.ofVirtual().start(() -> drain(process.getInputStream(), printed));
    Thread.ofVirtual().start(() -> drain(process.getErrorStream(), errors));
  }

  /** Starts a command, in profile local unless it names another. */
  static LanternProcess start(String... arguments) {
    return start(Map.of(), arguments);
  }

  /** The same with more in its environment. */
  static LanternProcess start(Map<String, String> environment, String... arguments) {
    return start(environment, command(arguments));
  }

  private static LanternProcess start(Map<String, String> environment, List<String> command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      // One person stands for many here.
      builder.environment().put("LANTERN_TURNS_PER_MINUTE", "1000000");
      builder.environment().putAll(environment);
      return new LanternProcess(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a command of the jar as it is, in one file, to its end; returns what it printed. */
  static String run(String... arguments) {
    try (LanternProcess done =
        start(Map.of(), command(List.of("-jar", Packaged.built().toString()), arguments))) {
      done.awaitEnd();
      if (done.process.exitValue() != 0) {
        throw new IllegalStateException(arguments[0] + " failed: " + done.errors);
      }
      return done.printed.toString();
    }
  }

  /**
   * The command line, with the jar unpacked as {@code infra/lantern} has it. The Java is the tests'
   * own: the launcher's search is tested elsewhere. A new data folder gets the library's index, or
   * each of these tests would first spend ten seconds of two processors on the same vectors.
   */
  static List<String> command(String... arguments) {
    int data = List.of(arguments).indexOf("--data") + 1;
    if (data > 0) {
      lendVectors(Path.of(arguments[data]));
    }
    return command(Packaged.start(), arguments);
  }

  private static void lendVectors(Path data) {
    if (data.toFile().list() instanceof String[] files && files.length > 0) {
      return;
    }
    try (Stream<Path> files = Files.list(Packaged.index())) {
      Path to = Files.createDirectories(data.resolve("index"));
      for (Path file : files.filter(it -> it.toString().endsWith(".vectors")).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> command(List<String> start, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("--add-modules", "jdk.incubator.vector"));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(start);
    command.addAll(List.of(arguments));
    if (!command.contains("--profile")) {
      command.addAll(List.of("--profile", "local"));
    }
    return command;
  }

  /** Types a line. */
  void type(String line) throws IOException {
    typed.write(line);
    typed.newLine();
    typed.flush();
  }

  /** Types what Ctrl-D means to a program that reads a pipe. */
  void endOfInput() throws IOException {
    typed.close();
  }

  /** Waits until all of it is printed, looking from {@code from} on; where the last one ends. */
  int awaitPrinted(int from, String text) {
    Awaitility.await("'" + text + "' in:\n" + printed + errors)
        .atMost(PATIENCE)
        .until(() -> !process.isAlive() || printed.indexOf(text, from) >= 0);
    int found = printed.indexOf(text, from);
    if (found < 0) {
      throw new AssertionError("never printed '" + text + "':\n" + printed + errors);
    }
    return found + text.length();
  }

  /** The end of the whole process. */
  int awaitEnd() {
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new AssertionError("still running:\n" + printed + errors);
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  String printed() {
    return printed.toString();
  }

  String errors() {
    return errors.toString();
  }

  /** {@code kill -9}. */
  void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void drain(InputStream from, StringBuffer into) {
    try (Reader reader = new InputStreamReader(from, StandardCharsets.UTF_8)) {
      char[] piece = new char[4096];
      for (int n = reader.read(piece); n >= 0; n = reader.read(piece)) {
        into.append(piece, 0, n);
      }
    } catch (IOException ended) {
      into.append("");
    }
  }
}
