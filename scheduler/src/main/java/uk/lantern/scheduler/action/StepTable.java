package uk.lantern.scheduler.action;

import static uk.lantern.scheduler.action.Doer.AGENCY_LEAD;
import static uk.lantern.scheduler.action.Doer.ASKED;
import static uk.lantern.scheduler.action.Doer.BUSINESS_MANAGER;
import static uk.lantern.scheduler.action.Doer.DELEGATE;
import static uk.lantern.scheduler.action.Doer.GROUP_CHAIR;
import static uk.lantern.scheduler.action.Doer.OWNER;
import static uk.lantern.scheduler.action.Doer.QA_OFFICER;
import static uk.lantern.scheduler.action.Doer.VERIFIER;
import static uk.lantern.scheduler.action.part.ActionState.AGREED;
import static uk.lantern.scheduler.action.part.ActionState.CANCELLED;
import static uk.lantern.scheduler.action.part.ActionState.CLOSED;
import static uk.lantern.scheduler.action.part.ActionState.DECLINED;
import static uk.lantern.scheduler.action.part.ActionState.EVIDENCE_SUBMITTED;
import static uk.lantern.scheduler.action.part.ActionState.IN_PROGRESS;
import static uk.lantern.scheduler.action.part.ActionState.ON_HOLD;
import static uk.lantern.scheduler.action.part.ActionState.PROPOSED;
import static uk.lantern.scheduler.action.part.ActionState.REOPENED;
import static uk.lantern.scheduler.action.part.ActionState.RETURNED;
import static uk.lantern.scheduler.action.part.ActionState.SUPERSEDED;
import static uk.lantern.scheduler.action.part.ActionState.VERIFIED;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import uk.lantern.scheduler.action.part.ActionMove;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.Standing.Hold;

/** The table of domain.md 1.6: from where each step leads where, and who may take it. */
final class StepTable {

  private static final Set<ActionState> UNDER_WAY =
      EnumSet.of(AGREED, IN_PROGRESS, RETURNED, REOPENED);
  private static final Set<ActionState> WAITING_FOR_AN_ANSWER =
      EnumSet.of(AGREED, IN_PROGRESS, RETURNED, REOPENED, EVIDENCE_SUBMITTED, ON_HOLD);
  private static final Set<ActionState> OPEN =
      EnumSet.of(
          PROPOSED, AGREED, IN_PROGRESS, EVIDENCE_SUBMITTED, DECLINED, RETURNED, ON_HOLD, REOPENED);

  private static final Map<ActionMove, Row> ROWS = new EnumMap<>(ActionMove.class);

  /** Where a step may begin and who may take it. */
  record Row(Set<ActionState> from, Set<Doer> who) {}

