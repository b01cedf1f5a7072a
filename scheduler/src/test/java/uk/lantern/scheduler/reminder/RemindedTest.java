package uk.lantern.scheduler.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.outbox.Ledger;
import uk.lantern.scheduler.outbox.Receipt;
import uk.lantern.scheduler.reminder.told.Reminded;
import uk.lantern.scheduler.reminder.told.RemindedSweep;
import uk.lantern.scheduler.reminder.told.Reminder;

/**
 * How often was somebody reminded before it went to the group? The outbox forgets, this does not.
 */
class RemindedTest extends ReminderWorld {

  private final Reminded reminded = new Reminded(mongo);
  private RemindedSweep sweep = new RemindedSweep(new Ledger(mongo), reminded);

  private void card(String moment) {
    clock.set(moment);
    cards = cards();
    cards.run(now());
    deliver();
  }

  private void day(String date) {
    clock.set(date + "T09:00");
    daySweep().run(now());
    deliver();
  }

  private int sweeps() {
    return sweep.run(now().toLocalDate());
  }

  private List<LocalDate> days(String ref) {
    return reminded.of(ref).stream().map(Reminder::on).toList();
  }

  @Test
  void everyReminderThatArrivedIsKeptOnceForSixYears() {
    actions.put(Sketch.of("A-1", "2026-12-15"));
    card("2026-11-24T10:00");
    day("2026-12-14");
    assertThat(sweeps()).isEqualTo(2);
    assertThat(sweeps()).as("the same letters again").isZero();
    sweep = new RemindedSweep(new Ledger(mongo), reminded);
    assertThat(sweeps()).as("after a start").isZero();
    assertThat(reminded.of("A-1"))
        .containsExactly(
            new Reminder(
                "A-1", LocalDate.of(2026, 12, 15), Sketch.SAM, false, LocalDate.of(2026, 11, 24)),
            new Reminder(
                "A-1", LocalDate.of(2026, 12, 15), Sketch.SAM, false, LocalDate.of(2026, 12, 14)));
    assertThat(reminded.purge(LocalDate.of(2032, 11, 23))).isZero();
    assertThat(reminded.purge(LocalDate.of(2032, 11, 24))).isEqualTo(1);
    assertThat(days("A-1")).containsExactly(LocalDate.of(2026, 12, 14));
  }

  @Test
  void whatTheOutboxHasForgottenIsStillThereWhenItGoesToTheGroup() {
    actions.put(Sketch.of("A-1", "2026-12-15"));
    for (String tuesday : List.of("2026-11-17", "2026-12-01", "2026-12-08")) {
      card(tuesday + "T10:00");
      sweeps();
    }
    day("2026-12-14");
    sweeps();
    day("2026-12-15");
    sweeps();
    day("2026-12-16");
    sweeps();
    clock.set("2027-02-01T02:00");
    assertThat(outbox.purge(now().toLocalDate())).isPositive();
    assertThat(memory.of(Sketch.SAM, ActionDays.BEFORE)).isEqualTo(Told.NOTHING);
    assertThat(days("A-1"))
        .containsExactly(
            LocalDate.of(2026, 11, 17),
            LocalDate.of(2026, 12, 1),
            LocalDate.of(2026, 12, 8),
            LocalDate.of(2026, 12, 14),
            LocalDate.of(2026, 12, 15),
            LocalDate.of(2026, 12, 16));
  }

  @Test
  void whatDidNotArriveIsNoReminderAndACopyIsMarkedAsOne() {
    actions.put(Sketch.of("A-1", "2026-11-20"));
    clock.set("2026-11-23T09:00");
    daySweep().run(now());
    deliver(new Receipt.Unreachable("blocked"));
    assertThat(sweeps()).isZero();
    day("2026-11-27");
    sweeps();
    assertThat(reminded.of("A-1").stream().filter(Reminder::copied).map(Reminder::to))
        .containsExactly(Sketch.MANAGER);
  }
}
