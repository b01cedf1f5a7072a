package uk.lantern.scheduler.reminder.sweep;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.action.ActionPlans;
import uk.lantern.scheduler.action.plan.ActionPlan;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.reminder.PlanReviewPolicy;
import uk.lantern.scheduler.reminder.letter.ReviewContent;
import uk.lantern.scheduler.reminder.tell.Parties;

/** Offers the word to plan owners whose review is near; another review day is another letter. */
public final class ReviewSweep {

  private final ActionPlans plans;
  private final Parties parties;
  private final PlanReviewPolicy policy;
  private final Outbox outbox;

  public ReviewSweep(ActionPlans plans, Parties parties, PlanReviewPolicy policy, Outbox outbox) {
    this.plans = plans;
    this.parties = parties;
    this.policy = policy;
    this.outbox = outbox;
  }

  /**
   * @param now in London
   * @return how many letters were offered
   */
  public int run(ZonedDateTime now) {
    Offers offers = new Offers(outbox);
    for (ActionPlan plan : plans.open()) {
      if (policy.isDue(plan.nextReview(), now.toLocalDate())) {
        parties
            .reviewing(plan, now.toLocalDate())
            .forEach(whom -> offers.add(Optional.of(letter(plan, whom))));
      }
    }
    return offers.done();
  }

  private static Message letter(ActionPlan plan, PersonKey whom) {
    LocalDate review = plan.nextReview();
    return new Message(
        key(plan, whom),
        ReviewContent.TEMPLATE,
        Map.of(ReviewContent.PLAN, plan.ref()),
        review.plusDays(1).atStartOfDay(London.ZONE).toInstant());
  }

  public static OccurrenceKey key(ActionPlan plan, PersonKey whom) {
    return new OccurrenceKey(MessageKind.PLAN_REVIEW, plan.ref(), whom, plan.nextReview());
  }
}
