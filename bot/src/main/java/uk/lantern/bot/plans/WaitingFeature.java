package uk.lantern.bot.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.ActionFilter;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.action.part.ActionMove;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.people.PersonKey;

/**
 * What waits for somebody's word by their office, by date: each has a letter of its own when it
 * comes up, and letters are lost sight of.
 */
@Component
class WaitingFeature implements Feature {

  private static final int LISTED = 10;
  private static final int MAIN = 3;
  private static final int BUTTONS = 6;

  private static final Set<ActionState> LOOKED_AT =
      Set.of(
          ActionState.PROPOSED,
          ActionState.DECLINED,
          ActionState.AGREED,
          ActionState.IN_PROGRESS,
          ActionState.RETURNED,
          ActionState.REOPENED,
          ActionState.EVIDENCE_SUBMITTED,
          ActionState.VERIFIED);

  private final Actions actions;
  private final PlanLookup meant;
  private final PlanWords words;
  private final PlanCards cards;

  WaitingFeature(Actions actions, PlanLookup meant, PlanWords words, PlanCards cards) {
    this.actions = actions;
    this.meant = meant;
    this.words = words;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("action-waiting");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    PersonKey me = turn.person().key();
    List<Action> waiting;
    try (Stream<Action> all = actions.stream(meant.sight(turn), ActionFilter.all().in(LOOKED_AT))) {
      waiting = all.filter(it -> isFor(me, it)).toList();
    }
    return waiting.isEmpty()
        ? cards.said(turn, PlansWording.WAITS_NONE, Map.of())
        : cards.reply(
            turn,
            cards.note(about(waiting), heading(), lines(waiting), first(waiting), more(waiting)));
  }

  private String heading() {
    return cards.say(PlansWording.WAITS);
  }

  private static About about(List<Action> waiting) {
    return new About("", "", "", "", waiting.stream().anyMatch(Action::isDemo));
  }

  /** Who does it, and who verified it, has had their word. */
  private boolean isFor(PersonKey me, Action action) {
    ActionMove next = next(action);
    boolean theirOwn =
        action.people().isDoer(me)
            || action.proof().verified().filter(it -> it.by().equals(me)).isPresent();
    return next != null && !theirOwn && actions.offered(action, me).contains(next);
  }

  private static @Nullable ActionMove next(Action action) {
    return switch (action.state()) {
      case PROPOSED -> action.standing().agreement().owner() == null ? null : ActionMove.CONFIRM;
      case DECLINED -> ActionMove.REASSIGN;
      case EVIDENCE_SUBMITTED -> ActionMove.VERIFY;
      case VERIFIED -> ActionMove.CLOSE;
      case AGREED, IN_PROGRESS, RETURNED, REOPENED ->
          action.openExtension().isEmpty() ? null : ActionMove.DECIDE_TIME;
      case CLOSED, ON_HOLD, SUPERSEDED, CANCELLED -> null;
    };
  }

  private List<String> lines(List<Action> waiting) {
    List<String> lines = new ArrayList<>();
    waiting.stream().limit(LISTED).map(this::line).forEach(lines::add);
    if (waiting.size() > LISTED) {
      lines.add(cards.say(PlansWording.WAITS_MORE, Map.of("count", waiting.size() - LISTED)));
    }
    return lines;
  }

  private String line(Action action) {
    PlansWording what =
        switch (action.state()) {
          case PROPOSED -> PlansWording.WAITS_CONFIRM;
          case DECLINED -> PlansWording.WAITS_OWNER;
          case EVIDENCE_SUBMITTED -> PlansWording.WAITS_CHECK;
          case VERIFIED -> PlansWording.WAITS_CLOSE;
          default -> PlansWording.WAITS_TIME;
        };
    Map<String, String> values =
        Map.of("title", words.title(action), "name", words.name(action.holder()));
    return cards.say(what, values);
  }

  private List<CardButton> first(List<Action> waiting) {
    return waiting.stream().limit(MAIN).map(this::button).toList();
  }

  private List<CardButton> more(List<Action> waiting) {
    return waiting.stream().limit(BUTTONS).skip(MAIN).map(this::button).toList();
  }

  private CardButton button(Action action) {
    String title = cards.say(PlansWording.WAITS_MANAGE, Map.of("ref", action.ref()));
    return new CardButton(
        "action-manage", title, "manage " + action.ref(), About.action(action.ref()));
  }
}
