package uk.lantern.rig.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.lantern.rig.world.ReminderDesk.Sent;
import uk.lantern.scheduler.action.part.ActionState;

/** The judge of weekly cards and its plain model, on actions that can be counted on one hand. */
class CardJudgeTest {

  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
  private static final Staff STAFF = new Staff("t", 3);

  private static Sent sent(int person, String... refs) {
    return new Sent(STAFF.key(person), List.of(refs), List.of(refs));
  }

  private static PlainAction due(int number, String due) {
    return new PlainAction(
        number, 0, 0, ActionState.IN_PROGRESS, LocalDate.parse(due), false, null, null);
  }

  @Test
  void whatIsAsItShouldBeIsNotHeldAgainstAnybody() {
    CardJudge judge =
        new CardJudge(STAFF, Map.of(1, Set.of("A-1", "A-2")), List.of(sent(1, "A-2", "A-1")));
    assertThat(judge.twice()).isEmpty();
    assertThat(judge.wrong()).isEmpty();
    assertThat(judge.tooMany()).isEmpty();
  }

  @Test
  void itCondemnsASecondCardAMissingOneAWrongOneAndOneTooMany() {
    Map<Integer, Set<String>> expected = Map.of(0, Set.of("A-1"), 1, Set.of("A-2"));
    assertThat(new CardJudge(STAFF, expected, List.of(sent(0, "A-1"), sent(0, "A-1"))).twice())
        .containsExactly(STAFF.key(0));
    assertThat(new CardJudge(STAFF, expected, List.of(sent(0, "A-1"))).wrong())
        .singleElement()
        .asString()
        .contains("Owner 1 should read [A-2]");
    assertThat(new CardJudge(STAFF, expected, List.of(sent(0, "A-1"), sent(1, "A-3"))).wrong())
        .hasSize(1);
    assertThat(new CardJudge(STAFF, expected, List.of(sent(2, "A-1"))).tooMany())
        .containsExactly(STAFF.key(2));
  }

  @Test
  void thePlainModelNamesEachStageOnceAndWhatIsLongOverdueEachWeek() {
    PlainActions actions =
        new PlainActions(
            List.of(due(1, "2026-12-22"), due(2, "2026-11-02"), due(3, "2026-11-20")), 1);
    PlainReminders plain = new PlainReminders(actions);
    assertThat(plain.cards(TUESDAY, any -> true)).isEqualTo(Map.of(0, Set.of("A-1", "A-2", "A-3")));
    assertThat(plain.cards(TUESDAY.plusWeeks(1), any -> true))
        .as("A-1 is in the same stage")
        .isEqualTo(Map.of(0, Set.of("A-2", "A-3")));
    assertThat(plain.cards(TUESDAY.plusWeeks(1), any -> false)).isEmpty();
  }

  @Test
  void whatHasLettersOfItsOwnIsNoReasonForACard() {
    PlainReminders plain = new PlainReminders(new PlainActions(List.of(due(3, "2026-11-20")), 1));
    assertThat(plain.cards(TUESDAY, any -> true)).isEmpty();
  }
}
