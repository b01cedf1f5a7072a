package uk.lantern.scheduler.round.training;

import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.people.PersonKey;

/**
 * One stage of a training evaluation, as one person answers it.
 *
 * @param round its reference
 * @param whom who answers
 * @param about whose training it is; the same person unless a manager answers
 */
public record Paper(String round, Stage stage, PersonKey whom, PersonKey about) {

  /** What somebody answers about their own training. */
  public static Paper own(String round, Stage stage, PersonKey person) {
    return new Paper(round, stage, person, person);
  }

  @Override
  public String toString() {
    return "Paper[" + stage + "]";
  }
}
