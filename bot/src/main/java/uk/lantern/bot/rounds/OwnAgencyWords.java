package uk.lantern.bot.rounds;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Turn;

/** What officers say of a whole round, and managers of their own agency's part in it. */
final class OwnAgencyWords {

  private static final Map<String, String> OWN =
      Map.of("round-nudge", "agency-nudge", "round-outstanding", "agency-outstanding");

  /** An audit or assurance request: of pulses and training nobody is told who has answered. */
  private static final Predicate<String> NAMED =
      Pattern.compile("(?i)\\b(?:sa|ma|ar)-?\\d").asPredicate();

  private OwnAgencyWords() {}

  /** The verb a manager means by the officers' words; empty when they mean what they say. */
  static Optional<String> meant(Turn turn, Command typed) {
    String own = OWN.getOrDefault(typed.verb(), "");
    if (own.isEmpty() || !NAMED.test(turn.text())) {
      return Optional.empty();
    }
    RoundReader reader = RoundReader.of(turn);
    return reader.isManager() && !reader.isOfficer() ? Optional.of(own) : Optional.empty();
  }
}
