package uk.lantern.scheduler.action.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.people.PersonKey;

/**
 * What somebody recommended, word for word, and what was answered.
 *
 * @param ref for example {@code R-031}
 * @param turn counts the changes
 * @param plan the plan's reference
 * @param group code of the group that owns the plan
 * @param addressedTo codes of the agencies that answer
 * @param serves ids of learning items it puts into practice
 * @param noLinkReason why it serves none; empty when it does, and where version 1 did not ask
 * @param responses the last of each agency
 * @param noAction why there is no action; null when there is or may be one
 * @param ending null while it is open
 * @param history every change, in order
 */
public record Recommendation(
    String ref,
    long turn,
    String plan,
    String group,
    RecommendationText what,
    List<String> addressedTo,
    List<String> serves,
    String noLinkReason,
    List<Response> responses,
    @Nullable NoAction noAction,
    @Nullable Ending ending,
    List<PlanEvent> history) {

  /** Documents of version 1 hold neither {@code serves} nor a reason. */
  public Recommendation {
    addressedTo = List.copyOf(addressedTo);
    serves = serves == null ? List.of() : List.copyOf(serves);
    noLinkReason = noLinkReason == null ? "" : noLinkReason;
    responses = List.copyOf(responses);
    history = List.copyOf(history);
  }

  /** There is no action to it, and why. */
  public record NoAction(String reason, PersonKey by, Instant at) {

    @Override
    public String toString() {
      return "NoAction[]";
    }
  }

  /**
   * How it ended.
   *
   * @param supersededBy the recommendation in its place; null when it was closed
   * @param why a reason or a meeting
   */
  public record Ending(@Nullable String supersededBy, String why, PersonKey by, Instant at) {

    @Override
    public String toString() {
      return "Ending[]";
    }
  }

  /** What an agency answered last. */
  public Optional<Response> response(String agency) {
    return responses.stream().filter(it -> it.agency().equals(agency)).findFirst();
  }

  @Override
  public String toString() {
    return "Recommendation[" + ref + ", turn " + turn + "]";
  }
}
