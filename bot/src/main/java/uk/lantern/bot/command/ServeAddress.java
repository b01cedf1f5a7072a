package uk.lantern.bot.command;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * Where the server of a data folder listens, kept in the folder's {@code serve.address} while it
 * runs. The file may be left over from a killed process, so the process is looked for too.
 */
record ServeAddress(int port, long pid) {

  private static final String FILE = "serve.address";

  static Optional<ServeAddress> find(Path folder) {
    Properties found = new Properties();
    try (Reader reader = Files.newBufferedReader(folder.resolve(FILE))) {
      found.load(reader);
      int port = Integer.parseInt(found.getProperty("port", ""));
      long pid = Long.parseLong(found.getProperty("pid", ""));
      return ProcessHandle.of(pid)
          .filter(ProcessHandle::isAlive)
          .map(alive -> new ServeAddress(port, pid));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty(); // absent, half a file, or not ours
    }
  }

  /** Replaces the file in one step, so that nobody reads half of it. */
  static ServeAddress write(Path folder, int port) {
    ServeAddress address = new ServeAddress(port, ProcessHandle.current().pid());
    try {
      Path fresh = Files.createTempFile(folder, "serve", ".address");
      Files.writeString(fresh, "port=%d%npid=%d%n".formatted(address.port, address.pid));
      Files.move(fresh, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
      return address;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + folder.resolve(FILE), e);
    }
  }

  /** Removes the file if it still is this address. */
  void delete(Path folder) {
    if (find(folder).filter(this::equals).isPresent()) {
      try {
        Files.deleteIfExists(folder.resolve(FILE));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot delete " + folder.resolve(FILE), e);
      }
    }
  }
}
