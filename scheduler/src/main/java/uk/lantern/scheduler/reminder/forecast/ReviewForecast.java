package uk.lantern.scheduler.reminder.forecast;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.action.ActionPlans;
import uk.lantern.scheduler.action.plan.ActionPlan;
import uk.lantern.scheduler.calendar.PersonDays;
import uk.lantern.scheduler.calendar.PersonalTime;
import uk.lantern.scheduler.calendar.SendingTimes;
import uk.lantern.scheduler.forecast.Expected;
import uk.lantern.scheduler.forecast.ForecastContributor;
import uk.lantern.scheduler.forecast.ForecastWording;
import uk.lantern.scheduler.forecast.Foreseen;
import uk.lantern.scheduler.forecast.Period;
import uk.lantern.scheduler.forecast.Said;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.reminder.PlanReviewPolicy;
import uk.lantern.scheduler.reminder.sweep.ReviewSweep;

/** Foresees the word before a plan's review. */
public record ReviewForecast(ActionPlans plans, PlanReviewPolicy policy, SendingTimes times)
    implements ForecastContributor {

  @Override
  public MessageKind kind() {
    return MessageKind.PLAN_REVIEW;
  }

  /** One that waits is for a review still to come, so it is foreseen on its key's day as well. */
  @Override
  public Foreseen foresee(Person person, PersonalTime own, Period period) {
    List<Expected> letters = new ArrayList<>();
    for (ActionPlan plan : plans.open()) {
      if (plan.owner().equals(person.key())) {
        LocalDate on = policy.remindOn(plan.nextReview());
        ZonedDateTime planned = on.atTime(LineForecast.AT).atZone(London.ZONE);
        times
            .earliest(planned, PersonDays.of(own))
            .filter(at -> !at.toLocalDate().isAfter(plan.nextReview()))
            .ifPresent(at -> add(plan, at, period, letters));
      }
    }
    return new Foreseen(letters, List.of());
  }

  private static void add(
      ActionPlan plan, ZonedDateTime at, Period period, List<Expected> letters) {
    ZonedDateTime itsDay = plan.nextReview().atTime(LineForecast.AT).atZone(London.ZONE);
    if (period.holds(at) || period.holds(itsDay)) {
      letters.add(
          new Expected(
              ReviewSweep.key(plan, plan.owner()),
              period.holds(at) ? at : itsDay,
              new Said(ForecastWording.PLAN_REVIEW, Map.of("ref", plan.ref())),
              new Said(ForecastWording.PLAN_REVIEW_WHY, Map.of())));
    }
  }
}
