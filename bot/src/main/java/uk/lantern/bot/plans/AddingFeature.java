package uk.lantern.bot.plans;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.ActionStep;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.action.NewAction;

/** Adds an action, by form or in one typed line, and asks for what is missing in it. */
@Component
class AddingFeature implements Feature {

  private static final Pattern QUESTION =
      Pattern.compile(
          "(?is)^(?:what|who|when|where|why|how|which|is|are|do|does|can|could|should|tell|show)\\b.*|.*\\?\\s*");

  private final Actions actions;
  private final PlanLookup meant;
  private final LastSaid lastSaid;
  private final NewActions newActions;
  private final MissingParts missing;
  private final StepReplies replies;

  AddingFeature(
      Actions actions,
      PlanLookup meant,
      LastSaid lastSaid,
      NewActions newActions,
      MissingParts missing,
      StepReplies replies) {
    this.actions = actions;
    this.meant = meant;
    this.lastSaid = lastSaid;
    this.newActions = newActions;
    this.missing = missing;
    this.replies = replies;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("action-add", "action-complete");
  }

  @Override
  public Set<String> changing() {
    return verbs();
  }

  @Override
  public Set<String> publishing() {
    return verbs();
  }

  /** An owner's name is part of the line. */
  @Override
  public Set<String> naming() {
    return Set.of("action-add");
  }

  /** A sentence right after "what is missing" is the answer. */
  @Override
  public Optional<String> takes(Turn turn, Command typed) {
    boolean words = typed.verb().equals(Command.ASK) && !QUESTION.matcher(turn.text()).matches();
    if (!words || !Officers.includes(turn)) {
      return Optional.empty();
    }
    try {
      return lastSaid.incomplete(turn).map(action -> "action-complete");
    } catch (DataAccessException away) {
      // Questions are answered without the store, too.
      return Optional.empty();
    }
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    if (command.verb().equals("action-add")) {
      return add(turn, command);
    }
    boolean named =
        turn.action() != null
            || Refs.action(turn.text()).isPresent()
            || lastSaid.incomplete(turn).isEmpty();
    return named
        ? meant.action(turn, command, it -> complete(turn, command, it, parts(turn, command)))
        : lastSaid
            .incomplete(turn)
            .map(it -> complete(turn, command, it, missing.answer(it, turn.text())))
            .orElseThrow();
  }

  private Reply add(Turn turn, Command command) {
    NewActions.Wanted wanted = newActions.read(turn, command);
    NewAction action = wanted.action();
    if (action == null) {
      return newActions.form(turn, wanted);
    }
    return replies.proposed(
        turn,
        actions.propose(turn.person().key(), action),
        now -> missing.form(turn, now, List.of()));
  }

  private static Map<String, String> parts(Turn turn, Command command) {
    return turn.action() == null
        ? ActionLine.readParts(Refs.behind(turn.text()))
        : new LinkedHashMap<>(command.data());
  }

  private Reply complete(Turn turn, Command command, Action action, Map<String, String> said) {
    MissingParts.Said parts = missing.read(turn, action, said);
    ActionStep step = parts.step();
    if (step == null) {
      return missing.reply(turn, action, parts.problems());
    }
    return replies.completed(
        turn,
        actions.take(
            action.ref(), turn.person().key(), PlanLookup.seen(command, action.turn()), step),
        now -> missing.form(turn, now, List.of()));
  }
}
