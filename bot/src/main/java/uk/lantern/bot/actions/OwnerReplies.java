package uk.lantern.bot.actions;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.lantern.bot.audittrail.AuditEvent;
import uk.lantern.bot.audittrail.AuditKind;
import uk.lantern.bot.audittrail.AuditTrail;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.ActionOutcome;
import uk.lantern.scheduler.action.ActionRefusal;
import uk.lantern.scheduler.action.ActionStep;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.action.WhoCan;
import uk.lantern.scheduler.people.PersonKey;

/** Takes a step and says what became of it: what was done, or why not and who can. */
@Component
class OwnerReplies {

  private final Actions actions;
  private final AuditTrail trail;
  private final OwnerWords words;
  private final OwnerLines lines;
  private final OwnerCards cards;

  OwnerReplies(
      Actions actions, AuditTrail trail, OwnerWords words, OwnerLines lines, OwnerCards cards) {
    this.actions = actions;
    this.trail = trail;
    this.words = words;
    this.lines = lines;
    this.cards = cards;
  }

  /**
   * Takes the step from the turn that was seen.
   *
   * @param done the card of a step that was taken
   */
  Reply take(Spoken spoken, ActionStep step, Function<Action, Card> done) {
    ActionOutcome outcome = actions.take(spoken.action().ref(), spoken.by(), spoken.seen(), step);
    return switch (outcome) {
      case ActionOutcome.Done it -> {
        if (!it.isRepeat()) {
          trail.record(event(spoken.by(), step, it.now()));
        }
        yield cards.reply(spoken.turn(), done.apply(it.now()));
      }
      case ActionOutcome.Refused it -> refused(spoken.turn(), it);
      case ActionOutcome.Absent absent -> cards.notYours();
    };
  }

  private static AuditEvent event(PersonKey by, ActionStep step, Action now) {
    return AuditEvent.of(AuditKind.ACTION, by)
        .fact("action", now.ref())
        .fact("step", step.move().name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private Reply refused(Turn turn, ActionOutcome.Refused refused) {
    Action now = refused.now();
    List<String> why =
        Stream.of(
                cards.say(ActionsRefusalWording.of(refused.code())), words.whoCan(refused.whoCan()))
            .filter(line -> !line.isEmpty())
            .toList();
    if (now == null) {
      return cards.reply(turn, cards.receipt(String.join(" ", why)));
    }
    if (refused.code() == ActionRefusal.CHANGED) {
      return cards.moved(turn, now);
    }
    return cards.reply(
        turn,
        cards.note(
            now,
            cards.say(ActionsWording.NOT_DONE),
            why,
            List.of(cards.open(now, ActionsWording.BUTTON_SHOW)),
            List.of()));
  }

  /**
   * Before anything is filled in that could not be sent: it is not theirs, or it is not the time.
   *
   * @param inTime whether the step fits where the action stands
   */
  Reply cannot(Spoken spoken, boolean inTime) {
    Action action = spoken.action();
    boolean theirs = action.people().isDoer(spoken.by());
    ActionOutcome.Refused why =
        theirs || !inTime
            ? ActionOutcome.Refused.because(ActionRefusal.NOT_NOW, action)
            : new ActionOutcome.Refused(
                ActionRefusal.NOT_YOURS, new WhoCan(action.people().doers(), Set.of()), action);
    return refused(spoken.turn(), why);
  }

  /** An action as it stands, with a sentence above it that says what was just done. */
  Card one(Spoken spoken, Action action, String heading, List<String> first) {
    OwnerButtons buttons = new OwnerButtons(action, actions.offered(action, spoken.by()), cards);
    return cards.of(
        action,
        OwnerCards.ONE,
        Map.of(
            "heading", heading,
            "problems", List.of(),
            "status", words.status(action, spoken.today()),
            "colour", OwnerWords.paint(words.rag(action, spoken.today())),
            "paragraphs",
                Stream.concat(first.stream(), lines.of(action, spoken.by()).stream()).toList(),
            "main", CardButton.values(buttons.main()),
            "more", CardButton.values(buttons.more(spoken.today()))));
  }

  /** After a step: what was done and what comes next, and the way back. */
  Card after(Spoken spoken, Action action, String heading, String... next) {
    return cards.of(
        action,
        OwnerCards.ONE,
        Map.of(
            "heading", heading,
            "problems", List.of(),
            "status", words.title(action) + ". " + words.status(action, spoken.today()) + ".",
            "colour", OwnerWords.paint(words.rag(action, spoken.today())),
            "paragraphs", List.of(next),
            "main", CardButton.values(List.of(cards.open(action, ActionsWording.BUTTON_SHOW))),
            "more", CardButton.values(List.of(cards.mine(action)))));
  }
}
