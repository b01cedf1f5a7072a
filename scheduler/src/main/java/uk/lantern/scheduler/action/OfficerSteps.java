package uk.lantern.scheduler.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.action.part.ActionPeople;
import uk.lantern.scheduler.action.part.ActionWords;
import uk.lantern.scheduler.action.part.Agreement;
import uk.lantern.scheduler.action.part.Agreement.Word;
import uk.lantern.scheduler.action.part.Closing;
import uk.lantern.scheduler.action.part.Extension;
import uk.lantern.scheduler.action.part.ImpactAfter;
import uk.lantern.scheduler.action.part.ImpactCheck;
import uk.lantern.scheduler.action.part.Origin;
import uk.lantern.scheduler.action.part.Progress;
import uk.lantern.scheduler.action.part.Proof;
import uk.lantern.scheduler.action.part.SentEvidence;
import uk.lantern.scheduler.action.part.Standing.Hold;
import uk.lantern.scheduler.action.part.Verification;
import uk.lantern.scheduler.people.Person;

/** What the steps of the partnership team, of leads and of groups change. */
final class OfficerSteps {

  private OfficerSteps() {}

  static ActionChange apply(
      ActionChange change, OfficerStep step, Acting acting, @Nullable Person named) {
    Action from = change.from();
    return switch (step) {
      case OfficerStep.Propose it -> throw new IllegalStateException("Never permitted.");
      case OfficerStep.Complete it -> complete(change, it);
      case OfficerStep.Confirm it -> confirm(change);
      case OfficerStep.Return it -> looked(change, null, it.reason(), null);
      case OfficerStep.Verify it -> looked(change, it.method(), it.note(), it.impactSeen());
      case OfficerStep.DecideTime it -> decide(change, it);
      case OfficerStep.Hold it ->
          change.hold(new Hold(it.reason(), it.reviewOn(), from.state())).withdrawsRequest();
      case OfficerStep.Resume it -> change.hold(null);
      case OfficerStep.TakePlace it -> change;
      case OfficerStep.Supersede it ->
          change.supersededBy(it.byRef()).hold(null).withdrawsRequest();
      case OfficerStep.Cancel it ->
          closing(change, it.meeting(), acting.today(), null).hold(null).withdrawsRequest();
      case OfficerStep.Close it ->
          closing(change, it.meeting(), it.groupDate(), it.impactAfter().from(it.groupDate()));
      case OfficerStep.CheckImpact it -> impact(change, it, acting.today());
      case OfficerStep.Reopen it -> reopen(change);
      case OfficerStep.Reassign it -> reassign(change, Objects.requireNonNull(named));
    };
  }

  private static ActionChange complete(ActionChange change, OfficerStep.Complete it) {
    Action from = change.from();
    ActionWords words = from.words();
    Origin origin = from.origin();
    ActionPeople people = from.people();
    return change
        .words(
            new ActionWords(
                words.text(),
                or(it.success(), words.success()),
                or(it.difference(), words.difference()),
                or(it.differenceLeftOut(), words.differenceLeftOut())))
        .origin(
            origin.serving(
                it.serves() == null ? origin.serves() : it.serves(),
                or(it.noLinkReason(), origin.noLinkReason())))
        .people(it.verifier() == null ? people : people.checkedBy(it.verifier()));
  }

  private static String or(@Nullable String said, String before) {
    return said == null ? before : said;
  }

  /** The date the owner wishes counts from the moment it is confirmed. */
  private static ActionChange confirm(ActionChange change) {
    Agreement before = change.from().standing().agreement();
    LocalDate wished = before.wished();
    if (wished != null) {
      change.dates(change.from().dates().moved(wished));
    }
    return change.agreement(
        new Agreement(before.owner(), wished, new Word(change.by(), change.at())));
  }

  /** What was sent is accepted or returned as a whole. */
  private static ActionChange looked(
      ActionChange change,
      Verification.@Nullable Method method,
      String note,
      Verification.@Nullable ImpactSeen seen) {
    boolean verified = method != null;
    Proof before = change.from().proof();
    List<SentEvidence> evidence =
        before.evidence().stream()
            .map(
                it ->
                    it.status() == SentEvidence.Status.SUBMITTED
                        ? it.is(
                            verified ? SentEvidence.Status.ACCEPTED : SentEvidence.Status.RETURNED)
                        : it)
            .toList();
    List<Verification> verifications = new ArrayList<>(before.verifications());
    verifications.add(new Verification(change.by(), change.at(), method, note, seen, verified));
    return change.proof(
        new Proof(
            evidence, verifications, before.closing(), before.impactDue(), before.impactChecks()));
  }

  /** A new date begins its reminders anew. */
  private static ActionChange decide(ActionChange change, OfficerStep.DecideTime it) {
    Action from = change.from();
    if (it.approved()) {
      Progress before = from.progress();
      change
          .dates(from.dates().moved(from.openExtension().orElseThrow().newDate()))
          .progress(
              new Progress(before.ownerRag(), before.updates(), before.stuckSince(), List.of()));
    }
    return change.decides(
        it.approved() ? Extension.Result.APPROVED : Extension.Result.REFUSED, it.reason());
  }

  private static ActionChange closing(
      ActionChange change, String meeting, LocalDate day, @Nullable LocalDate impactDue) {
    Proof before = change.from().proof();
    return change.proof(
        new Proof(
            before.evidence(),
            before.verifications(),
            new Closing(change.by(), meeting, day),
            impactDue,
            before.impactChecks()));
  }

  /** Embedded is looked at again after a year, a beginning after half of one. */
  private static ActionChange impact(
      ActionChange change, OfficerStep.CheckImpact it, LocalDate today) {
    Proof before = change.from().proof();
    List<ImpactCheck> checks = new ArrayList<>(before.impactChecks());
    checks.add(
        new ImpactCheck(
            change.by(), change.at(), it.level(), it.measure(), it.result(), it.judgement()));
    LocalDate next =
        switch (it.judgement()) {
          case EMBEDDED -> ImpactAfter.TWELVE_MONTHS.from(today);
          case EARLY_SIGNS, PARTLY_EMBEDDED, NOT_TESTED -> ImpactAfter.SIX_MONTHS.from(today);
          case NOT_EMBEDDED, SLIPPED_BACK -> null;
        };
    change.proof(
        new Proof(before.evidence(), before.verifications(), before.closing(), next, checks));
    return it.judgement().isFailed() ? again(change) : change;
  }

  private static ActionChange reopen(ActionChange change) {
    Proof before = change.from().proof();
    boolean promised = change.from().standing().agreement().isWhole();
    return again(change)
        .supersededBy(null)
        .agreement(promised ? change.from().standing().agreement() : Agreement.NONE)
        .proof(
            new Proof(
                before.evidence(),
                before.verifications(),
                before.closing(),
                null,
                before.impactChecks()));
  }

  /** What the owner said about it before does not hold for the second time. */
  private static ActionChange again(ActionChange change) {
    return change.progress(new Progress(null, change.from().progress().updates(), null, List.of()));
  }

  /** A promise stays a promise of the agency; where none was made, the next one is asked. */
  private static ActionChange reassign(ActionChange change, Person to) {
    Action from = change.from();
    boolean promised = from.standing().agreement().isWhole();
    Progress before = from.progress();
    return change
        .people(from.people().ownedBy(to.key(), promised ? from.agency() : to.agency()))
        .agreement(promised ? from.standing().agreement() : Agreement.NONE)
        .progress(new Progress(before.ownerRag(), before.updates(), null, List.of()));
  }
}
