package uk.lantern.scheduler.action;

import java.util.EnumSet;
import java.util.Set;
import uk.lantern.scheduler.action.part.ActionPart;
import uk.lantern.scheduler.action.part.ActionWords;

/** Who may take which step from where, and what must be there (domain.md 1.6). */
public final class ActionPolicy {

  private ActionPolicy() {}

  /** Without these nobody can promise it: is it clear who, what, when and how we will know? */
  public static Set<ActionPart> missing(Action action) {
    Set<ActionPart> missing = EnumSet.noneOf(ActionPart.class);
    ActionWords words = action.words();
    if (words.success().isBlank()) {
      missing.add(ActionPart.SUCCESS_MEASURE);
    }
    if (words.difference().isBlank() && words.differenceLeftOut().isBlank()) {
      missing.add(ActionPart.DIFFERENCE_FOR_CHILDREN);
    }
    return missing;
  }
}
