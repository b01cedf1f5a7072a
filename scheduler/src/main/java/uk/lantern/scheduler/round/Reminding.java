package uk.lantern.scheduler.round;

import java.time.LocalDate;
import java.util.List;
import uk.lantern.scheduler.people.PersonKey;

/**
 * To whom the letters about a round go. For the sweeps that offer letters, and for nobody to be
 * shown: of an anonymous round it does not say who has answered, and nothing that follows from it
 * may (attack 118).
 */
public interface Reminding {

  /**
   * Everybody who was asked and has not declined, shuffled anew each time. Of an anonymous round
   * that is whoever has answered as well; of another one whoever has finished is left out.
   */
  List<PersonKey> toRemind(String round);

  /** Those of them who are of one agency; of a round with names only. */
  List<PersonKey> toRemind(String round, String agency);

  /**
   * Whom it concerns what is done about a round: everybody who was asked, shuffled anew each time.
   * Of a round that ended so long before that who was asked is deleted (14 days), whoever it would
   * be put to on that day.
   *
   * @param told the London day on which the team said what will be done
   */
  List<PersonKey> toTell(Round round, LocalDate told);
}
