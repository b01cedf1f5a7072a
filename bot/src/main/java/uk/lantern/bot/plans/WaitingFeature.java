package uk.lantern.bot.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.action.Waiting;

/**
 * What waits for somebody's word by their office, by date: each has a letter of its own when it
 * comes up, and letters are lost sight of.
 */
@Component
class WaitingFeature implements Feature {

  private static final int LISTED = 10;
  private static final int MAIN = 3;
  private static final int BUTTONS = 6;

  private final Actions actions;
  private final PlanWords words;
  private final PlanCards cards;

  WaitingFeature(Actions actions, PlanWords words, PlanCards cards) {
    this.actions = actions;
    this.words = words;
    this.cards = cards;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("action-waiting");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    Waiting waiting = actions.waiting(turn.person().key(), LISTED);
    List<Action> first = waiting.first();
    return first.isEmpty()
        ? cards.said(turn, PlansWording.WAITS_NONE, Map.of())
        : cards.reply(
            turn, cards.note(about(first), heading(), lines(waiting), first(first), more(first)));
  }

  private String heading() {
    return cards.say(PlansWording.WAITS);
  }

  private static About about(List<Action> waiting) {
    return new About("", "", "", "", waiting.stream().anyMatch(Action::isDemo));
  }

  private List<String> lines(Waiting waiting) {
    List<String> lines = new ArrayList<>(waiting.first().stream().map(this::line).toList());
    long more = waiting.all() - waiting.first().size();
    if (more > 0) {
      lines.add(cards.say(PlansWording.WAITS_MORE, Map.of("count", more)));
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
