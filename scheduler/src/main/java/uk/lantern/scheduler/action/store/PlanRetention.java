package uk.lantern.scheduler.action.store;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import uk.lantern.scheduler.action.plan.ActionPlan;
import uk.lantern.scheduler.retention.Purge;

/**
 * Actions, recommendations and plans go together: 6 years after the plan closed, 10 when it is
 * linked to a local child safeguarding practice review (domain.md 3.6). Nothing of a plan goes
 * while it is held for a legal reason, or while an action of it was taken up again.
 */
public final class PlanRetention implements Purge {

  static final int YEARS = 6;
  static final int YEARS_PRACTICE_REVIEW = 10;

  private final MongoOperations mongo;
  private final PlansStore plans;

  public PlanRetention(MongoOperations mongo, PlansStore plans) {
    this.mongo = mongo;
    this.plans = plans;
  }

  @Override
  public String collection() {
    return PlansStore.COLLECTION;
  }

  @Override
  public int purge(LocalDate today) {
    List<ActionPlan> closed = plans.closedBy(today.minusYears(YEARS));
    return closed.stream()
        .filter(plan -> isOver(plan, today) && !isTakenUpAgain(plan))
        .mapToInt(this::delete)
        .sum();
  }

  private static boolean isOver(ActionPlan plan, LocalDate today) {
    ActionPlan.PlanClosing closed = plan.closed();
    int years = plan.practiceReview() ? YEARS_PRACTICE_REVIEW : YEARS;
    return closed != null && !plan.legalHold() && !closed.on().isAfter(today.minusYears(years));
  }

  private boolean isTakenUpAgain(ActionPlan plan) {
    Criteria open = Criteria.where("plan").is(plan.ref()).and("open").is(true);
    return mongo.exists(Query.query(open), ActionsStore.COLLECTION);
  }

  /** The plan last: after a crash half way the next night goes on. */
  private int delete(ActionPlan plan) {
    Query ofPlan = Query.query(Criteria.where("plan").is(plan.ref()));
    long gone = mongo.remove(ofPlan, ActionsStore.COLLECTION).getDeletedCount();
    gone += mongo.remove(ofPlan, RecommendationsStore.COLLECTION).getDeletedCount();
    return Math.toIntExact(gone) + (plans.delete(plan) ? 1 : 0);
  }
}