  static {
    // Until it is agreed: the owner accepts, and the agency's lead or the group confirms.
    row(ActionMove.PROPOSE, Set.of(), GROUP_CHAIR, QA_OFFICER, BUSINESS_MANAGER);
    row(ActionMove.COMPLETE, Set.of(PROPOSED, DECLINED), QA_OFFICER, BUSINESS_MANAGER);
    row(ActionMove.AGREE, Set.of(PROPOSED), OWNER);
    row(ActionMove.AGREE_WITH_DATE, Set.of(PROPOSED), OWNER);
    row(ActionMove.NOT_ME, Set.of(PROPOSED), OWNER);
    row(
        ActionMove.CONFIRM,
        Set.of(PROPOSED),
        AGENCY_LEAD,
        GROUP_CHAIR,
        QA_OFFICER,
        BUSINESS_MANAGER);
    // The work.
    Set<ActionState> told = with(UNDER_WAY, EVIDENCE_SUBMITTED);
    row(ActionMove.UPDATE, told, OWNER, DELEGATE);
    row(
        ActionMove.SEND_EVIDENCE,
        Set.of(IN_PROGRESS, RETURNED, REOPENED, EVIDENCE_SUBMITTED),
        OWNER,
        DELEGATE);
    row(ActionMove.ASK_MORE_TIME, UNDER_WAY, OWNER, DELEGATE);
    row(ActionMove.WITHDRAW_TIME, UNDER_WAY, OWNER, DELEGATE);
    row(ActionMove.DECIDE_TIME, UNDER_WAY, QA_OFFICER, GROUP_CHAIR);
    row(ActionMove.SNOOZE, UNDER_WAY, OWNER, DELEGATE);
    row(ActionMove.PASS, UNDER_WAY, OWNER, DELEGATE);
    row(ActionMove.ACCEPT_PASS, WAITING_FOR_AN_ANSWER, ASKED);
    row(ActionMove.DECLINE_PASS, WAITING_FOR_AN_ANSWER, ASKED);
    row(ActionMove.STUCK, UNDER_WAY, OWNER, DELEGATE);
    // Verified by somebody else, closed by the group, looked at again later.
    row(ActionMove.RETURN, Set.of(EVIDENCE_SUBMITTED), QA_OFFICER, VERIFIER);
    row(ActionMove.VERIFY, Set.of(EVIDENCE_SUBMITTED), QA_OFFICER, VERIFIER);
    row(ActionMove.CLOSE, Set.of(VERIFIED), GROUP_CHAIR, BUSINESS_MANAGER, QA_OFFICER);
    row(ActionMove.CHECK_IMPACT, Set.of(CLOSED), QA_OFFICER, BUSINESS_MANAGER, GROUP_CHAIR);
    row(ActionMove.REOPEN, Set.of(VERIFIED, CLOSED, DECLINED, SUPERSEDED, CANCELLED), QA_OFFICER);
    // Beside the way.
    row(ActionMove.HOLD, UNDER_WAY, QA_OFFICER, BUSINESS_MANAGER, GROUP_CHAIR);
    row(ActionMove.RESUME, Set.of(ON_HOLD), QA_OFFICER, BUSINESS_MANAGER, GROUP_CHAIR);
    row(ActionMove.SUPERSEDE, OPEN, QA_OFFICER, BUSINESS_MANAGER);
    row(ActionMove.TAKE_PLACE, with(OPEN, VERIFIED), QA_OFFICER, BUSINESS_MANAGER);
    row(ActionMove.CANCEL, OPEN, GROUP_CHAIR, BUSINESS_MANAGER);
    row(ActionMove.REASSIGN, OPEN, QA_OFFICER, BUSINESS_MANAGER, AGENCY_LEAD, Doer.CLOCK);
  }

  private StepTable() {}

  static Row row(ActionMove move) {
    Row row = ROWS.get(move);
    if (row == null) {
      throw new IllegalStateException("No row for " + move + ": add who may take it, and when.");
    }
    return row;
  }

  /** Where a step leads that may be taken. */
  static ActionState to(Action from, ActionStep step) {
    ActionState now = from.state();
    return switch (step.move()) {
      case PROPOSE, AGREE_WITH_DATE -> PROPOSED;
      case AGREE -> from.standing().agreement().confirmed() == null ? PROPOSED : AGREED;
      case CONFIRM -> from.standing().agreement().owner() == null ? PROPOSED : AGREED;
      case NOT_ME -> DECLINED;
      case UPDATE -> now == EVIDENCE_SUBMITTED ? now : IN_PROGRESS;
      case SEND_EVIDENCE -> EVIDENCE_SUBMITTED;
      case RETURN -> RETURNED;
      case VERIFY -> VERIFIED;
      case CLOSE -> CLOSED;
      case CHECK_IMPACT -> isFailed(step) ? REOPENED : CLOSED;
      case REOPEN -> from.standing().agreement().isWhole() ? REOPENED : PROPOSED;
      case HOLD -> ON_HOLD;
      case RESUME -> before(from);
      case SUPERSEDE -> SUPERSEDED;
      case CANCEL -> CANCELLED;
      case REASSIGN -> now == DECLINED ? PROPOSED : now;
      case COMPLETE, ASK_MORE_TIME, DECIDE_TIME, WITHDRAW_TIME -> now;
      case SNOOZE, PASS, ACCEPT_PASS, DECLINE_PASS, STUCK, TAKE_PLACE -> now;
    };
  }

  private static boolean isFailed(ActionStep step) {
    return step instanceof OfficerStep.CheckImpact check && check.judgement().isFailed();
  }

  private static ActionState before(Action from) {
    Hold hold = from.standing().hold();
    if (hold == null) {
      throw new IllegalStateException(from.ref() + " is on hold and does not say since where.");
    }
    return hold.before();
  }

  private static void row(ActionMove move, Set<ActionState> from, Doer... who) {
    ROWS.put(move, new Row(Set.copyOf(from), Set.of(who)));
  }

  private static Set<ActionState> with(Set<ActionState> some, ActionState one) {
    Set<ActionState> all = EnumSet.copyOf(some);
    all.add(one);
    return all;
  }
}
