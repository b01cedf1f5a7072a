package uk.lantern.scheduler.reminder.tell;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.part.ActionEvent;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.Agreement;
import uk.lantern.scheduler.action.part.Extension;
import uk.lantern.scheduler.people.PersonKey;

/** Which step is news, and whether it still is when its letter is sent. */
public final class TellPolicy {

  private TellPolicy() {}

  /**
   * What a step is to others.
   *
   * @param event a line of the action's history
   * @param byChair whether more time is the group chair's to decide
   * @return empty for what concerns nobody else: an update, a snooze
   */
  public static Optional<News> news(Action action, ActionEvent event, boolean byChair) {
    return Optional.ofNullable(
        switch (event.move()) {
          case PROPOSE -> News.PROPOSED;
          case AGREE, AGREE_WITH_DATE ->
              action.standing().agreement().isWhole() ? null : News.TO_CONFIRM;
          case NOT_ME -> News.NOT_MINE;
          case CONFIRM -> News.CONFIRMED;
          case SEND_EVIDENCE -> News.EVIDENCE;
          case RETURN -> News.RETURNED;
          case VERIFY -> News.VERIFIED;
          case ASK_MORE_TIME -> byChair ? News.TIME_ASKED_OF_CHAIR : News.TIME_ASKED;
          case DECIDE_TIME -> decided(action, event);
          case PASS -> News.PASS_OFFERED;
          case ACCEPT_PASS -> News.PASS_ACCEPTED;
          case DECLINE_PASS -> News.PASS_DECLINED;
          case STUCK -> News.STUCK;
          case HOLD -> News.ON_HOLD;
          case RESUME -> News.RESUMED;
          case SUPERSEDE -> News.SUPERSEDED;
          case CANCEL -> News.CANCELLED;
          case CLOSE -> News.CLOSED;
          case CHECK_IMPACT -> News.IMPACT_CHECKED;
          case REOPEN -> News.REOPENED;
          case REASSIGN -> News.YOURS_NOW;
          case COMPLETE, UPDATE, SNOOZE, WITHDRAW_TIME, TAKE_PLACE -> null;
        });
  }

  private static News decided(Action action, ActionEvent event) {
    return action.extensions().stream()
            .filter(it -> it.decision() != null && it.decision().at().equals(event.at()))
            .anyMatch(Extension::isApproved)
        ? News.TIME_APPROVED
        : News.TIME_REFUSED;
  }

  /** Whether the letter still has to go: what asks for something ends when somebody did it. */
  public static boolean isStillTrue(News news, Action action, PersonKey whom, LocalDate today) {
    return switch (news) {
      case PROPOSED, TO_CONFIRM -> isHalfAgreed(news, action, whom);
      case NOT_MINE -> action.state() == ActionState.DECLINED;
      case EVIDENCE -> action.state() == ActionState.EVIDENCE_SUBMITTED;
      case RETURNED -> action.state() == ActionState.RETURNED;
      case TIME_ASKED, TIME_ASKED_OF_CHAIR -> action.openExtension().isPresent();
      case PASS_OFFERED -> whom.equals(action.people().handover());
      case STUCK -> action.progress().stuckSince() != null;
      case ON_HOLD -> action.state() == ActionState.ON_HOLD;
      case YOURS_NOW -> action.isOpen() && action.owner().equals(whom);
      case IMPACT_DUE -> isImpactDue(action, today);
      // The others tell of something that has happened, which stays so.
      default -> true;
    };
  }

  /** Whether a proposal waits for its owner's word, or for the second one. */
  private static boolean isHalfAgreed(News news, Action action, PersonKey whom) {
    Agreement agreement = action.standing().agreement();
    boolean ownersTurn = agreement.owner() == null && action.owner().equals(whom);
    boolean othersTurn = agreement.owner() != null && agreement.confirmed() == null;
    return action.state() == ActionState.PROPOSED
        && (news == News.PROPOSED ? ownersTurn : othersTurn);
  }

  /** Somebody has to look whether a closed action made a difference. */
  public static boolean isImpactDue(Action action, LocalDate today) {
    LocalDate due = action.proof().impactDue();
    return action.state() == ActionState.CLOSED && due != null && !today.isBefore(due);
  }

  /** Whoever took a step knows of it. */
  static List<PersonKey> without(List<PersonKey> all, PersonKey by) {
    return all.stream().filter(one -> !one.equals(by)).distinct().toList();
  }
}
