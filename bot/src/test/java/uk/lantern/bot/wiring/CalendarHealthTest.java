package uk.lantern.bot.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import uk.lantern.content.calendar.CalendarConfiguration;
import uk.lantern.content.calendar.London;
import uk.lantern.content.calendar.SchoolClosures;
import uk.lantern.scheduler.calendar.CalendarWarnings;

class CalendarHealthTest {

  @Test
  void itIsDegradedAndNotDownWhenTheBankHolidaysEndWithinNinetyDays() {
    assertThat(on("2026-11-26T12:00:00Z").getStatus().getCode()).isEqualTo("UP");
    Health soon = on("2027-10-02T12:00:00Z");
    assertThat(soon.getStatus().getCode()).isEqualTo("DEGRADED");
    assertThat(soon.getDetails().get("soon").toString()).contains("2027-12-31");
  }

  private static Health on(String instant) {
    return new CalendarHealth(
            new CalendarWarnings(CalendarConfiguration.shipped(), SchoolClosures.none()),
            Clock.fixed(Instant.parse(instant), London.ZONE))
        .health();
  }
}
