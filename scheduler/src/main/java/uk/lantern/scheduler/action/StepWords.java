package uk.lantern.scheduler.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.action.part.ActionEvent;
import uk.lantern.scheduler.people.PersonKey;

/** What the history keeps of a step; by that the same step is known when it comes again. */
final class StepWords {

  /** Before the reason for giving more time. */
  static final String YES = "yes ";

  private StepWords() {}

  /** Whether a line of the history is this step by this person. */
  static boolean isSame(ActionEvent event, PersonKey by, ActionStep step) {
    return event.by().equals(by)
        && event.equals(
            new ActionEvent(
                step.move(), by, event.at(), why(step), about(step), day(step), event.state()));
  }

  /** Its words or its reason. */
  static String why(ActionStep step) {
    return switch (step) {
      case OwnerStep own -> ownWhy(own);
      case OfficerStep other -> otherWhy(other);
    };
  }

  private static String ownWhy(OwnerStep step) {
    return switch (step) {
      case OwnerStep.NotMe it -> it.reason();
      case OwnerStep.Update it -> it.text();
      case OwnerStep.SendEvidence it -> it.evidence().title();
      case OwnerStep.AskMoreTime it -> it.reason();
      case OwnerStep.Stuck it -> it.words();
      case OwnerStep.Snooze it -> it.choice().name();
      case OwnerStep.Agree it -> "";
      case OwnerStep.AgreeWithDate it -> "";
      case OwnerStep.WithdrawTime it -> "";
      case OwnerStep.Pass it -> "";
      case OwnerStep.AcceptPass it -> "";
      case OwnerStep.DeclinePass it -> "";
    };
  }

  private static String otherWhy(OfficerStep step) {
    return switch (step) {
      case OfficerStep.Propose it -> "";
      case OfficerStep.Complete it -> "";
      case OfficerStep.Confirm it -> "";
      case OfficerStep.Resume it -> "";
      case OfficerStep.Return it -> it.reason();
      case OfficerStep.Verify it -> it.note();
      case OfficerStep.DecideTime it -> (it.approved() ? YES : "no ") + it.reason();
      case OfficerStep.Hold it -> it.reason();
      case OfficerStep.Supersede it -> it.byRef() + " " + it.reason();
      case OfficerStep.TakePlace it -> it.ofRef() + " " + it.reason();
      case OfficerStep.Cancel it -> it.meeting() + ": " + it.reason();
      case OfficerStep.Close it -> it.meeting();
      case OfficerStep.CheckImpact it -> it.judgement() + ": " + it.result();
      case OfficerStep.Reopen it -> it.reason();
      case OfficerStep.Reassign it -> it.reason();
    };
  }

  /** Whom it concerns. */
  static @Nullable PersonKey about(ActionStep step) {
    return switch (step) {
      case OwnerStep.NotMe it -> it.suggested();
      case OwnerStep.Pass it -> it.to();
      case OfficerStep.Reassign it -> it.to();
      case OfficerStep.Complete it -> it.verifier();
      case OfficerStep.Propose it -> it.wanted().owner();
      default -> null;
    };
  }

  /** The date it speaks of. */
  static @Nullable LocalDate day(ActionStep step) {
    return switch (step) {
      case OwnerStep.AgreeWithDate it -> it.date();
      case OwnerStep.Update it -> it.nextBy();
      case OwnerStep.AskMoreTime it -> it.newDate();
      case OfficerStep.Hold it -> it.reviewOn();
      case OfficerStep.Close it -> it.groupDate();
      case OfficerStep.Propose it -> it.wanted().due();
      default -> null;
    };
  }
}
