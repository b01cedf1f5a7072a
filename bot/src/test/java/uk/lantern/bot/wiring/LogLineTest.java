package uk.lantern.bot.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The plain lines of profile local; the JSON of every other is escaped by its format. */
class LogLineTest {

  private static final Pattern PATTERN = Pattern.compile("<pattern>(.*)</pattern>");

  @Test
  void case082OneMessageIsOneLineWithoutControlCharacters() throws IOException {
    String line = line("one\r\nERROR two\u001b[31m three\u2028four\u2029five\u0085six\u0000seven");
    assertThat(line.strip()).endsWith("one ERROR two [31m three four five six seven");
    assertThat(line.strip()).doesNotContainPattern("[\\p{Cc}\\p{Zl}\\p{Zp}]");
  }

  private static String line(String message) throws IOException {
    LoggerContext context = new LoggerContext();
    PatternLayout layout = new PatternLayout();
    layout.setContext(context);
    layout.getInstanceConverterMap().put("trace", WordlessTrace::new);
    layout.setPattern(pattern());
    layout.start();
    return layout.doLayout(
        new LoggingEvent("here", context.getLogger("test"), Level.WARN, message, null, null));
  }

  private static String pattern() throws IOException {
    try (InputStream file = LogLineTest.class.getResourceAsStream("/logback-lantern.xml")) {
      Matcher found = PATTERN.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8));
      assertThat(found.find()).isTrue();
      return found.group(1);
    }
  }
}
