package uk.lantern.scheduler.round.letter;

import java.time.LocalDate;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.people.PersonKey;

/**
 * A later stage of a training evaluation that somebody has agreed to.
 *
 * @param stage {@link Stage#THREE_MONTHS} or {@link Stage#MANAGER_VIEW}
 * @param whom who is asked
 * @param about whose training it is about; the same person unless a manager is asked
 * @param day the London day that was chosen
 * @param intention what they planned to do, in their words; empty for a manager, who sees no answer
 */
public record FollowUp(
    String round, Stage stage, PersonKey whom, PersonKey about, LocalDate day, String intention) {

  /** What somebody planned is theirs. */
  @Override
  public String toString() {
    return "FollowUp[" + round + " " + stage + "]";
  }
}
