package uk.lantern.scheduler.round;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.calendar.London;
import uk.lantern.content.questionnaire.Anonymity;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.scheduler.round.part.RoundEvent;
import uk.lantern.scheduler.round.part.RoundPlan;
import uk.lantern.scheduler.round.part.RoundState;
import uk.lantern.scheduler.round.part.YouSaid;

/**
 * A questionnaire put to an audience until a moment.
 *
 * @param ref {@code P-0007} pulse, {@code T-0003} training, {@code SA-2026-04} single-agency audit,
 *     {@code MA-2026-02} multi-agency audit, {@code AR-2026-01} assurance request
 * @param turn goes up with every step
 * @param invited how many persons were asked; 0 before the launch
 * @param youSaid null until the team has written it
 */
public record Round(
    String ref,
    long turn,
    RoundState state,
    RoundPlan plan,
    int invited,
    @Nullable YouSaid youSaid,
    List<RoundEvent> history) {

  public Round {
    history = List.copyOf(history);
  }

  public QuestionnaireKind kind() {
    return plan.form().kind();
  }

  public boolean isAnonymous() {
    return plan.form().anonymity() == Anonymity.ANONYMOUS;
  }

  public boolean isOpen() {
    return state == RoundState.OPEN;
  }

  /** The London day on which it closed or was given up; null before. */
  public @Nullable LocalDate endedOn() {
    if (state.compareTo(RoundState.CLOSED) < 0) {
      return null;
    }
    return history.stream()
        .filter(event -> event.what().equals("closed") || event.what().equals("cancelled"))
        .map(event -> LocalDate.ofInstant(event.at(), London.ZONE))
        .findFirst()
        .orElse(null);
  }

  /** Whether nothing of it may be deleted, for a legal reason. */
  public boolean isHeld() {
    boolean held = false;
    for (RoundEvent event : history) {
      held = event.what().equals("held") || held && !event.what().equals("released");
    }
    return held;
  }

  @Override
  public String toString() {
    return "Round[" + ref + " " + state + " " + turn + "]";
  }
}
