package uk.lantern.bot.plans;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Command;
import uk.lantern.bot.turn.Feature;
import uk.lantern.bot.turn.Reply;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.action.ActionPlans;
import uk.lantern.scheduler.action.ActionRefusal;
import uk.lantern.scheduler.action.PlanOutcome;
import uk.lantern.scheduler.action.plan.ActionPlan;

/**
 * Shows action plans, moves their review, gives them an owner and closes them; gives the links to
 * the register.
 */
@Component
class PlanFeature implements Feature {

  private final ActionPlans plans;
  private final PlanLookup meant;
  private final Forms forms;
  private final PlanView view;
  private final PlanReplies replies;

  PlanFeature(
      ActionPlans plans, PlanLookup meant, Forms forms, PlanView view, PlanReplies replies) {
    this.plans = plans;
    this.meant = meant;
    this.forms = forms;
    this.view = view;
    this.replies = replies;
  }

  @Override
  public Set<String> verbs() {
    return Set.of("plan", "plan-review-date", "plan-owner", "plan-close", "register");
  }

  @Override
  public Set<String> changing() {
    return Set.of("plan-review-date", "plan-owner", "plan-close");
  }

  @Override
  public Set<String> naming() {
    return Set.of("plan-owner");
  }

  @Override
  public Reply handle(Turn turn, Command command) {
    Optional<PlanForm> form = PlanForm.of(command.verb());
    if (form.isPresent()) {
      return meant.plan(turn, command, plan -> changed(form.get(), turn, command, plan));
    }
    if (command.verb().equals("register")) {
      return replies.register(turn);
    }
    return meant.planRef(turn, command).isEmpty()
        ? replies.shown(turn, view.list(plans.in(meant.sight(turn))))
        : meant.plan(
            turn, command, plan -> replies.shown(turn, view.of(plan, meant.sight(turn), turn)));
  }

  private Reply changed(PlanForm form, Turn turn, Command command, ActionPlan plan) {
    String typed = Refs.behindPlan(turn.text());
    boolean naming = turn.action() == null && naming().contains(form.verb());
    String named = naming ? Refs.behindPlan(command.words()) : typed;
    Given given = forms.read(form.asks(), turn, command, typed, named);
    if (given.isComplete()) {
      PlanForm.Seen seen = new PlanForm.Seen(plan.ref(), PlanLookup.seen(command, plan.turn()));
      PlanOutcome outcome = form.done(plans, turn.person().key(), seen, given);
      return replies.of(turn, form.verb(), form.done(), outcome);
    }
    return PlanLookup.isOld(command, plan.turn())
        ? replies.of(
            turn,
            form.verb(),
            form.done(),
            PlanOutcome.Refused.because(ActionRefusal.CHANGED, plan))
        : replies.form(turn, form, plan, given);
  }
}
