package uk.lantern.bot.command;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves Teams until it is told to stop. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Serves Teams (default).")
final class ServeCommand implements Callable<Integer> {

  private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

  @Mixin Start start;

  @Option(
      names = {"--port", "--server.port"},
      description = "the port to listen on (default: ${DEFAULT-VALUE})",
      defaultValue = "3978")
  int port;

  @Option(
      names = "--management-port",
      description =
          "a port of this machine for health in detail, metrics and /actuator/quartz; it needs the"
              + " token in management.token of the data folder",
      defaultValue = "${env:LANTERN_MANAGEMENT_PORT:-" + Option.NULL_VALUE + "}")
  @Nullable Integer managementPort;

  @Override
  public Integer call() throws Exception {
    CountDownLatch stopped = new CountDownLatch(1);
    Serving serving =
        managementPort == null ? Serving.on(start, port) : Serving.on(start, port, managementPort);
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .unstarted(
                    () -> {
                      close(serving);
                      stopped.countDown();
                    }));
    LOG.info("Lantern listens on port {}.", serving.port());
    stopped.await();
    return 0;
  }

  private static void close(Serving serving) {
    try {
      serving.close();
    } catch (Exception e) {
      LOG.warn("Lantern did not stop cleanly: {}", e.getClass().getSimpleName());
    }
  }
}
