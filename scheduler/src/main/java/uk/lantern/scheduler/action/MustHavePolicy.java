package uk.lantern.scheduler.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.action.ActionPolicy.No;
import uk.lantern.scheduler.action.part.Extension;
import uk.lantern.scheduler.action.part.Verification;
import uk.lantern.scheduler.people.Person;

/** What must be there for a step that somebody may take from where the action stands. */
final class MustHavePolicy {

  private MustHavePolicy() {}

  /** Words first, since nothing of them is kept when they are refused. */
  static Optional<No> refusal(Action action, ActionStep step, Acting acting, Around around) {
    return TextPolicy.refusal(step, around.identifies())
        .map(MustHavePolicy::no)
        .or(
            () ->
                switch (step) {
                  case OwnerStep own -> owner(action, own, acting, around);
                  case OfficerStep other -> officer(action, other, acting, around);
                });
  }

  private static Optional<No> owner(Action action, OwnerStep step, Acting acting, Around around) {
    LocalDate today = acting.today();
    return switch (step) {
      case OwnerStep.Agree it -> promise(action);
      case OwnerStep.AgreeWithDate it ->
          DatePolicy.due(it.date(), today).map(MustHavePolicy::no).or(() -> promise(action));
      case OwnerStep.NotMe it ->
          it.suggested() != null && isGone(around.named(), today)
              ? said(ActionRefusal.NO_SUCH_PERSON)
              : Optional.empty();
      case OwnerStep.Update it -> update(it, today);
      case OwnerStep.SendEvidence it -> EvidencePolicy.refusal(it.evidence(), today);
      case OwnerStep.AskMoreTime it -> moreTime(action, it, today);
      case OwnerStep.WithdrawTime it -> withdraw(action, acting);
      case OwnerStep.Snooze it ->
          SnoozePolicy.refusal(action, it.choice(), today, around.calendar())
              .map(MustHavePolicy::no);
      case OwnerStep.Pass it -> HandingPolicy.handedTo(action, around.named(), today);
      case OwnerStep.AcceptPass it -> Optional.empty();
      case OwnerStep.DeclinePass it -> Optional.empty();
      case OwnerStep.Stuck it -> Optional.empty();
    };
  }

  private static Optional<No> officer(
      Action action, OfficerStep step, Acting acting, Around around) {
    LocalDate today = acting.today();
    return switch (step) {
      case OfficerStep.Propose it -> said(ActionRefusal.NOT_NOW);
      case OfficerStep.Complete it -> complete(action, it, around, today);
      case OfficerStep.Confirm it -> confirm(action, acting);
      case OfficerStep.Return it -> IndependencePolicy.checks(action, acting);
      case OfficerStep.Verify it -> IndependencePolicy.checks(action, acting);
      case OfficerStep.DecideTime it -> decide(action, acting, around);
      case OfficerStep.Hold it -> DatePolicy.due(it.reviewOn(), today).map(MustHavePolicy::no);
      case OfficerStep.Resume it -> Optional.empty();
      case OfficerStep.Supersede it -> supersede(action, around.other());
      case OfficerStep.TakePlace it -> Optional.empty();
      case OfficerStep.Cancel it -> Optional.empty();
      case OfficerStep.Close it -> close(action, it, acting);
      case OfficerStep.CheckImpact it -> IndependencePolicy.impact(action, it, acting);
      case OfficerStep.Reopen it -> Optional.empty();
      case OfficerStep.Reassign it -> HandingPolicy.reassign(action, acting, around);
    };
  }

  private static Optional<No> promise(Action action) {
    if (action.standing().agreement().owner() != null) {
      return said(ActionRefusal.NOT_NOW);
    }
    return ActionPolicy.missing(action).isEmpty()
        ? Optional.empty()
        : said(ActionRefusal.PARTS_MISSING);
  }

