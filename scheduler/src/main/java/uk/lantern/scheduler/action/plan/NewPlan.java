package uk.lantern.scheduler.action.plan;

import java.time.LocalDate;
import java.util.List;
import uk.lantern.scheduler.people.PersonKey;

/**
 * A plan as somebody adds it; see {@link ActionPlan}.
 *
 * @param ref letters, digits and dashes
 */
public record NewPlan(
    String ref,
    String title,
    SourceKind source,
    boolean practiceReview,
    PersonKey owner,
    String group,
    List<String> agencies,
    LocalDate nextReview) {

  public NewPlan {
    agencies = List.copyOf(agencies);
  }

  @Override
  public String toString() {
    return "NewPlan[" + source + "]";
  }
}
