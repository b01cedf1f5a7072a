package uk.lantern.scheduler.action.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.action.demo.DemoFile.Recommended;
import uk.lantern.scheduler.action.plan.ActionPlan;
import uk.lantern.scheduler.action.plan.PlanEvent;
import uk.lantern.scheduler.action.plan.Recommendation;
import uk.lantern.scheduler.action.plan.RecommendationText;
import uk.lantern.scheduler.action.plan.Response;
import uk.lantern.scheduler.people.DemoPeople;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;

/** The fictional plan and its recommendations, as they would stand today. */
record DemoPlan(DemoPeople people) {

  private static final LocalTime TIME = LocalTime.of(10, 0);

  ActionPlan plan(DemoFile.Plan it, LocalDate today) {
    PersonKey owner = key(it.owner());
    return new ActionPlan(
        it.ref(),
        1,
        it.title(),
        it.source(),
        it.practiceReview(),
        owner,
        it.group(),
        it.agencies(),
        today.plusDays(it.reviewInDays()),
        null,
        false,
        List.of(new PlanEvent(PlanEvent.Kind.ADDED, owner, at(today), "")));
  }

  Recommendation recommendation(Recommended it, DemoFile.Plan plan, LocalDate today) {
    PersonKey by = key(plan.owner());
    LocalDate made = today.minusDays(it.daysAgo());
    List<PlanEvent> history = new ArrayList<>();
    history.add(new PlanEvent(PlanEvent.Kind.ADDED, by, at(made), ""));
    List<Response> responses = new ArrayList<>();
    for (String agency : it.accepted()) {
      responses.add(new Response(agency, Response.Answer.ACCEPTED, "", by, at(made)));
      history.add(new PlanEvent(PlanEvent.Kind.RESPONDED, by, at(made), agency + ": ACCEPTED"));
    }
    return new Recommendation(
        it.ref(),
        history.size(),
        plan.ref(),
        plan.group(),
        text(it, plan, made),
        it.addressedTo(),
        it.serves(),
        "",
        responses,
        null,
        null,
        history);
  }

  private static RecommendationText text(Recommended it, DemoFile.Plan plan, LocalDate made) {
    return new RecommendationText(
        it.verbatim(),
        plan.source(),
        it.sourceRef(),
        it.madeBy(),
        made,
        "",
        List.of(),
        it.scope(),
        it.success(),
        true);
  }

  static Instant at(LocalDate day) {
    return day.atTime(TIME).atZone(London.ZONE).toInstant();
  }

  private PersonKey key(String name) {
    return person(name).key();
  }

  Person person(String name) {
    return people
        .named(name)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "actions.demo.yml names %s: use a name of people.demo.yml.".formatted(name)));
  }
}
