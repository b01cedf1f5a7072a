package uk.lantern.scheduler.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.calendar.WorkingDays;

/** How late an action was is known after it has ended, too. */
class SlippageTest extends ActionWorld {

  private int slipped(Action action) {
    return SlippagePolicy.slippage(
        action, LocalDate.parse("2027-06-01"), context.getBean(WorkingDays.class));
  }

  @Test
  void whatWasDoneLateStaysLateByTheDayItsOwnerSaidSoHoweverLongOthersTook() {
    Action action = inProgress();
    clock.set("2026-12-18T10:00");
    Action sent = take(action, SAM, evidence());
    assertThat(slipped(sent)).isEqualTo(3);
    clock.set("2027-01-20T10:00");
    Action verified = take(sent, QA, verify());
    Action closed =
        take(verified, BM, new OfficerStep.Close("Minutes 4.2", LocalDate.parse("2027-01-20")));
    assertThat(slipped(closed)).isEqualTo(3);
    assertThat(SlippagePolicy.endedOn(verified)).contains(LocalDate.parse("2027-01-20"));
    assertThat(SlippagePolicy.endedOn(closed)).contains(LocalDate.parse("2027-01-20"));
  }

  @Test
  void whatWasDoneInTimeHasSlippedByNothing() {
    Action closed = closed();
    assertThat(slipped(closed)).isZero();
    assertThat(SlippagePolicy.endedOn(closed)).contains(TODAY);
  }

  @Test
  void whatWasGivenUpSlippedUntilThenAndWhatIsStillToDoUntilToday() {
    Action action = inProgress();
    assertThat(SlippagePolicy.endedOn(action)).isEmpty();
    assertThat(slipped(action)).isGreaterThan(100);
    clock.set("2026-12-16T10:00");
    Action cancelled = take(action, BM, new OfficerStep.Cancel("4.2", "The service closed"));
    assertThat(slipped(cancelled)).isEqualTo(1);
    assertThat(SlippagePolicy.endedOn(cancelled)).contains(LocalDate.parse("2026-12-16"));
  }
}
