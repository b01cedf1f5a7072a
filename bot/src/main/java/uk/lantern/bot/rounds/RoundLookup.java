package uk.lantern.bot.rounds;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.Rounds;

/** Which round somebody means, by button or by words. */
@Component
class RoundLookup {

  private final Rounds rounds;
  private final RoundCards cards;

  RoundLookup(Rounds rounds, RoundCards cards) {
    this.rounds = rounds;
    this.cards = cards;
  }

  /**
   * @param then what is answered when there is such a round; what there is not, and what is not
   *     theirs to see, is answered alike
   */
  Reply round(Turn turn, Command command, Function<Round, Reply> then) {
    Optional<String> ref = ref(turn, command);
    return ref.isEmpty()
        ? cards.said(turn, RoundsWording.WHICH, Map.of())
        : rounds
            .find(ref.get())
            .filter(round -> RoundSightPolicy.maySee(RoundReader.of(turn), round))
            .map(then)
            .orElseGet(cards::notYours);
  }

  Optional<String> ref(Turn turn, Command command) {
    return turn.action() == null ? RoundRefs.in(turn.text()) : carried(command, "round");
  }

  static Optional<String> carried(Command command, String name) {
    return Optional.of(command.data().getOrDefault(name, "").strip()).filter(it -> !it.isEmpty());
  }

  /** Whether a card was made from another turn than the one that holds now. */
  static boolean isOld(Command command, Round now) {
    return carried(command, "turn")
        .filter(seen -> !seen.equals(String.valueOf(now.turn())))
        .isPresent();
  }

  /** The turn somebody saw: what their card carries, or what holds now for typed words. */
  static long seen(Command command, Round now) {
    return carried(command, "turn")
        .map(seen -> seen.matches("\\d{1,18}") ? Long.parseLong(seen) : 0)
        .orElseGet(now::turn);
  }
}
