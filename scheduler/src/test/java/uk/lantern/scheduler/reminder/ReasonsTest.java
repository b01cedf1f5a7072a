package uk.lantern.scheduler.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.ReminderStage;

/** Why somebody is not reminded just now, asked of the policies that decide it. */
class ReasonsTest extends ReminderWorld {

  private final Reasons reasons = new Reasons(actions, preferences, policy, memory);

  private String why(Sketch sketch) {
    actions.all.clear();
    actions.put(sketch);
    return reasons.of(Sketch.SAM, LocalDate.of(2026, 12, 2)).stream()
        .map(it -> it.why() + " " + it.day())
        .findFirst()
        .orElse("none");
  }

  @Test
  void everyReasonIsNamed() {
    assertThat(why(Sketch.of("A-1", "2026-12-22").is(ActionState.ON_HOLD)))
        .isEqualTo("NOT_UNDER_WAY 2026-12-22");
    assertThat(why(Sketch.of("A-1", "2026-11-20").asked("2026-12-01", "2027-01-08", null)))
        .isEqualTo("WAITS 2026-11-20");
    assertThat(why(Sketch.of("A-1", "2026-12-15").snoozed(ReminderStage.DAYS_14, "2026-12-08")))
        .isEqualTo("SNOOZED 2026-12-08");
    assertThat(why(Sketch.of("A-1", "2027-03-01"))).isEqualTo("NOT_NEAR 2027-03-01");
    assertThat(why(Sketch.of("A-1", "2026-12-22"))).isEqualTo("COMES 2026-12-08");
    assertThat(why(Sketch.of("A-1", "2026-12-22").delegate(Sketch.MO))).isEqualTo("none");
  }

  @Test
  void whatWasToldIsToldOnce() {
    actions.put(Sketch.of("A-1", "2027-01-04"));
    clock.set("2026-12-08T10:00");
    cards.run(now());
    deliver();
    assertThat(reasons.of(Sketch.SAM, LocalDate.of(2026, 12, 9)))
        .extracting(it -> it.why().name())
        .containsExactly("TOLD");
  }
}
