package uk.lantern.scheduler.action;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.action.part.ActionWords;
import uk.lantern.scheduler.people.PersonKey;

/**
 * An action as somebody proposes it. The agency that answers for it is the owner's.
 *
 * @param plan the plan's reference
 * @param recommendations references of those it serves, all of that plan; perhaps empty
 * @param words success measure and difference may be missing; they are asked for before it can be
 *     agreed, and so is the learning it serves
 * @param verifier who is to check it; null for any quality assurance officer
 * @param due London date
 * @param safetyCritical an immediate safety action of a rapid review
 * @param serves ids of learning items it puts into practice
 * @param noLinkReason why it serves none; empty when it does, or when nobody has said yet
 */
public record NewAction(
    String plan,
    List<String> recommendations,
    ActionWords words,
    PersonKey owner,
    @Nullable PersonKey verifier,
    LocalDate due,
    boolean safetyCritical,
    List<String> serves,
    String noLinkReason) {

  public NewAction {
    recommendations = List.copyOf(recommendations);
    serves = List.copyOf(serves);
  }

  /** The short form: an ordinary action of a plan, everything else left open. */
  public static NewAction of(
      String plan,
      List<String> recommendations,
      ActionWords words,
      PersonKey owner,
      LocalDate due) {
    return new NewAction(plan, recommendations, words, owner, null, due, false, List.of(), "");
  }

  /** The same, and which learning items it puts into practice. */
  public NewAction serving(String... items) {
    return new NewAction(
        plan,
        recommendations,
        words,
        owner,
        verifier,
        due,
        safetyCritical,
        List.of(items),
        noLinkReason);
  }

  /** Never the words. */
  @Override
  public String toString() {
    return "NewAction[]";
  }
}
