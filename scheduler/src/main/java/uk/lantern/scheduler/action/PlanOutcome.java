package uk.lantern.scheduler.action;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.action.plan.ActionPlan;

/** What became of a change to a plan. */
public sealed interface PlanOutcome {

  /** It is stored. */
  record Done(ActionPlan plan) implements PlanOutcome {}

  /**
   * Nothing changed.
   *
   * @param about references of what keeps it from closing; empty for most
   * @param now as it stands; null when there is none yet
   */
  record Refused(ActionRefusal code, WhoCan whoCan, List<String> about, @Nullable ActionPlan now)
      implements PlanOutcome {

    public Refused {
      about = List.copyOf(about);
    }

    public static Refused because(ActionRefusal code, @Nullable ActionPlan now) {
      return new Refused(code, WhoCan.NOBODY, List.of(), now);
    }

    @Override
    public String toString() {
      return "Refused[" + code + " " + now + "]";
    }
  }

  /** There is none of that reference, or it isn't theirs to see. */
  record Absent() implements PlanOutcome {}
}
