package uk.lantern.scheduler.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import uk.lantern.content.calendar.CalendarConfiguration;
import uk.lantern.scheduler.SteppingClock;

@ExtendWith(OutputCaptureExtension.class)
class SendingHoursTest {

  private final ApplicationContextRunner app =
      new ApplicationContextRunner()
          .withUserConfiguration(CalendarConfiguration.class, WorkingDaysConfiguration.class);

  @Test
  void withoutSettingsTheyAreTheUsualOnes() {
    app.withBean(Clock.class, () -> new SteppingClock("2026-11-26T10:00"))
        .run(
            context ->
                assertThat(context).getBean(SendingHours.class).isEqualTo(SendingHours.USUAL));
  }

  @Test
  void otherHoursAreTakenAndSaidInTheLog(CapturedOutput log) {
    started(
        "2026-11-26T10:00",
        "lantern.sending.from=00:00",
        "lantern.sending.to=00:00",
        "lantern.sending.days=every",
        "lantern.sending.spread=0s");
    assertThat(log).contains("from 00:00 to 00:00 on every days, not at the usual hours");
  }

  @Test
  void theUsualHoursAreNotSaid(CapturedOutput log) {
    started("2026-11-26T10:00");
    assertThat(log).doesNotContain("lantern.sending");
  }

  @ParameterizedTest
  @CsvSource({"2027-10-01, false", "2027-10-02, true"})
  void ninetyDaysBeforeTheBankHolidaysEndTheStartSaysSo(
      LocalDate today, boolean said, CapturedOutput log) {
    started(today + "T10:00");
    assertThat(log.toString().contains("Bank holidays are known until 2027-12-31 only"))
        .isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "from=17:30, before they start",
    "from=01:30, between 01:00 and 01:59",
    "to=01:00, before they start",
    "spread=10h, less than the sending hours",
    "spread=-1m, less than the sending hours",
    "days=sometimes, lantern.sending.days",
    "from=half past, lantern.sending.from"
  })
  void hoursThatCannotBeMeantStopTheStart(String setting, String reason) {
    app.withBean(Clock.class, () -> new SteppingClock("2026-11-26T10:00"))
        .withPropertyValues("lantern.sending." + setting)
        .run(context -> assertThat(chain(context.getStartupFailure())).contains(reason));
  }

  @Test
  void hoursUpToMidnightEndWithTheDay() {
    SendingHours late =
        new SendingHours(
            LocalTime.of(6, 0), LocalTime.MIDNIGHT, SendingHours.Days.WORKING, Duration.ZERO);
    assertThat(late.closing(LocalDate.of(2026, 11, 26)).toString()).startsWith("2026-11-27T00:00");
    assertThat(late.isQuiet(LocalTime.of(23, 59))).isFalse();
    assertThat(late.isQuiet(LocalTime.of(0, 0))).isTrue();
  }

  private void started(String london, String... settings) {
    app.withBean(Clock.class, () -> new SteppingClock(london))
        .withPropertyValues(settings)
        .run(
            context ->
                context.publishEvent(
                    new ApplicationStartedEvent(
                        new SpringApplication(), new String[0], null, Duration.ZERO)));
  }

  private static String chain(Throwable failure) {
    StringBuilder all = new StringBuilder();
    for (Throwable each = failure; each != null; each = each.getCause()) {
      all.append(each.getMessage()).append('\n');
    }
    return all.toString();
  }
}
