package uk.lantern.scheduler.round;

import java.time.LocalDate;
import uk.lantern.content.questionnaire.Stage;

/**
 * What one person is asked.
 *
 * @param from the London day from which on; a follow-up has its own
 * @param state what they did about it; for an anonymous round only whether they declined
 */
public record Ask(Round round, Stage stage, LocalDate from, State state) {

  /** What a person did about being asked. */
  public enum State {
    /** Nothing that may be known. */
    ASKED,
    /** "Don't ask me this one": never asked again. */
    DECLINED,
    /** Answered under their name. */
    DONE
  }
}
