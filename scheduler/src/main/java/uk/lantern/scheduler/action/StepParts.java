package uk.lantern.scheduler.action;

import java.util.List;
import java.util.stream.Stream;
import uk.lantern.scheduler.action.part.ActionMove;
import uk.lantern.scheduler.action.part.ActionWords;

/** What each step is called and what a person wrote in it. */
final class StepParts {

  private StepParts() {}

  static ActionMove move(ActionStep step) {
    return switch (step) {
      case OwnerStep own -> ownMove(own);
      case OfficerStep other -> otherMove(other);
    };
  }

  private static ActionMove ownMove(OwnerStep step) {
    return switch (step) {
      case OwnerStep.Agree it -> ActionMove.AGREE;
      case OwnerStep.AgreeWithDate it -> ActionMove.AGREE_WITH_DATE;
      case OwnerStep.NotMe it -> ActionMove.NOT_ME;
      case OwnerStep.Update it -> ActionMove.UPDATE;
      case OwnerStep.SendEvidence it -> ActionMove.SEND_EVIDENCE;
      case OwnerStep.AskMoreTime it -> ActionMove.ASK_MORE_TIME;
      case OwnerStep.WithdrawTime it -> ActionMove.WITHDRAW_TIME;
      case OwnerStep.Snooze it -> ActionMove.SNOOZE;
      case OwnerStep.Pass it -> ActionMove.PASS;
      case OwnerStep.AcceptPass it -> ActionMove.ACCEPT_PASS;
      case OwnerStep.DeclinePass it -> ActionMove.DECLINE_PASS;
      case OwnerStep.Stuck it -> ActionMove.STUCK;
    };
  }

  private static ActionMove otherMove(OfficerStep step) {
    return switch (step) {
      case OfficerStep.Propose it -> ActionMove.PROPOSE;
      case OfficerStep.Complete it -> ActionMove.COMPLETE;
      case OfficerStep.Confirm it -> ActionMove.CONFIRM;
      case OfficerStep.Return it -> ActionMove.RETURN;
      case OfficerStep.Verify it -> ActionMove.VERIFY;
      case OfficerStep.DecideTime it -> ActionMove.DECIDE_TIME;
      case OfficerStep.Hold it -> ActionMove.HOLD;
      case OfficerStep.Resume it -> ActionMove.RESUME;
      case OfficerStep.Supersede it -> ActionMove.SUPERSEDE;
      case OfficerStep.TakePlace it -> ActionMove.TAKE_PLACE;
      case OfficerStep.Cancel it -> ActionMove.CANCEL;
      case OfficerStep.Close it -> ActionMove.CLOSE;
      case OfficerStep.CheckImpact it -> ActionMove.CHECK_IMPACT;
      case OfficerStep.Reopen it -> ActionMove.REOPEN;
      case OfficerStep.Reassign it -> ActionMove.REASSIGN;
    };
  }

  static List<String> texts(ActionStep step) {
    return switch (step) {
      case OwnerStep own -> ownTexts(own);
      case OfficerStep other -> otherTexts(other);
    };
  }

  private static List<String> ownTexts(OwnerStep step) {
    return switch (step) {
      case OwnerStep.NotMe it -> List.of(it.reason());
      case OwnerStep.Update it -> List.of(it.text(), it.left());
      case OwnerStep.SendEvidence it -> List.of(it.evidence().title(), it.evidence().summary());
      case OwnerStep.AskMoreTime it -> List.of(it.reason(), it.riskToChildren(), it.mitigation());
      case OwnerStep.Stuck it -> List.of(it.words());
      case OwnerStep.Agree it -> List.of();
      case OwnerStep.AgreeWithDate it -> List.of();
      case OwnerStep.WithdrawTime it -> List.of();
      case OwnerStep.Snooze it -> List.of();
      case OwnerStep.Pass it -> List.of();
      case OwnerStep.AcceptPass it -> List.of();
      case OwnerStep.DeclinePass it -> List.of();
    };
  }

  private static List<String> otherTexts(OfficerStep step) {
    return switch (step) {
      case OfficerStep.Propose it -> proposed(it.wanted());
      case OfficerStep.Complete it ->
          Stream.of(it.success(), it.difference(), it.differenceLeftOut(), it.noLinkReason())
              .flatMap(Stream::ofNullable)
              .toList();
      case OfficerStep.Return it -> List.of(it.reason());
      case OfficerStep.Verify it -> List.of(it.note());
      case OfficerStep.DecideTime it -> List.of(it.reason());
      case OfficerStep.Hold it -> List.of(it.reason());
      case OfficerStep.Supersede it -> List.of(it.reason());
      case OfficerStep.TakePlace it -> List.of(it.reason());
      case OfficerStep.Cancel it -> List.of(it.meeting(), it.reason());
      case OfficerStep.Close it -> List.of(it.meeting());
      case OfficerStep.CheckImpact it -> List.of(it.measure(), it.result());
      case OfficerStep.Reopen it -> List.of(it.reason());
      case OfficerStep.Reassign it -> List.of(it.reason());
      case OfficerStep.Confirm it -> List.of();
      case OfficerStep.Resume it -> List.of();
    };
  }

  private static List<String> proposed(NewAction wanted) {
    ActionWords words = wanted.words();
    return List.of(
        words.text(),
        words.success(),
        words.difference(),
        words.differenceLeftOut(),
        wanted.noLinkReason());
  }
}
