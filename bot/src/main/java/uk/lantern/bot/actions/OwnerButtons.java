package uk.lantern.bot.actions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.part.ActionMove;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.people.PersonKey;

/** What somebody can do about an action as it stands: never a button that is only refused. */
final class OwnerButtons {

  /** Steps that no owner takes as such. */
  private static final Set<ActionMove> BY_OFFICE =
      EnumSet.of(
          ActionMove.CONFIRM,
          ActionMove.DECIDE_TIME,
          ActionMove.HOLD,
          ActionMove.RESUME,
          ActionMove.CLOSE,
          ActionMove.CHECK_IMPACT,
          ActionMove.REASSIGN);

  private final Action action;
  private final Set<ActionMove> offered;
  private final OwnerCards cards;

  /**
   * @param offered the steps that are theirs to take now
   */
  OwnerButtons(Action action, Set<ActionMove> offered, OwnerCards cards) {
    this.action = action;
    this.offered = offered;
    this.cards = cards;
  }

  /** The two or three that matter. */
  List<CardButton> main() {
    if (offered.contains(ActionMove.ACCEPT_PASS)) {
      return List.of(
          button("action-pass-accept", ActionsWording.BUTTON_ACCEPT, "accept " + action.ref()),
          button("action-pass-decline", ActionsWording.BUTTON_DECLINE, "decline " + action.ref()));
    }
    if (mayAgree()) {
      return List.of(
          button("action-agree", ActionsWording.BUTTON_AGREE, "agree " + action.ref()),
          button(
              "action-agree-date",
              ActionsWording.BUTTON_AGREE_DATE,
              "agree " + action.ref() + " with a new date"),
          button("action-not-me", ActionsWording.BUTTON_NOT_ME, action.ref() + " is not me"));
    }
    return underWay();
  }

  private List<CardButton> underWay() {
    List<CardButton> main = new ArrayList<>();
    if (offered.contains(ActionMove.UPDATE)) {
      main.add(button("action-update", ActionsWording.BUTTON_UPDATE, "update " + action.ref()));
    }
    if (offered.contains(ActionMove.SEND_EVIDENCE) && action.state() != ActionState.AGREED) {
      main.add(
          button(
              "action-evidence",
              ActionsWording.BUTTON_EVIDENCE,
              "send evidence for " + action.ref()));
    }
    if (offered.contains(ActionMove.ASK_MORE_TIME) && action.openExtension().isEmpty()) {
      main.add(
          button(
              "action-more-time",
              ActionsWording.BUTTON_MORE_TIME,
              "more time for " + action.ref()));
    }
    if (offered.contains(ActionMove.WITHDRAW_TIME)) {
      main.add(
          button(
              "action-more-time-withdraw",
              ActionsWording.BUTTON_WITHDRAW_TIME,
              "withdraw my request for " + action.ref()));
    }
    main.addAll(byOffice());
    return main;
  }

  /** For whoever looks after the plan: what comes next, in whose words the plans say it. */
  private List<CardButton> byOffice() {
    List<CardButton> some = new ArrayList<>();
    if (offered.contains(ActionMove.VERIFY) && !offered.contains(ActionMove.UPDATE)) {
      some.add(button("action-verify", ActionsWording.BUTTON_CHECK, "check " + action.ref()));
    }
    if (!Collections.disjoint(offered, BY_OFFICE)) {
      some.add(button("action-manage", ActionsWording.BUTTON_MANAGE, "manage " + action.ref()));
    }
    return some;
  }

  /** The others. */
  List<CardButton> more(LocalDate today) {
    List<CardButton> more = new ArrayList<>();
    if (mayAgree()) {
      more.add(
          button(
              "action-talk",
              ActionsWording.BUTTON_TALK,
              "talk to the QA officer about " + action.ref()));
    }
    if (offered.contains(ActionMove.SNOOZE)
        && !action.isSafetyCritical()
        && !action.isOverdueOn(today)) {
      more.add(
          button(
              "action-later", ActionsWording.BUTTON_LATER, "remind me later of " + action.ref()));
    }
    if (offered.contains(ActionMove.PASS)) {
      more.add(button("action-pass", ActionsWording.BUTTON_PASS, "pass " + action.ref()));
    }
    if (offered.contains(ActionMove.STUCK) && !mayAgree()) {
      more.add(button("action-stuck", ActionsWording.BUTTON_STUCK, "stuck on " + action.ref()));
    }
    more.add(cards.mine(action));
    return more;
  }

  private boolean mayAgree() {
    return offered.contains(ActionMove.AGREE) && action.standing().agreement().owner() == null;
  }

  private CardButton button(String verb, ActionsWording title, String say) {
    return CardButton.of(action, verb, cards.say(title), say);
  }

  /** Proposed, and its owner has not answered. */
  static boolean isToAgree(Action action, PersonKey viewer) {
    return action.state() == ActionState.PROPOSED
        && viewer.equals(action.owner())
        && action.standing().agreement().owner() == null;
  }

  static boolean isAtWork(Action action, PersonKey viewer) {
    return action.state().isUnderWay() && action.people().isDoer(viewer);
  }

  /** At work on it, or waiting for the check and something is still to be said. */
  static boolean mayTell(Action action, PersonKey viewer) {
    return isAtWork(action, viewer)
        || action.state() == ActionState.EVIDENCE_SUBMITTED && action.people().isDoer(viewer);
  }

  /** The first update comes before the evidence. */
  static boolean mayProve(Action action, PersonKey viewer) {
    return mayTell(action, viewer) && action.state() != ActionState.AGREED;
  }
}
