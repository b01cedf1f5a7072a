package uk.lantern.scheduler.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.content.calendar.London;

class JumpSpecTest {

  /** A Monday. */
  private static final ZonedDateTime NOW =
      LocalDateTime.parse("2026-11-23T15:20").atZone(London.ZONE);

  @ParameterizedTest
  @CsvSource({
    "Tue 10:00, 2026-11-24T10:00",
    "to Tue 10:00, 2026-11-24T10:00",
    "tuesday at 10.00, 2026-11-24T10:00",
    "Mon 16:00, 2026-11-23T16:00",
    "Mon 10:00, 2026-11-30T10:00",
    "Thursday, 2026-11-26T09:00",
    "14 days, 2026-12-07T15:20",
    "1 day, 2026-11-24T15:20",
    "2 weeks, 2026-12-07T15:20",
    "90 minutes, 2026-11-23T16:50",
    "tomorrow 9:00, 2026-11-24T09:00",
    "tomorrow, 2026-11-24T09:00",
    "18:00, 2026-11-23T18:00",
    "6pm, 2026-11-23T18:00",
    "12am, 2026-11-23T00:00",
    "2027-03-29 08:30, 2027-03-29T08:30",
    "2027-03-28 01:30, 2027-03-28T02:30"
  })
  void understands(String spec, LocalDateTime expected) {
    assertThat(JumpSpec.parse(spec, NOW)).contains(expected.atZone(London.ZONE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "Tue 25:00",
        "Tue 10:61",
        "13pm",
        "2027-02-30",
        "-3 days",
        "99999 days"
      })
  void doesNotGuess(String spec) {
    assertThat(JumpSpec.parse(spec, NOW)).isEmpty();
  }
}
