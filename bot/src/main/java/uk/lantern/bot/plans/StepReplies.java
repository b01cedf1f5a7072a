package uk.lantern.bot.plans;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.ActionOutcome;
import uk.lantern.scheduler.action.ActionRefusal;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.Extension;

/** What became of a step with an action: what was done and comes next, or why not and who can. */
@Component
class StepReplies {

  private final RecordedSteps recorded;
  private final Course course;
  private final PlanWords words;
  private final PlanCards cards;

  StepReplies(RecordedSteps recorded, Course course, PlanWords words, PlanCards cards) {
    this.recorded = recorded;
    this.course = course;
    this.words = words;
    this.cards = cards;
  }

  /** The reply to a step that was tried. */
  Reply of(Turn turn, StepForm form, ActionOutcome outcome) {
    return switch (outcome) {
      case ActionOutcome.Done it -> {
        if (!it.isRepeat()) {
          recorded.record(turn, "action", it.now().ref(), form.name());
        }
        yield cards.reply(turn, done(turn, form, it.now()));
      }
      case ActionOutcome.Refused it -> refused(turn, it);
      case ActionOutcome.Absent absent -> cards.notYours();
    };
  }

  /**
   * The reply to a new action.
   *
   * @param asks the card that asks for what is missing
   */
  Reply proposed(Turn turn, ActionOutcome outcome, Function<Action, Card> asks) {
    return written(turn, outcome, PlansStepWording.DONE_PROPOSED, asks);
  }

  /** The reply to parts that were added. */
  Reply completed(Turn turn, ActionOutcome outcome, Function<Action, Card> asks) {
    return written(turn, outcome, PlansStepWording.DONE_COMPLETE, asks);
  }

  private Reply written(
      Turn turn, ActionOutcome outcome, PlansStepWording done, Function<Action, Card> asks) {
    return switch (outcome) {
      case ActionOutcome.Done it -> {
        if (!it.isRepeat()) {
          recorded.record(turn, "action", it.now().ref(), it.now().lastEvent().move().name());
        }
        boolean whole = MissingParts.of(it.now()).isEmpty();
        Map<String, String> values = values(turn, it.now());
        yield cards.reply(
            turn,
            whole
                ? note(
                    turn,
                    it.now(),
                    cards.say(done, values),
                    cards.say(PlansStepWording.NEXT_COMPLETE, values))
                : asks.apply(it.now()));
      }
      case ActionOutcome.Refused it -> refused(turn, it);
      case ActionOutcome.Absent absent -> cards.notYours();
    };
  }

  private Card done(Turn turn, StepForm form, Action now) {
    Map<String, String> values = values(turn, now);
    boolean failed = form == StepForm.CHECK_IMPACT && now.state() == ActionState.REOPENED;
    PlansStepWording heading = failed ? PlansStepWording.DONE_CHECK_FAILED : form.done();
    PlansStepWording next = failed ? PlansStepWording.NEXT_CHECK_FAILED : form.next();
    return note(turn, now, cards.say(heading, values), cards.say(next, values));
  }

  /** The action as it stands, below a heading that says what happened. */
  Card note(Turn turn, Action now, String heading, String... next) {
    LocalDate today = turn.at().toLocalDate();
    List<String> lines = new java.util.ArrayList<>();
    lines.add(words.title(now));
    lines.add(words.status(now, today));
    lines.addAll(PlanWords.lines(next));
    return cards.note(
        About.of(now), heading, lines, course.next(now, turn), course.more(now, turn));
  }

  private Map<String, String> values(Turn turn, Action now) {
    long approved = now.extensions().stream().filter(Extension::isApproved).count();
    LocalDate impact = now.proof().impactDue();
    Map<String, String> values = new HashMap<>();
    values.put("ref", now.ref());
    values.put("who", turn.person().displayName());
    values.put("owner", words.name(now.owner()));
    values.put("state", words.state(now));
    values.put("due", Dates.weekday(now.dueCurrent()));
    values.put("first", Dates.weekday(now.dueOriginal()));
    values.put("count", String.valueOf(approved));
    values.put("impact", impact == null ? "" : Dates.weekday(impact));
    return values;
  }

  /** Why not, who can, and the way on. */
  Reply refused(Turn turn, ActionOutcome.Refused refused) {
    Action now = refused.now();
    List<String> why =
        PlanWords.lines(
            cards.say(PlansRefusalWording.of(refused.code())), words.whoCan(refused.whoCan()));
    if (now == null) {
      return cards.reply(turn, cards.receipt(String.join(" ", why)));
    }
    CardButton open = cards.open(now, PlansWording.BUTTON_LATEST);
    if (refused.code() == ActionRefusal.CHANGED) {
      return cards.moved(turn, About.of(now), now.ref(), open);
    }
    CardButton show = cards.open(now, PlansWording.BUTTON_SHOW);
    return cards.reply(
        turn,
        cards.note(About.of(now), cards.say(PlansWording.NOT_DONE), why, List.of(show), List.of()));
  }
}
