package uk.lantern.bot.turn;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.content.privacy.Cleaned;
import uk.lantern.content.privacy.IdentifierCheck;
import uk.lantern.content.privacy.IdentifierKind;
import uk.lantern.content.safety.SafetyClass;

/**
 * Safety first, then privacy, then not too much, then who may, then the feature: in every state,
 * card inputs included.
 */
@Component
public class TurnSteps {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final TurnSafety safety;
  private final IdentifierCheck identifiers;
  private final OfPhrases<Cleaned> cleaned;
  private final FeatureRouter router;
  private final Admission admission;
  private final SafetyReplies safetyReplies;
  private final RemovedNote removedNote;

  TurnSteps(
      TurnSafety safety,
      IdentifierCheck identifiers,
      FeatureRouter router,
      Admission admission,
      SafetyReplies safetyReplies,
      RemovedNote removedNote) {
    this.safety = safety;
    this.identifiers = identifiers;
    this.cleaned = new OfPhrases<>(router::isPhrase, identifiers::clean);
    this.router = router;
    this.admission = admission;
    this.safetyReplies = safetyReplies;
    this.removedNote = removedNote;
  }

  /** Takes a turn to its reply; only features keep something, each its own. */
  public Considered consider(Turn turn) {
    return consider(turn, true);
  }

  /** The same, but a verb that would change something kept is only recognised. */
  public Considered preview(Turn turn) {
    return consider(turn, false);
  }

  private Considered consider(Turn sent, boolean mayChange) {
    Turn turn = each(sent, TurnSteps::withoutJoiners);
    SafetyClass found = safety.worst(turn);
    if (TurnSafety.stops(found)) {
      return found == SafetyClass.S2 && mayChange ? interrupted(turn) : stopped(turn, found);
    }
    Set<IdentifierKind> removed = EnumSet.noneOf(IdentifierKind.class);
    Turn clean = each(turn, words -> isOurs(words, turn) ? words : clean(words, removed));
    SafetyClass left = removed.isEmpty() ? found : safety.worst(clean);
    if (TurnSafety.stops(left)) {
      return stopped(turn, left);
    }
    boolean risk = left == SafetyClass.S9 || left == SafetyClass.S10;
    Command command = command(turn, clean, removed).onRiskTopic(risk);
    boolean unclear = left == SafetyClass.S10 && !safetyReplies.saidLearning(command.words());
    if (unclear && command.verb().equals(Command.ASK)) {
      Reply both = safetyReplies.ambiguous(clean.text(), turn.at());
      return new Considered(clean, found, command, both, true);
    }
    Reply reply = removedNote.before(permitted(clean, command, mayChange), removed);
    SafetyClass shown = removed.isEmpty() ? found : SafetyClass.S8;
    return new Considered(clean, shown, command, reply, router.keeps(command));
  }

  private Command command(Turn turn, Turn clean, Set<IdentifierKind> removed) {
    Optional<Command> naming = router.naming(turn);
    if (naming.isPresent()) {
      removed.remove(IdentifierKind.NAME);
    }
    return naming.orElseGet(() -> router.command(clean));
  }

  /** The one place where a verb is refused, before its feature hears of it. */
  private Reply permitted(Turn turn, Command command, boolean mayChange) {
    return admission
        .instead(turn, command, mayChange)
        .orElseGet(
            () ->
                mayChange || !router.changes(command)
                    ? router.route(turn, command)
                    : new Reply.Silent(ReplyClass.COMMAND));
  }

  /** Nothing of the words goes on, not even to the record of a failure. */
  private Considered stopped(Turn turn, SafetyClass found) {
    return stopped(silent(turn), found, safetyReplies.block(found, turn.at()));
  }

  private static Considered stopped(Turn silent, SafetyClass found, Reply reply) {
    return new Considered(silent, found, null, reply, false);
  }

  private static Turn silent(Turn turn) {
    return new Turn(turn.key(), turn.person(), turn.place(), "", null, turn.at());
  }

  /**
   * A worry about a child in what somebody typed as an answer to us: the block, and below it the
   * question that was interrupted (domain.md 3.2 rule 1). A card that was sent is still there.
   */
  private Considered interrupted(Turn turn) {
    Turn silent = silent(turn);
    Optional<String> verb = turn.action() == null ? safety.writing(turn) : Optional.empty();
    List<Card> goOn =
        verb.map(it -> router.paused(silent, it, identifiers.clean(turn.text()).removed()))
            .orElse(List.of());
    return stopped(silent, SafetyClass.S2, safetyReplies.block(SafetyClass.S2, turn.at(), goOn));
  }

  /** The turn with each text in it, typed or from a card, put through a step. */
  private static Turn each(Turn turn, UnaryOperator<String> step) {
    CardAction action = turn.action();
    if (action != null) {
      Map<String, String> data = new LinkedHashMap<>();
      action.data().forEach((name, value) -> data.put(name, step.apply(value)));
      action = new CardAction(action.verb(), data);
    }
    String text = step.apply(turn.text());
    return new Turn(turn.key(), turn.person(), turn.place(), text, action, turn.at());
  }

  /** Cards hold word joiners; a text that was shown, changed and sent brings them back. */
  private static String withoutJoiners(String words) {
    return words.replace("\u2060", "");
  }

  /**
   * A day picked on a card comes alone, as 2027-03-31, and looks like a date of birth. Nobody plans
   * or minutes by a day longer ago than last year; those, and whatever was typed, stay what they
   * may be.
   */
  private static boolean isPickedDay(String words, Turn turn) {
    CardAction action = turn.action();
    return action != null
        && action.data().containsValue(words)
        && DAY.matcher(words.strip()).matches()
        && Integer.parseInt(words.strip().substring(0, 4)) >= turn.at().getYear() - 1;
  }

  private boolean isOurs(String words, Turn turn) {
    return isPickedDay(words, turn) || safety.isCode(words, turn);
  }

  private String clean(String text, Set<IdentifierKind> removed) {
    Cleaned clean = cleaned.of(text);
    removed.addAll(clean.removed());
    return clean.text();
  }
}
