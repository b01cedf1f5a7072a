package uk.lantern.scheduler.action;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.action.RecommendationOutcome.Done;
import uk.lantern.scheduler.action.RecommendationOutcome.Refused;
import uk.lantern.scheduler.action.plan.PlanEvent;
import uk.lantern.scheduler.action.plan.Recommendation;
import uk.lantern.scheduler.action.plan.Recommendation.Ending;
import uk.lantern.scheduler.action.plan.Recommendation.NoAction;
import uk.lantern.scheduler.action.plan.Response;
import uk.lantern.scheduler.action.plan.Response.Answer;
import uk.lantern.scheduler.people.Role;

/**
 * One change of one recommendation, by somebody, at a moment.
 *
 * @param identifies whether a text may identify somebody
 */
record RecommendationStep(
    Recommendation from, Acting acting, Instant now, Predicate<String> identifies) {

  private static final Set<Role> TEAM =
      Set.of(Role.QA_OFFICER, Role.BUSINESS_MANAGER, Role.GROUP_CHAIR);
  private static final Set<Role> WHO_RESPONDS =
      Set.of(Role.AGENCY_SAFEGUARDING_LEAD, Role.QA_OFFICER, Role.BUSINESS_MANAGER);

  RecommendationOutcome respond(String agency, Answer answer, String reason) {
    if (!acting.leads(agency) && !acting.has(Role.QA_OFFICER, Role.BUSINESS_MANAGER)) {
      return no(WHO_RESPONDS);
    }
    if (from.ending() != null) {
      return no(ActionRefusal.NOT_NOW);
    }
    if (!from.addressedTo().contains(agency)) {
      return no(ActionRefusal.NO_SUCH_AGENCY);
    }
    if (answer != Answer.ACCEPTED && reason.isBlank()) {
      return no(ActionRefusal.TEXT_MISSING);
    }
    List<Response> responses = new ArrayList<>(from.responses());
    responses.removeIf(it -> it.agency().equals(agency));
    responses.add(new Response(agency, answer, reason, acting.key(), now));
    return kept(
        reason, PlanEvent.Kind.RESPONDED, agency + ": " + answer, responses, from.noAction(), null);
  }

  RecommendationOutcome noAction(String reason, List<Action> actions) {
    RecommendationOutcome refused = team(reason, actions);
    return refused != null
        ? refused
        : kept(
            reason,
            PlanEvent.Kind.NO_ACTION,
            reason,
            from.responses(),
            new NoAction(reason, acting.key(), now),
            null);
  }

  RecommendationOutcome supersede(@Nullable Recommendation other, String reason) {
    RecommendationOutcome refused = team(reason, List.of());
    if (refused != null) {
      return refused;
    }
    return other == null || other.ref().equals(from.ref()) || other.ending() != null
        ? no(ActionRefusal.NO_SUCH_RECOMMENDATION)
        : ended(PlanEvent.Kind.SUPERSEDED, other.ref(), reason);
  }

  /**
   * Another recommendation is about to be superseded by this one; whoever may do that, may this.
   */
  RecommendationOutcome takePlace(String ofRef, String reason) {
    return from.ending() != null
        ? no(ActionRefusal.NO_SUCH_RECOMMENDATION)
        : kept(
            reason,
            PlanEvent.Kind.TAKES_PLACE,
            ofRef + " " + reason,
            from.responses(),
            from.noAction(),
            null);
  }

  RecommendationOutcome close(String meeting, List<Action> actions) {
    RecommendationOutcome refused = team(meeting, actions);
    return refused != null ? refused : ended(PlanEvent.Kind.CLOSED, null, meeting);
  }

  private RecommendationOutcome ended(PlanEvent.Kind kind, @Nullable String byRef, String why) {
    Ending ending = new Ending(byRef, why, acting.key(), now);
    return kept(why, kind, why, from.responses(), from.noAction(), ending);
  }

  /** Why the team cannot; null when it can. */
  private @Nullable RecommendationOutcome team(String text, List<Action> actions) {
    if (!acting.has(Role.QA_OFFICER, Role.BUSINESS_MANAGER) && !acting.chairs(from.group())) {
      return no(TEAM);
    }
    if (from.ending() != null) {
      return no(ActionRefusal.NOT_NOW);
    }
    if (text.isBlank()) {
      return no(ActionRefusal.TEXT_MISSING);
    }
    List<String> open =
        actions.stream().filter(it -> !it.state().isEnded()).map(Action::ref).toList();
    return open.isEmpty() ? null : new Refused(ActionRefusal.STILL_OPEN, WhoCan.NOBODY, open, from);
  }

  private RecommendationOutcome kept(
      String text,
      PlanEvent.Kind kind,
      String why,
      List<Response> responses,
      @Nullable NoAction noAction,
      @Nullable Ending ending) {
    if (text.length() > TextPolicy.MOST_CHARACTERS) {
      return no(ActionRefusal.TEXT_TOO_LONG);
    }
    if (identifies.test(text)) {
      return no(ActionRefusal.IDENTIFIES);
    }
    List<PlanEvent> history = new ArrayList<>(from.history());
    history.add(new PlanEvent(kind, acting.key(), now, why));
    return new Done(
        new Recommendation(
            from.ref(),
            from.turn() + 1,
            from.plan(),
            from.group(),
            from.what(),
            from.addressedTo(),
            from.serves(),
            from.noLinkReason(),
            responses,
            noAction,
            ending,
            history));
  }

  private RecommendationOutcome no(ActionRefusal code) {
    return Refused.because(code, from);
  }

  private RecommendationOutcome no(Set<Role> roles) {
    return new Refused(ActionRefusal.NOT_YOURS, new WhoCan(List.of(), roles), List.of(), from);
  }

  @Override
  public String toString() {
    return "RecommendationStep[" + from + "]";
  }
}
