package uk.lantern.rig.world;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The packaged jar unpacked, with what Java learned of its classes in one start, as {@code
 * infra/lantern} has it too: that is a third of a start's processor time, and the rig starts
 * Lantern some sixty times. Beside it the index of the library, which every new data folder would
 * make anew.
 *
 * <p>In a folder named by the jar's size, so that another build is another folder; made aside and
 * moved, so that two processes may do it at once.
 */
final class Unpacked {

  static final Unpacked ONCE = new Unpacked(Packaged.built());

  private static final String ARCHIVE = "classes.jsa";

  private final Path jar;
  private final Path folder;

  private Unpacked(Path built) {
    try {
      folder = Packaged.TARGET.resolve("app-" + Files.size(built));
      jar = folder.resolve(built.getFileName());
      if (!Files.exists(jar)) {
        Files.createDirectories(Packaged.TARGET);
        Path aside = Files.createTempDirectory(Packaged.TARGET, "app-");
        run(
            "unpack",
            "-Djarmode=tools",
            "-jar",
            built,
            "extract",
            "--force",
            "--destination",
            aside);
        moveTo(folder, aside);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  synchronized List<String> start() {
    Path archive = folder.resolve(ARCHIVE);
    try {
      if (!Files.exists(archive)) {
        Path aside = Files.createTempDirectory(folder, "learning-");
        Path learned = aside.resolve(ARCHIVE);
        // Spring ends such a start when everything is made and nothing is served yet.
        run(
            "learn",
            "-XX:TieredStopAtLevel=1",
            "-XX:ArchiveClassesAtExit=" + learned,
            "-Dspring.context.exit=onRefresh",
            "-jar",
            jar,
            "serve",
            "--port=0",
            "--profile=local",
            "--data",
            aside.resolve("data"));
        moveTo(archive, learned);
        Packaged.remove(aside);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off", "-jar", jar.toString());
  }

  synchronized Path index() {
    Path index = folder.resolve("index");
    try {
      if (!Files.exists(index)) {
        Path aside = Files.createTempDirectory(folder, "indexing-");
        List<Object> ask = new ArrayList<>(start());
        ask.addAll(List.of("ask", "neglect", "--profile=local", "--data", aside));
        run("index", ask.toArray());
        moveTo(index, aside.resolve("index"));
        Packaged.remove(aside);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return index;
  }

  /** The same by somebody else is as good. */
  private static void moveTo(Path whole, Path made) throws IOException {
    try {
      Files.move(made, whole, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException taken) {
      if (!Files.exists(whole)) {
        throw taken;
      }
      Packaged.remove(made);
    }
  }

  private static void run(String what, Object... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(Packaged.JAVA));
    command.addAll(List.of("--add-modules", "jdk.incubator.vector"));
    command.add("--enable-native-access=ALL-UNNAMED");
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    File log = Packaged.TARGET.resolve(what + ".log").toFile();
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    Process process = builder.redirectOutput(Redirect.to(log)).start();
    try {
      if (process.waitFor() != 0) {
        throw new IllegalStateException(what + " failed: " + Files.readString(log.toPath()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
