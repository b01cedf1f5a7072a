package uk.lantern.bot.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.Turn;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.ActionPolicy;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.people.Role;

/** What can be done with an action where it stands, the likeliest first. */
@Component
class Course {

  private final PlanCards cards;

  Course(PlanCards cards) {
    this.cards = cards;
  }

  /** At most three that matter now; only what the person's roles allow. */
  List<CardButton> next(Action action, Turn turn) {
    Set<Role> roles = turn.person().rolesOn(turn.at().toLocalDate());
    List<CardButton> all = new ArrayList<>();
    switch (action.state()) {
      case PROPOSED -> proposed(action, all);
      case DECLINED -> all.add(button(action, StepForm.REASSIGN));
      case EVIDENCE_SUBMITTED -> all.add(button(action, StepForm.VERIFY));
      case VERIFIED -> all.add(button(action, StepForm.CLOSE));
      case CLOSED -> {
        all.add(button(action, StepForm.CHECK_IMPACT));
        all.add(button(action, StepForm.REOPEN));
      }
      case SUPERSEDED, CANCELLED -> all.add(button(action, StepForm.REOPEN));
      case ON_HOLD -> all.add(button(action, StepForm.RESUME));
      case AGREED, IN_PROGRESS, RETURNED, REOPENED -> {
        if (action.openExtension().isPresent()) {
          all.add(button(action, StepForm.APPROVE_TIME));
        }
      }
    }
    return all.stream().filter(it -> mayTake(it.verb(), roles)).limit(3).toList();
  }

  private void proposed(Action action, List<CardButton> all) {
    boolean unlinked =
        action.origin().serves().isEmpty() && action.origin().noLinkReason().isBlank();
    if (!ActionPolicy.missing(action).isEmpty() || unlinked) {
      all.add(complete(action));
    } else if (action.standing().agreement().confirmed() == null) {
      all.add(button(action, StepForm.CONFIRM));
    }
  }

  CardButton complete(Action action) {
    return new CardButton(
        "action-complete",
        cards.say(PlansStepWording.DO_COMPLETE),
        cards.say(PlansStepWording.SAY_COMPLETE, Map.of("ref", action.ref())),
        About.of(action));
  }

  /** The others, which are rarer. */
  List<CardButton> more(Action action, Turn turn) {
    Set<Role> roles = turn.person().rolesOn(turn.at().toLocalDate());
    List<CardButton> all = new ArrayList<>();
    if (action.state().isUnderWay() || action.state() == ActionState.EVIDENCE_SUBMITTED) {
      all.add(button(action, StepForm.HOLD));
    }
    if (action.isOpen() && action.state() != ActionState.DECLINED) {
      all.add(button(action, StepForm.REASSIGN));
    }
    if (action.isOpen()) {
      all.add(button(action, StepForm.SUPERSEDE));
      all.add(button(action, StepForm.CANCEL));
    }
    List<CardButton> may =
        new ArrayList<>(all.stream().filter(it -> mayTake(it.verb(), roles)).toList());
    may.add(cards.open(action, PlansWording.BUTTON_SHOW));
    may.add(cards.openPlan(action.plan(), PlansWording.BUTTON_PLAN));
    return may;
  }

  /** So that no button is shown that would only be refused; who may is decided elsewhere. */
  private static boolean mayTake(String verb, Set<Role> roles) {
    boolean officer = roles.contains(Role.QA_OFFICER);
    boolean manager = roles.contains(Role.BUSINESS_MANAGER);
    boolean chair = roles.contains(Role.GROUP_CHAIR);
    return switch (verb) {
      case "action-verify" -> true;
      case "action-close", "impact-check", "action-hold", "action-resume" ->
          officer || manager || chair;
      case "action-cancel" -> manager || chair;
      case "extension-approve" -> officer || chair;
      case "action-reopen" -> officer;
      case "action-confirm" ->
          officer || manager || chair || roles.contains(Role.AGENCY_SAFEGUARDING_LEAD);
      case "action-reassign" ->
          officer || manager || roles.contains(Role.AGENCY_SAFEGUARDING_LEAD);
      default -> officer || manager;
    };
  }

  CardButton button(Action action, StepForm form) {
    return new CardButton(
        form.verb(),
        cards.say(form.button()),
        cards.say(form.typed(), Map.of("ref", action.ref())),
        About.of(action));
  }
}
