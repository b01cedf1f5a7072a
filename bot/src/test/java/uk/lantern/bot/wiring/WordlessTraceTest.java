package uk.lantern.bot.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.LoggingEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class WordlessTraceTest {

  private static final String WORDS = "the mum is called Sarah";

  private final WordlessTrace trace = new WordlessTrace();

  @Test
  void anExceptionIsWrittenByClassAndPlaceWithoutItsWords() {
    Exception cause = new IllegalArgumentException(WORDS);
    Exception thrown = new IllegalStateException(WORDS, cause);
    thrown.addSuppressed(new UnsupportedOperationException(WORDS));
    assertThat(trace.convert(event(thrown)))
        .contains("IllegalStateException", "IllegalArgumentException", "WordlessTraceTest.java")
        .doesNotContain("Sarah");
    assertThat(trace.printStackTraceToString(thrown))
        .contains("IllegalStateException", "WordlessTraceTest.java")
        .doesNotContain("Sarah");
  }

  @Test
  void aLineWithoutAnExceptionEndsWhereItsMessageEnds() {
    assertThat(trace.convert(event(null))).isEmpty();
  }

  private static LoggingEvent event(@Nullable Exception thrown) {
    Logger logger = (Logger) LoggerFactory.getLogger("test");
    return new LoggingEvent("here", logger, Level.ERROR, "a message", thrown, null);
  }
}
