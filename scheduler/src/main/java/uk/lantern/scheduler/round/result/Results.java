package uk.lantern.scheduler.round.result;

import java.util.List;
import java.util.Optional;
import uk.lantern.scheduler.people.PersonKey;

/** What was answered, once a round has closed: nothing is counted while it is open. */
public interface Results {

  /** Empty while it is open, or when there is no such round. */
  Optional<Published> of(String round);

  /** The same question in the rounds before, as far as each may be shown: for "is it changing". */
  List<Published> before(String round);

  /** What was written, for the one of the team who reads it first; empty below the least. */
  List<Written> written(String round, PersonKey reader);

  /** Which of it may be shown, as edited for identity; replaces what was said before. */
  void cleared(String round, PersonKey reader, List<Written> words);

  /**
   * Words somebody wrote.
   *
   * @param id random: says nothing of order or person
   */
  record Written(String id, String question, String text) {

    @Override
    public String toString() {
      return "Written[" + id + "]";
    }
  }
}
