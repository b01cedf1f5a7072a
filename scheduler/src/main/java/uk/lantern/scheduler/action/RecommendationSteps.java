package uk.lantern.scheduler.action;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.lantern.scheduler.action.RecommendationOutcome.Done;
import uk.lantern.scheduler.action.RecommendationOutcome.Refused;
import uk.lantern.scheduler.action.plan.ActionPlan;
import uk.lantern.scheduler.action.plan.NewRecommendation;
import uk.lantern.scheduler.action.plan.PlanEvent;
import uk.lantern.scheduler.action.plan.Recommendation;
import uk.lantern.scheduler.action.plan.RecommendationText;
import uk.lantern.scheduler.action.store.PlansStore;
import uk.lantern.scheduler.action.store.RecommendationsStore;
import uk.lantern.scheduler.action.store.Refs;
import uk.lantern.scheduler.people.Agencies;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;

/** Writes recommendations down, and prepares their changes. */
final class RecommendationSteps {

  /** A recommendation is a sentence or two; a chapter belongs to its report. */
  private static final int MOST_VERBATIM = 4_000;

  private static final WhoCan WHO_ADDS =
      new WhoCan(List.of(), Set.of(Role.QA_OFFICER, Role.BUSINESS_MANAGER));

  private final RecommendationsStore store;
  private final PlansStore plans;
  private final Agencies agencies;
  private final ActionSteps.Watch watch;
  private final Identifying identifying;

  RecommendationSteps(
      RecommendationsStore store,
      PlansStore plans,
      Agencies agencies,
      ActionSteps.Watch watch,
      Identifying identifying) {
    this.store = store;
    this.plans = plans;
    this.agencies = agencies;
    this.watch = watch;
    this.identifying = identifying;
  }

  Sight sight(PersonKey by) {
    return watch.sight(watch.acting(by));
  }

  RecommendationStep step(Recommendation now, PersonKey by) {
    return new RecommendationStep(now, watch.acting(by), watch.clock().instant(), identifying::in);
  }

  RecommendationOutcome add(PersonKey by, NewRecommendation wanted) {
    Acting acting = watch.acting(by);
    if (!acting.has(Role.QA_OFFICER, Role.BUSINESS_MANAGER)) {
      return new Refused(ActionRefusal.NOT_YOURS, WHO_ADDS, List.of(), null);
    }
    ActionPlan plan = plans.find(wanted.plan()).orElse(null);
    if (plan == null) {
      return Refused.because(ActionRefusal.NO_SUCH_PLAN, null);
    }
    Optional<ActionRefusal> refusal = refusal(plan, wanted, acting);
    if (refusal.isPresent()) {
      return Refused.because(refusal.get(), null);
    }
    String given = wanted.ref();
    String ref = given == null ? store.nextRef() : Refs.RECOMMENDATION.parse(given).orElse("");
    if (ref.isEmpty()) {
      return Refused.because(ActionRefusal.REF_UNUSABLE, null);
    }
    if (given != null) {
      store.given(ref);
    }
    Recommendation made = made(ref, plan, wanted, by, watch.clock().instant());
    return store.insert(made) ? new Done(made) : Refused.because(ActionRefusal.REF_TAKEN, null);
  }

  private static Recommendation made(
      String ref, ActionPlan plan, NewRecommendation wanted, PersonKey by, Instant now) {
    return new Recommendation(
        ref,
        1,
        plan.ref(),
        plan.group(),
        wanted.what(),
        wanted.addressedTo(),
        wanted.serves(),
        wanted.noLinkReason(),
        List.of(),
        null,
        null,
        List.of(new PlanEvent(PlanEvent.Kind.ADDED, by, now, "")));
  }

  private Optional<ActionRefusal> refusal(
      ActionPlan plan, NewRecommendation wanted, Acting acting) {
    RecommendationText what = wanted.what();
    if (!plan.isOpen()) {
      return Optional.of(ActionRefusal.PLAN_CLOSED);
    }
    if (what.verbatim().isBlank()) {
      return Optional.of(ActionRefusal.TEXT_MISSING);
    }
    if (wanted.serves().isEmpty() && wanted.noLinkReason().isBlank()) {
      return Optional.of(ActionRefusal.LEARNING_MISSING);
    }
    if (what.verbatim().length() > MOST_VERBATIM
        || wanted.noLinkReason().length() > TextPolicy.MOST_CHARACTERS) {
      return Optional.of(ActionRefusal.TEXT_TOO_LONG);
    }
    if (wanted.addressedTo().stream().anyMatch(code -> agencies.find(code).isEmpty())) {
      return Optional.of(ActionRefusal.NO_SUCH_AGENCY);
    }
    return DatePolicy.happened(what.date(), acting.today())
        .or(
            () ->
                Stream.of(what.verbatim(), what.success(), wanted.noLinkReason())
                        .anyMatch(identifying::in)
                    ? Optional.of(ActionRefusal.IDENTIFIES)
                    : Optional.empty());
  }
}
