package uk.lantern.rig.bar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.lantern.content.calendar.London;
import uk.lantern.rig.world.CardJudge;
import uk.lantern.rig.world.PlainActions;
import uk.lantern.rig.world.PlainReminders;
import uk.lantern.rig.world.ReminderDesk;
import uk.lantern.rig.world.Staff;
import uk.lantern.store.EmbeddedStore;

/** R14 for actions as far as a build has time for it; memory and starts are judged by command. */
class OverdueActionsTest {

  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

  @ParameterizedTest
  @CsvSource({"6000, 300", "2400, 2"})
  void ofThreeWeeksOfCardsThatPiledUpEachGetsTheLastAndItNamesAllThatIsOverdue(
      int overdue, int people, @TempDir Path folder) {
    ZonedDateTime now = TUESDAY.atTime(10, 0).atZone(London.ZONE);
    Staff staff = new Staff("t", people);
    PlainActions actions = PlainActions.overdue(1, TUESDAY, overdue, people);
    try (EmbeddedStore store = EmbeddedStore.open(folder);
        ReminderDesk desk = ReminderDesk.at(store.uri(), now)) {
      desk.file(staff, actions);
      for (int week = 3; week > 0; week--) {
        desk.at(now.minusWeeks(week));
        desk.sweepAfterAStart();
      }
      desk.at(now);
      int offered = desk.sweepAfterAStart();
      CardJudge judge =
          new CardJudge(
              staff,
              new PlainReminders(actions).cards(TUESDAY, who -> !ReminderDesk.hasChosen(who)),
              desk.deliver());
      assertThat(judge.wrong()).isEmpty();
      assertThat(judge.twice()).isEmpty();
      assertThat(judge.tooMany()).isEmpty();
      assertThat(offered).isEqualTo(judge.expected().size());
    }
  }

  @Test
  void whatIsOfferedFromTheListIsWhatASweepWouldOffer(@TempDir Path folder) {
    ZonedDateTime now = TUESDAY.atTime(10, 0).atZone(London.ZONE);
    Staff staff = new Staff("t", 60);
    try (EmbeddedStore store = EmbeddedStore.open(folder);
        ReminderDesk desk = ReminderDesk.at(store.uri(), now)) {
      desk.file(staff, PlainActions.overdue(1, TUESDAY, 300, 60));
      assertThat(desk.offerFromTheList()).as("all but the two who chose a day").isEqualTo(58);
      assertThat(desk.sweepAfterAStart()).isZero();
    }
  }
}
