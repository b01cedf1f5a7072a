package uk.lantern.bot.turn;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether a turn's verb is done at all: not too much from one person, and only who may. */
@Component
final class Admission {

  private final TurnPace pace;
  private final Rights rights;

  Admission(TurnPace pace, Rights rights) {
    this.pace = pace;
    this.rights = rights;
  }

  /** Whether the person of a turn may use a verb at all. */
  boolean may(Turn turn, String verb) {
    return rights.refusal(turn.person(), verb, turn.at().toLocalDate()).isEmpty();
  }

  /**
   * What is said instead of doing it; empty when it is done.
   *
   * @param counts false for a turn that is only looked at
   */
  Optional<Reply> instead(Turn turn, Command command, boolean counts) {
    Optional<Reply> tooMuch = counts ? pace.heldBack(turn) : Optional.empty();
    return tooMuch.or(() -> rights.refused(turn, command));
  }
}
