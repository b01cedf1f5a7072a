package uk.lantern.scheduler.round;

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

  /** Everybody who was asked, as long as that is kept; shuffled anew each time. */
  List<PersonKey> asked(String round);
}
