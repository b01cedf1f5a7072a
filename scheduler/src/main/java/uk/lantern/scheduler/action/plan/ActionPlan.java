package uk.lantern.scheduler.action.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.people.PersonKey;

/**
 * The recommendations and actions that come of one source.
 *
 * @param ref as the source or the team gave it, for example {@code DEMO-01}
 * @param turn counts the changes
 * @param practiceReview linked to a local child safeguarding practice review: kept for 10 years
 *     after it closes instead of 6
 * @param group code of the group that owns it
 * @param agencies codes of the agencies concerned
 * @param nextReview London date
 * @param closed null while it is open
 * @param legalHold nothing of it is deleted while it stands
 * @param history every change, in order
 */
public record ActionPlan(
    String ref,
    long turn,
    String title,
    SourceKind source,
    boolean practiceReview,
    PersonKey owner,
    String group,
    List<String> agencies,
    LocalDate nextReview,
    @Nullable PlanClosing closed,
    boolean legalHold,
    List<PlanEvent> history) {

  private static final String MADE_UP = "DEMO";

  public ActionPlan {
    agencies = List.copyOf(agencies);
    history = List.copyOf(history);
  }

  /** The meeting that closed it. */
  public record PlanClosing(String meeting, LocalDate on) {

    @Override
    public String toString() {
      return "PlanClosing[" + on + "]";
    }
  }

  /** The same with another owner. */
  public ActionPlan ownedBy(PersonKey other) {
    return new ActionPlan(
        ref,
        turn,
        title,
        source,
        practiceReview,
        other,
        group,
        agencies,
        nextReview,
        closed,
        legalHold,
        history);
  }

  public boolean isOpen() {
    return closed == null;
  }

  /** Whether a plan of that reference, and whatever belongs to it, is made up. */
  public static boolean isDemo(String plan) {
    return plan.startsWith(MADE_UP);
  }

  @Override
  public String toString() {
    return "ActionPlan[" + ref + ", turn " + turn + "]";
  }
}
