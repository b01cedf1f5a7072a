package uk.lantern.rig.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The packaged jar as it is started here: unpacked once, which halves a start. */
public final class Packaged {

  static final Path ROOT = Path.of(System.getProperty("lantern.root"));
  static final Path TARGET = ROOT.resolve("infra/rig/target");
  static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private static Path unpacked;

  private Packaged() {}

  /** The command line of one Lantern. */
  static List<String> command(List<String> jvm, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(JAVA, "--add-modules", "jdk.incubator.vector"));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(jvm);
    command.addAll(List.of("-jar", jar().toString()));
    command.addAll(arguments);
    return command;
  }

  /** What Java is told on a partnership's one small machine, as it is shipped. */
  public static String smallMachine() {
    return "@" + ROOT.resolve("infra/small-machine.jvm");
  }

  /** The small jar that starts what was unpacked. */
  public static synchronized Path jar() {
    if (unpacked == null) {
      unpacked = unpack(built());
    }
    return unpacked;
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

  /** Into a folder that is named by the jar's size, so that another build is another folder. */
  private static Path unpack(Path jar) {
    try {
      Path folder = TARGET.resolve("app-" + Files.size(jar));
      if (!Files.exists(folder.resolve("whole"))) {
        List<String> extract = List.of(JAVA, "-Djarmode=tools", "-jar", jar.toString(), "extract");
        List<String> command = new ArrayList<>(extract);
        command.addAll(List.of("--force", "--destination", folder.toString()));
        Path log = Files.createDirectories(TARGET).resolve("unpack.log");
        Process done =
            new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (done.waitFor() != 0) {
          throw new IllegalStateException("the jar cannot be unpacked: " + Files.readString(log));
        }
        Files.createFile(folder.resolve("whole"));
      }
      return folder.resolve(jar.getFileName());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
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
