package uk.lantern.bot.wiring;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.io.IOException;
import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.StandardStackTracePrinter;

/**
 * Writes an exception to the log by its class and place alone: its message may quote what somebody
 * typed. For the plain lines of profile {@code local} and for the JSON of every other.
 */
public final class WordlessTrace extends ThrowableHandlingConverter implements StackTracePrinter {

  private static final int LONGEST = 4_000;

  private final StandardStackTracePrinter printer =
      StandardStackTracePrinter.rootFirst()
          .withMaximumLength(LONGEST)
          .withFormatter(thrown -> thrown.getClass().getName());

  @Override
  public void printStackTrace(Throwable thrown, Appendable out) throws IOException {
    printer.printStackTrace(thrown, out);
  }

  @Override
  public String convert(ILoggingEvent event) {
    return event.getThrowableProxy() instanceof ThrowableProxy proxy
        ? printStackTraceToString(proxy.getThrowable()) + System.lineSeparator()
        : "";
  }
}
