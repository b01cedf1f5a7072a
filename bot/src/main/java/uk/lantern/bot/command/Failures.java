package uk.lantern.bot.command;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;

/** One clear sentence on stderr instead of a stack trace. */
public final class Failures implements CommandLine.IExecutionExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
  private static final int FAILED = 1;
  private static final String OURS = "uk.lantern.";

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
    LOG.debug("The whole failure:", failure);
    command.getErr().println("lantern: " + sentence(failure));
    return FAILED;
  }

  /** Ours where there is one: Spring wraps our sentence, and ours wraps the machine's word. */
  static String sentence(Throwable failure) {
    Throwable deepest = failure;
    for (Throwable each = failure; each != null; each = each.getCause()) {
      deepest = each;
      if (each instanceof PortInUseException port) {
        return "Port %d is taken: stop the program that has it, or choose another with --port."
            .formatted(port.getPort());
      }
      if (each.getClass().getName().startsWith("org.yaml.")) {
        return "The settings in lantern.yml of the data folder are not valid YAML, mend them: "
            + String.valueOf(each.getMessage()).replaceAll("\\s+", " ");
      }
      Optional<String> ours = written(each);
      if (ours.isPresent()) {
        return ours.get();
      }
    }
    String message = deepest.getMessage();
    return message == null ? deepest.getClass().getSimpleName() : message;
  }

  /** The message, when our own code wrote it. */
  private static Optional<String> written(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    boolean ours =
        failure.getClass().getName().startsWith(OURS)
            || (trace.length > 0 && trace[0].getClassName().startsWith(OURS));
    return ours ? Optional.ofNullable(failure.getMessage()) : Optional.empty();
  }
}
