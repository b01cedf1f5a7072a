package uk.lantern.bot.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server of a data folder, which other commands find by the folder alone while it runs. */
record Serving(Start.Running running, ServeAddress address, Path folder) implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Serving.class);

  /** Names the file that infra/lantern looks for before it keeps what Java noted. */
  private static final String STARTED = "lantern.started";

  /**
   * Starts it.
   *
   * @param port 0 for any free one
   */
  static Serving on(Start start, int port) {
    return with(start, Map.of("server.port", port));
  }

  /** The same with a port for operators. */
  static Serving on(Start start, int port, int managementPort) {
    return with(start, Map.of("server.port", port, Start.MANAGEMENT_PORT, managementPort));
  }

  private static Serving with(Start start, Map<String, Object> settings) {
    Start.Running running = start.server(settings);
    String bound = running.context().getEnvironment().getRequiredProperty("local.server.port");
    Path folder = start.folder();
    ServeAddress address = ServeAddress.write(folder, Integer.parseInt(bound));
    tellLauncher(System.getProperty(STARTED));
    return new Serving(running, address, folder);
  }

  /** What Java notes of this start is worth keeping: it was not refused on the way. */
  static void tellLauncher(@Nullable String file) {
    if (file == null) {
      return; // started without infra/lantern, or nothing is being noted
    }
    try {
      Files.writeString(Path.of(file), "");
    } catch (IOException e) {
      LOG.warn("Cannot write {}: the next start will be no quicker", file);
    }
  }

  int port() {
    return address.port();
  }

  @Override
  public void close() throws Exception {
    try (Start.Running last = running) {
      address.delete(folder);
    }
  }
}
