package uk.lantern.bot.turn;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.content.privacy.Cleaned;
import uk.lantern.content.privacy.IdentifierCheck;
import uk.lantern.content.privacy.IdentifierKind;
import uk.lantern.content.safety.SafetyCheck;
import uk.lantern.content.safety.SafetyClass;

/** Safety first, then privacy, then the feature: in every state, card inputs included. */
@Component
public class TurnSteps {

  private final SafetyCheck safety;
  private final IdentifierCheck identifiers;
  private final FeatureRouter router;
  private final SafetyReplies safetyReplies;
  private final RemovedNote removedNote;

  public TurnSteps(
      SafetyCheck safety,
      IdentifierCheck identifiers,
      FeatureRouter router,
      SafetyReplies safetyReplies,
      RemovedNote removedNote) {
    this.safety = safety;
    this.identifiers = identifiers;
    this.router = router;
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

  private Considered consider(Turn turn, boolean mayChange) {
    SafetyClass found = worst(turn);
    if (found.stopsTheTurn() || found == SafetyClass.FAILED) {
      return new Considered(without(turn), found, null, safetyReplies.block(found, turn.at()));
    }
    Set<IdentifierKind> removed = EnumSet.noneOf(IdentifierKind.class);
    Turn clean = cleaned(turn, removed);
    SafetyClass left = removed.isEmpty() ? found : safety.check(clean.text()).safetyClass();
    Command command = router.command(clean).onRiskTopic(left == SafetyClass.S9);
    if (left == SafetyClass.S10 && command.verb().equals(Command.ASK)) {
      return new Considered(
          clean, found, command, safetyReplies.ambiguous(clean.text(), turn.at()));
    }
    Reply routed =
        mayChange || !router.changes(command)
            ? router.route(clean, command)
            : new Reply.Silent(ReplyClass.COMMAND);
    Reply reply = removedNote.before(routed, removed);
    return new Considered(clean, removed.isEmpty() ? found : SafetyClass.S8, command, reply);
  }

  private SafetyClass worst(Turn turn) {
    SafetyClass worst = safety.check(turn.text()).safetyClass();
    if (turn.action() == null || worst.stopsTheTurn()) {
      return worst;
    }
    for (Map.Entry<String, String> input : turn.action().data().entrySet()) {
      SafetyClass found = safety.check(input.getValue()).safetyClass();
      if (found.stopsTheTurn() || found == SafetyClass.FAILED) {
        return found;
      }
    }
    return worst;
  }

  private Turn cleaned(Turn turn, Set<IdentifierKind> removed) {
    String text = clean(turn.text(), removed);
    CardAction action = turn.action();
    if (action != null) {
      Map<String, String> data = new LinkedHashMap<>();
      action.data().forEach((name, value) -> data.put(name, clean(value, removed)));
      action = new CardAction(action.verb(), data);
    }
    return new Turn(turn.key(), turn.person(), turn.place(), text, action, turn.at());
  }

  private String clean(String text, Set<IdentifierKind> removed) {
    Cleaned cleaned = identifiers.clean(text);
    removed.addAll(cleaned.removed());
    return cleaned.text();
  }

  private static Turn without(Turn turn) {
    return new Turn(turn.key(), turn.person(), turn.place(), "", null, turn.at());
  }
}
