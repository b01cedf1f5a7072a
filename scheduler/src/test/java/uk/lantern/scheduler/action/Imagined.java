package uk.lantern.scheduler.action;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.action.part.ActionDates;
import uk.lantern.scheduler.action.part.ActionPeople;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.ActionWords;
import uk.lantern.scheduler.action.part.Agreement;
import uk.lantern.scheduler.action.part.Evidence;
import uk.lantern.scheduler.action.part.Extension;
import uk.lantern.scheduler.action.part.ImpactCheck;
import uk.lantern.scheduler.action.part.Origin;
import uk.lantern.scheduler.action.part.Progress;
import uk.lantern.scheduler.action.part.Proof;
import uk.lantern.scheduler.action.part.SentEvidence;
import uk.lantern.scheduler.action.part.Standing;
import uk.lantern.scheduler.action.part.Verification;
import uk.lantern.scheduler.action.plan.SourceKind;
import uk.lantern.scheduler.people.PersonKey;

/** An action as a test imagines it: in a state, with a date, and with what it takes to be there. */
public final class Imagined {

  public static final PersonKey SAM = new PersonKey("tenant", "sam");
  public static final PersonKey JO = new PersonKey("tenant", "jo");

  private static final LocalDate START = LocalDate.of(2026, 9, 1);

  private String ref = "A-105";
  private String agency = "demo_nhs";
  private boolean safety;
  private LocalDate due = LocalDate.of(2026, 12, 15);
  private @Nullable LocalDate impactDue;
  private Standing standing;
  private final List<Extension> extensions = new ArrayList<>();
  private final List<SentEvidence> evidence = new ArrayList<>();
  private final List<Verification> verifications = new ArrayList<>();
  private final List<ImpactCheck> checks = new ArrayList<>();

  private Imagined(Standing standing) {
    this.standing = standing;
  }

  public static Imagined in(ActionState state) {
    return new Imagined(new Standing(state, Agreement.NONE, null, null));
  }

  public Imagined ref(String other) {
    ref = other;
    return this;
  }

  public Imagined of(String otherAgency) {
    agency = otherAgency;
    return this;
  }

  public Imagined due(LocalDate day) {
    due = day;
    return this;
  }

  public Imagined safetyCritical() {
    safety = true;
    return this;
  }

  public Imagined agreedByItsOwner() {
    Agreement half = new Agreement(new Agreement.Word(SAM, Instant.EPOCH), null, null);
    standing = new Standing(standing.state(), half, null, null);
    return this;
  }

  public Imagined onHoldUntil(LocalDate reviewOn) {
    Standing.Hold hold = new Standing.Hold("no staff", reviewOn, ActionState.IN_PROGRESS);
    standing = new Standing(ActionState.ON_HOLD, standing.agreement(), hold, null);
    return this;
  }

  /** More time, asked for and perhaps decided. */
  public Imagined moreTime(LocalDate newDate, Extension.@Nullable Result result) {
    Extension.Decision decision =
        result == null ? null : new Extension.Decision(result, JO, Instant.EPOCH, "");
    extensions.add(
        new Extension(SAM, Instant.EPOCH, due, newDate, "sick", "low", "guide sent", decision));
    return this;
  }

  public Imagined evidence(Instant at, SentEvidence.Status status) {
    evidence.add(
        new SentEvidence(
            new Evidence(
                Evidence.Kind.RECORD_AUDIT,
                "Audit",
                START,
                URI.create("https://store.example/audit"),
                "17 of 20",
                true,
                Evidence.Strength.TESTED),
            SAM,
            at,
            status));
    return this;
  }

  public Imagined verified(Instant at) {
    verifications.add(
        new Verification(
            JO,
            at,
            Verification.Method.DIP_SAMPLE,
            "list seen",
            Verification.ImpactSeen.EARLY,
            true));
    return this;
  }

  public Imagined impactDue(LocalDate day) {
    impactDue = day;
    return this;
  }

  public Imagined checked(Instant at, ImpactCheck.Judgement judgement) {
    checks.add(
        new ImpactCheck(JO, at, ImpactCheck.Level.DO, "dip sample of 10", "9 of 10", judgement));
    return this;
  }

  public Action action() {
    return new Action(
        ref,
        1,
        new ActionWords("Text of " + ref, "80% show it", "Babies are safer", ""),
        new Origin(
            "DEMO-01",
            "improvement_assurance",
            SourceKind.REVIEW,
            List.of("R-031"),
            List.of("DEMO-7MB-HIDDEN-MEN"),
            "",
            safety),
        new ActionPeople(SAM, null, null, agency, null, JO),
        new ActionDates(START, due, due),
        standing,
        Progress.NONE,
        extensions,
        new Proof(evidence, verifications, null, impactDue, checks),
        List.of());
  }
}
