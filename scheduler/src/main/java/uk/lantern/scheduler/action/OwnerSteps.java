package uk.lantern.scheduler.action;

import java.util.ArrayList;
import java.util.List;
import uk.lantern.scheduler.action.part.ActionUpdate;
import uk.lantern.scheduler.action.part.Agreement;
import uk.lantern.scheduler.action.part.Agreement.Word;
import uk.lantern.scheduler.action.part.Extension;
import uk.lantern.scheduler.action.part.Progress;
import uk.lantern.scheduler.action.part.Proof;
import uk.lantern.scheduler.action.part.Rag;
import uk.lantern.scheduler.action.part.ReminderStage;
import uk.lantern.scheduler.action.part.SentEvidence;
import uk.lantern.scheduler.action.part.Snooze;
import uk.lantern.scheduler.calendar.WorkingDays;

/** What the steps of owner, delegate and whoever is asked change. */
final class OwnerSteps {

  private OwnerSteps() {}

  static ActionChange apply(
      ActionChange change, OwnerStep step, Acting acting, WorkingDays calendar) {
    Action from = change.from();
    return switch (step) {
      case OwnerStep.Agree it -> agree(change);
      case OwnerStep.AgreeWithDate it ->
          change.agreement(new Agreement(word(change), it.date(), null));
      case OwnerStep.NotMe it -> change.agreement(Agreement.NONE);
      case OwnerStep.Update it -> update(change, it);
      case OwnerStep.SendEvidence it -> evidence(change, it);
      case OwnerStep.AskMoreTime it -> moreTime(change, it);
      case OwnerStep.WithdrawTime it -> change.withdrawsRequest();
      case OwnerStep.Snooze it -> snooze(change, it, acting, calendar);
      case OwnerStep.Pass it -> change.people(from.people().asks(it.to()));
      case OwnerStep.AcceptPass it -> change.people(from.people().accepted());
      case OwnerStep.DeclinePass it -> change.people(from.people().asks(null));
      case OwnerStep.Stuck it -> {
        Progress before = from.progress();
        yield change.progress(
            new Progress(before.ownerRag(), before.updates(), change.at(), before.snoozes()));
      }
    };
  }

  private static Word word(ActionChange change) {
    return new Word(change.by(), change.at());
  }

  private static ActionChange agree(ActionChange change) {
    Agreement before = change.from().standing().agreement();
    return change.agreement(new Agreement(word(change), null, before.confirmed()));
  }

  /** A colour that is not said again stays; green takes it back. */
  private static ActionChange update(ActionChange change, OwnerStep.Update it) {
    Progress before = change.from().progress();
    List<ActionUpdate> updates = new ArrayList<>(before.updates());
    updates.add(new ActionUpdate(it.text(), it.left(), it.nextBy(), change.by(), change.at()));
    Rag rag = it.ownerRag() == null ? before.ownerRag() : it.ownerRag();
    return change.progress(
        new Progress(rag == Rag.GREEN ? null : rag, updates, null, before.snoozes()));
  }

  private static ActionChange evidence(ActionChange change, OwnerStep.SendEvidence it) {
    Proof before = change.from().proof();
    List<SentEvidence> evidence = new ArrayList<>(before.evidence());
    evidence.add(
        new SentEvidence(it.evidence(), change.by(), change.at(), SentEvidence.Status.SUBMITTED));
    Progress progress = change.from().progress();
    return change
        .proof(
            new Proof(
                evidence,
                before.verifications(),
                before.closing(),
                before.impactDue(),
                before.impactChecks()))
        .progress(new Progress(progress.ownerRag(), progress.updates(), null, progress.snoozes()))
        .withdrawsRequest();
  }

  private static ActionChange moreTime(ActionChange change, OwnerStep.AskMoreTime it) {
    return change.asks(
        new Extension(
            change.by(),
            change.at(),
            change.from().dueCurrent(),
            it.newDate(),
            it.reason(),
            it.riskToChildren(),
            it.mitigation(),
            null));
  }

  private static ActionChange snooze(
      ActionChange change, OwnerStep.Snooze it, Acting acting, WorkingDays calendar) {
    Action from = change.from();
    ReminderStage stage = ReminderStage.on(acting.today(), from.dueCurrent()).orElseThrow();
    Progress before = from.progress();
    int times = before.snooze(stage).map(Snooze::times).orElse(0);
    List<Snooze> snoozes = new ArrayList<>(before.snoozes());
    snoozes.removeIf(each -> each.stage() == stage);
    snoozes.add(
        new Snooze(stage, SnoozePolicy.until(it.choice(), acting.today(), calendar), times + 1));
    return change.progress(
        new Progress(before.ownerRag(), before.updates(), before.stuckSince(), snoozes));
  }
}
