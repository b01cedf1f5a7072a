package uk.lantern.scheduler.action;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.action.plan.Recommendation;

/** What became of a change to a recommendation. */
public sealed interface RecommendationOutcome {

  /** It is stored. */
  record Done(Recommendation now) implements RecommendationOutcome {}

  /**
   * Nothing changed.
   *
   * @param about references of actions that keep it from closing; empty for most
   * @param now as it stands; null when there is none yet
   */
  record Refused(
      ActionRefusal code, WhoCan whoCan, List<String> about, @Nullable Recommendation now)
      implements RecommendationOutcome {

    public Refused {
      about = List.copyOf(about);
    }

    public static Refused because(ActionRefusal code, @Nullable Recommendation now) {
      return new Refused(code, WhoCan.NOBODY, List.of(), now);
    }

    @Override
    public String toString() {
      return "Refused[" + code + " " + now + "]";
    }
  }

  /** There is none of that reference, or it isn't theirs to see. */
  record Absent() implements RecommendationOutcome {}
}
