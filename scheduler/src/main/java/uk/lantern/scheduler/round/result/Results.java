package uk.lantern.scheduler.round.result;

import java.util.List;
import java.util.Optional;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.RoundRefusal;

/** What was answered, once a round has closed: nothing is counted while it is open. */
public interface Results {

  /** Empty while it is open, or when there is no such round. */
  Optional<Published> of(String round);

  /** The same question in the rounds before, as far as each may be shown: for "is it changing". */
  List<Published> before(String round);

  /**
   * What was written, in no order, for the one of the team who reads it first: whoever asks first,
   * until they leave the team. Empty for everybody else, and below the least.
   */
  List<Written> written(String round, PersonKey reader);

  /** Who of the team reads what was written; empty when nobody does yet. */
  Optional<PersonKey> reader(String round);

  /**
   * Which of it may be shown, as edited for identity: each replaces what was said of it before, an
   * empty text hides it again, and what is not among them stays as it was. So a card of four texts
   * at a time is enough.
   *
   * @return why nothing was kept of it: {@code NOT_YOURS}, {@code NOT_NOW}, {@code IDENTIFIES},
   *     {@code TEXT_TOO_LONG}; empty when it was
   */
  Optional<RoundRefusal> cleared(String round, PersonKey reader, List<Written> words);

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
