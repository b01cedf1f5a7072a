package uk.lantern.scheduler.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.scheduler.reminder.Sketch.MO;
import static uk.lantern.scheduler.reminder.Sketch.SAM;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.reminder.sweep.LeaversActions;

/** A leaver's actions go to the agency's lead, and never to nobody. */
class LeaversActionsTest extends ReminderWorld {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private final LeaversActions leavers = new LeaversActions(actions, parties, wording, clock);

  private Map<String, String> left(PersonKey person) {
    people.leaves(person, TODAY);
    leavers.left(person);
    Map<String, String> to = new TreeMap<>();
    actions.reassigned.forEach((ref, step) -> to.put(ref, step.to().objectId()));
    return to;
  }

  @Test
  void everyOpenActionGoesToTheLeadOfItsAgency() {
    actions.put(
        Sketch.of("A-1", "2026-12-15"),
        Sketch.of("A-2", "2026-12-15").is(ActionState.ON_HOLD),
        Sketch.of("A-3", "2026-12-15").is(ActionState.CLOSED),
        Sketch.of("A-4", "2026-12-15").owner(MO));
    assertThat(left(SAM)).isEqualTo(Map.of("A-1", "lead", "A-2", "lead"));
    assertThat(actions.reassigned.get("A-1").reason()).isEqualTo("The person who had it has left.");
  }

  @Test
  void whereTheAgencyHasNoLeadOrTheLeadLeavesItIsTheOfficer() {
    actions.put(Sketch.of("A-1", "2026-12-15").owner(key("lead")));
    assertThat(left(key("lead"))).isEqualTo(Map.of("A-1", "jo"));
  }

  @Test
  void whatSomebodyHadTakenOverGoesBackToItsOwner() {
    actions.put(Sketch.of("A-1", "2026-12-15").delegate(MO));
    assertThat(left(MO)).isEqualTo(Map.of("A-1", "sam"));
  }
}
