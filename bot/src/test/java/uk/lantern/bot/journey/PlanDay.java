package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.ActionOutcome;
import uk.lantern.scheduler.action.ActionPlans;
import uk.lantern.scheduler.action.ActionStep;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.action.NewAction;
import uk.lantern.scheduler.action.OwnerStep;
import uk.lantern.scheduler.action.PlanOutcome;
import uk.lantern.scheduler.action.RecommendationOutcome;
import uk.lantern.scheduler.action.Recommendations;
import uk.lantern.scheduler.action.part.ActionWords;
import uk.lantern.scheduler.action.part.Evidence;
import uk.lantern.scheduler.action.plan.NewPlan;
import uk.lantern.scheduler.action.plan.NewRecommendation;
import uk.lantern.scheduler.action.plan.RecommendationText;
import uk.lantern.scheduler.action.plan.SourceKind;
import uk.lantern.scheduler.people.DemoPeople;
import uk.lantern.scheduler.people.PersonKey;

/** Actions as their owners left them, so that those who look after the plan have work to do. */
final class PlanDay {

  static final LocalDate DUE = LocalDate.of(2027, 3, 31);

  private static final AtomicInteger PLANS = new AtomicInteger(700);

  /** One start serves every test that leaves the time alone: each makes the actions it needs. */
  private static final class Shared {
    static final Served SERVED = Served.start();

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(SERVED::close));
    }
  }

  private final Served served;
  private final Actions actions;

  static Served served() {
    return Shared.SERVED;
  }

  PlanDay(Served served) {
    this.served = served;
    this.actions = served.bean(Actions.class);
  }

  PersonKey key(String person) {
    return served.bean(DemoPeople.class).named(person).orElseThrow().key();
  }

  Action now(String ref) {
    return actions.find(ref).orElseThrow();
  }

  /** A step as somebody takes it from the action as it stands. */
  Action takes(String person, String ref, ActionStep step) {
    ActionOutcome outcome = actions.take(ref, key(person), now(ref).turn(), step);
    assertThat(outcome).as("%s of %s", step.move(), ref).isInstanceOf(ActionOutcome.Done.class);
    return ((ActionOutcome.Done) outcome).now();
  }

  /** One that Sam was asked for, with every part. */
  String proposed() {
    NewAction wanted =
        new NewAction(
            "DEMO-01",
            List.of("R-031"),
            new ActionWords(
                "Ask who else cares for the baby", "8 of 10 records", "Safer babies", ""),
            key("Sam Lee"),
            null,
            DUE,
            false,
            List.of("DEMO-7MB-HIDDEN-MEN"),
            "");
    ActionOutcome outcome = actions.propose(key("Jo Okoro"), wanted);
    assertThat(outcome).isInstanceOf(ActionOutcome.Done.class);
    return ((ActionOutcome.Done) outcome).now().ref();
  }

  /** One that Sam is at work on. */
  String underWay() {
    String ref = proposed();
    takes("Sam Lee", ref, new OwnerStep.Agree());
    starts(ref);
    return ref;
  }

  void starts(String ref) {
    takes(
        "Sam Lee", ref, new OwnerStep.Update("Template is with the records team", "", null, null));
  }

  /** One whose evidence waits for somebody to look at it. */
  String toCheck() {
    String ref = underWay();
    sendsEvidence(ref);
    return ref;
  }

  void sendsEvidence(String ref) {
    sendsEvidence("Sam Lee", ref);
  }

  void sendsEvidence(String person, String ref) {
    Evidence audit =
        new Evidence(
            Evidence.Kind.RECORD_AUDIT,
            "Audit of the template",
            LocalDate.of(2026, 11, 20),
            URI.create("https://demo-nhs.example/evidence/112"),
            "17 of 20 records show the prompt (85%)",
            true,
            Evidence.Strength.TESTED);
    takes(person, ref, new OwnerStep.SendEvidence(audit));
  }

  void asksForTime(String ref, LocalDate until) {
    takes(
        "Sam Lee",
        ref,
        new OwnerStep.AskMoreTime(until, "Two posts vacant", "Low risk", "Guide sent by email"));
  }

  /** A recommendation that nobody has answered. */
  String recommended() {
    RecommendationText what =
        new RecommendationText(
            "Ask at each visit",
            SourceKind.REVIEW,
            "Audit 6",
            "",
            LocalDate.of(2026, 11, 20),
            "",
            List.of(),
            RecommendationText.Scope.SINGLE_AGENCY,
            "",
            false);
    RecommendationOutcome outcome =
        served
            .bean(Recommendations.class)
            .add(
                key("Jo Okoro"),
                new NewRecommendation(
                    null,
                    "DEMO-01",
                    what,
                    List.of("demo_nhs"),
                    List.of("DEMO-7MB-HIDDEN-MEN"),
                    ""));
    assertThat(outcome).isInstanceOf(RecommendationOutcome.Done.class);
    return ((RecommendationOutcome.Done) outcome).now().ref();
  }

  /** A plan with nothing in it. */
  String planned() {
    String ref = "DEMO-" + PLANS.incrementAndGet();
    PlanOutcome outcome =
        served
            .bean(ActionPlans.class)
            .add(
                key("Jo Okoro"),
                new NewPlan(
                    ref,
                    "Thematic audit of records",
                    SourceKind.AUDIT,
                    false,
                    key("Jo Okoro"),
                    "case_review",
                    List.of("demo_nhs"),
                    LocalDate.of(2027, 3, 3)));
    assertThat(outcome).isInstanceOf(PlanOutcome.Done.class);
    return ref;
  }
}