  private static Optional<No> confirm(Action action, Acting acting) {
    if (action.standing().agreement().confirmed() != null) {
      return said(ActionRefusal.NOT_NOW);
    }
    if (action.people().isDoer(acting.key())) {
      return said(ActionRefusal.SAME_PERSON);
    }
    return ActionPolicy.missing(action).isEmpty()
        ? Optional.empty()
        : said(ActionRefusal.PARTS_MISSING);
  }

  private static Optional<No> complete(
      Action action, OfficerStep.Complete it, Around around, LocalDate today) {
    if (it.verifier() != null && isGone(around.named(), today)) {
      return said(ActionRefusal.NO_SUCH_PERSON);
    }
    return it.verifier() != null && action.people().isDoer(it.verifier())
        ? said(ActionRefusal.NOT_INDEPENDENT)
        : Optional.empty();
  }

  private static Optional<No> update(OwnerStep.Update it, LocalDate today) {
    if (it.ownerRag() != null && !RagPolicy.mayBeSaid(it.ownerRag())) {
      return said(ActionRefusal.RAG_UNUSABLE);
    }
    return it.nextBy() == null
        ? Optional.empty()
        : DatePolicy.due(it.nextBy(), today).map(MustHavePolicy::no);
  }

  private static Optional<No> moreTime(Action action, OwnerStep.AskMoreTime it, LocalDate today) {
    if (action.openExtension().isPresent()) {
      return said(ActionRefusal.EXTENSION_WAITS);
    }
    return DatePolicy.due(it.newDate(), today)
        .or(
            () ->
                it.newDate().isAfter(action.dueCurrent())
                    ? Optional.empty()
                    : Optional.of(ActionRefusal.DATE_NOT_LATER))
        .map(MustHavePolicy::no);
  }

  /** Nobody takes back what somebody else asked for. */
  private static Optional<No> withdraw(Action action, Acting acting) {
    Extension open = action.openExtension().orElse(null);
    if (open == null) {
      return said(ActionRefusal.NO_EXTENSION);
    }
    return open.by().equals(acting.key())
        ? Optional.empty()
        : Optional.of(new No(ActionRefusal.NOT_YOURS, new WhoCan(List.of(open.by()), Set.of())));
  }

  private static Optional<No> decide(Action action, Acting acting, Around around) {
    Extension open = action.openExtension().orElse(null);
    if (open == null) {
      return said(ActionRefusal.NO_EXTENSION);
    }
    if (action.people().isDoer(acting.key()) || open.by().equals(acting.key())) {
      return said(ActionRefusal.SAME_PERSON);
    }
    boolean chair = acting.chairs(action.origin().group());
    return ExtensionPolicy.needsChair(action, open, around.calendar()) && !chair
        ? Optional.of(
            new No(
                ActionRefusal.NOT_YOURS,
                new WhoCan(List.of(), ExtensionPolicy.deciders(action, open, around.calendar()))))
        : Optional.empty();
  }

  private static Optional<No> supersede(Action action, @Nullable Action other) {
    return other == null || other.ref().equals(action.ref()) || other.state().isEnded()
        ? said(ActionRefusal.NO_SUCH_ACTION)
        : Optional.empty();
  }

  private static Optional<No> close(Action action, OfficerStep.Close it, Acting acting) {
    Optional<Verification> verified = action.proof().verified();
    if (IndependencePolicy.isOfIt(action, acting.key())
        || verified.filter(by -> by.by().equals(acting.key())).isPresent()) {
      return said(ActionRefusal.SAME_PERSON);
    }
    LocalDate seen =
        verified.map(by -> by.at().atZone(London.ZONE).toLocalDate()).orElse(acting.today());
    return DatePolicy.happened(it.groupDate(), seen, acting.today()).map(MustHavePolicy::no);
  }

  static boolean isGone(@Nullable Person person, LocalDate today) {
    return person == null || person.hasLeftOn(today);
  }

  static Optional<No> said(ActionRefusal code) {
    return Optional.of(no(code));
  }

  static No no(ActionRefusal code) {
    return new No(code, WhoCan.NOBODY);
  }
}
