package uk.lantern.bot.pulse;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.lantern.bot.round.RoundAbout;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Turn;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Ask;
import uk.lantern.scheduler.round.Asks;

/** Which pulse somebody means: the one that is named, the one shown last, the only one open. */
@Component
class OpenPulses {

  private static final Pattern REF = Pattern.compile("(?i)\\bp-?(\\d{1,9})\\b");

  /** Typed with the name of a round anywhere; what is typed with others may be an answer. */
  private static final Set<String> BY_NAME =
      Set.of("pulse", "pulse-start", "pulse-later", "pulse-decline");

  /** Before an answer; one that only mentions "P1" answers what was asked. */
  private static final Pattern ABOUT =
      Pattern.compile("(?i)(?:p-(\\d{1,9})\\b[:,]?|p(\\d{1,9})\\b[:,])\\s*");

  private final Asks asks;
  private final ShownLast shown;

  OpenPulses(Asks asks, ShownLast shown) {
    this.asks = asks;
    this.shown = shown;
  }

  /** Pulses that somebody can answer now; the first to close comes first. */
  List<Ask> of(PersonKey person) {
    return asks.answerable(person).stream().filter(OpenPulses::isPulse).toList();
  }

  /**
   * Empty when none is named and it can be several, or when the one that is named is not theirs.
   */
  Optional<Ask> meant(Turn turn, Command command) {
    PersonKey person = turn.person().key();
    return named(turn, command)
        .or(() -> shown.round(person).filter(round -> round.startsWith("P")))
        .map(round -> asks.find(round, person).filter(OpenPulses::isPulse))
        .orElseGet(() -> only(of(person)));
  }

  private static Optional<Ask> only(List<Ask> open) {
    return open.size() == 1 ? Optional.of(open.getFirst()) : Optional.empty();
  }

  /** What was typed without the name of the round before it. */
  static String answer(Command command) {
    Matcher ref = ABOUT.matcher(command.words());
    return ref.lookingAt() ? command.words().substring(ref.end()).strip() : command.words();
  }

  /** Whether a round was named at all. */
  boolean isNamed(Turn turn, Command command) {
    return named(turn, command).isPresent();
  }

  private static Optional<String> named(Turn turn, Command command) {
    String carried = command.data().getOrDefault(RoundAbout.ROUND, "").strip();
    if (!carried.isEmpty() || turn.action() != null) {
      return Optional.of(carried).filter(ref -> !ref.isEmpty());
    }
    if (!BY_NAME.contains(command.verb())) {
      Matcher about = ABOUT.matcher(command.words());
      return about.lookingAt()
          ? Optional.of("P-" + Objects.requireNonNullElse(about.group(1), about.group(2)))
          : Optional.empty();
    }
    Matcher typed = REF.matcher(turn.text());
    return typed.find() ? Optional.of("P-" + typed.group(1)) : Optional.empty();
  }

  private static boolean isPulse(Ask ask) {
    return ask.round().kind() == QuestionnaireKind.PULSE;
  }
}
