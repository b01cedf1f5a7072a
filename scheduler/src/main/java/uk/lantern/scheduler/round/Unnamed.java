package uk.lantern.scheduler.round;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Answers without a name: pulses, and training for whoever prefers it. Each person asked has a slot
 * from the launch on, whose id is an HMAC of their key and whose content is encrypted, both with a
 * key of the round that is not in the database. An answer is one update of that slot, the same
 * however often it comes. When the round closes, what was answered is written in a shuffled order
 * under random ids, and the key is destroyed: from then on nobody can say whose it is, in old
 * copies of the database neither.
 */
public interface Unnamed {

  /**
   * Keeps answers to what was asked.
   *
   * @param answers to one card's questions, already understood; looked at once more
   */
  AnswerOutcome answer(String round, PersonKey person, Stage stage, Collection<Answer> answers);

  /**
   * What somebody is asked next, one card's worth; empty when they were not asked or have done, and
   * when the key is away. An {@link #answer} of nothing says which.
   */
  Optional<List<Question>> next(String round, PersonKey person, Stage stage);
}
