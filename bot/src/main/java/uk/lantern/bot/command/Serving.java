package uk.lantern.bot.command;

import java.nio.file.Path;
import java.util.Map;

/** The server of a data folder, which other commands find by the folder alone while it runs. */
record Serving(Start.Running running, ServeAddress address, Path folder) implements AutoCloseable {

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
    return new Serving(running, ServeAddress.write(folder, Integer.parseInt(bound)), folder);
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
