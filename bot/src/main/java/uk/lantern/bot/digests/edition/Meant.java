package uk.lantern.bot.digests.edition;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.digest.Editions;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionState;

/** Which edition somebody means, and whether their card still shows how it stands. */
@Component
public class Meant {

  /** Every state but given up: who names no edition does not mean one of those. */
  public static final Set<EditionState> LIVE =
      EnumSet.complementOf(EnumSet.of(EditionState.CANCELLED));

  /** Whoever got it may still have it. */
  public static final Set<EditionState> OUT =
      EnumSet.of(
          EditionState.SENDING, EditionState.SENT, EditionState.CORRECTED, EditionState.RECALLED);

  /** Among so many of the newest it is looked for when nobody names it. */
  private static final int NEWEST = 20;

  private final Editions editions;
  private final DigestCards cards;

  Meant(Editions editions, DigestCards cards) {
    this.editions = editions;
    this.cards = cards;
  }

  /**
   * The edition that is named by button or by words, or the newest in one of the states.
   *
   * @param then not asked when there is none, or when the card is older than the edition
   */
  public Reply edition(
      Turn turn, Command command, Set<EditionState> usual, Function<DigestEdition, Reply> then) {
    return found(turn, command, usual, edition -> isOld(command, edition), then);
  }

  /** The same for what only shows: an old card opens the edition as it stands now. */
  public Reply shown(
      Turn turn, Command command, Set<EditionState> usual, Function<DigestEdition, Reply> then) {
    return found(turn, command, usual, edition -> false, then);
  }

  private Reply found(
      Turn turn,
      Command command,
      Set<EditionState> usual,
      java.util.function.Predicate<DigestEdition> old,
      Function<DigestEdition, Reply> then) {
    Optional<String> ref = ref(turn, command);
    Optional<DigestEdition> found =
        ref.isPresent()
            ? ref.flatMap(editions::find)
            : editions.latest(NEWEST).stream().filter(it -> usual.contains(it.state())).findFirst();
    if (found.isEmpty()) {
      return ref.isPresent()
          ? cards.notYours()
          : cards.said(turn, DigestsWording.NONE_SUCH, Map.of());
    }
    return old.test(found.get()) ? cards.moved(turn, found.get()) : then.apply(found.get());
  }

  private static Optional<String> ref(Turn turn, Command command) {
    String carried = command.data().getOrDefault("ref", "");
    return carried.isEmpty()
        ? DigestRef.in(command.data().getOrDefault("say", typed(turn, command)))
        : DigestRef.in(carried);
  }

  /** As typed; of a verb that names a colleague that is not the cleaned text. */
  private static String typed(Turn turn, Command command) {
    return turn.action() == null && DigestRef.in(command.words()).isPresent()
        ? command.words()
        : turn.text();
  }

  private static boolean isOld(Command command, DigestEdition edition) {
    String seen = command.data().getOrDefault("turn", "");
    return !seen.isEmpty() && !seen.equals(String.valueOf(edition.turn()));
  }
}
