package uk.lantern.rig.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The packaged jar as it is started here: see {@link Unpacked}. */
public final class Packaged {

  static final Path ROOT = Path.of(System.getProperty("lantern.root"));
  static final Path TARGET = ROOT.resolve("infra/rig/target");
  static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private Packaged() {}

  /** The command line of one Lantern. */
  static List<String> command(List<String> jvm, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(JAVA, "--add-modules", "jdk.incubator.vector"));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(jvm);
    command.addAll(start());
    command.addAll(arguments);
    return command;
  }

  /** What Java is told on a partnership's one small machine, as it is shipped. */
  public static String smallMachine() {
    return "@" + ROOT.resolve("infra/small-machine.jvm");
  }

  /** What follows Java's other flags: the small jar that starts what was unpacked. */
  public static List<String> start() {
    return Unpacked.ONCE.start();
  }

  /** A data folder's index of the whole library, which takes some ten seconds to make. */
  public static Path index() {
    return Unpacked.ONCE.index();
  }

  /** The jar as it is handed over, all in one file. */
  public static Path built() {
    try (Stream<Path> files = Files.list(ROOT.resolve("bot/target"))) {
      return files
          .filter(file -> file.toString().endsWith("-exec.jar"))
          .findFirst()
          .orElseThrow(
              () -> new IllegalStateException("bot/target has no -exec.jar: run mvn package."));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A new folder for one world, away from what earlier ones left. */
  static Path folder(String name) {
    try {
      Files.createDirectories(TARGET);
      return Files.createTempDirectory(TARGET, name + "-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes a world's folder. */
  static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
