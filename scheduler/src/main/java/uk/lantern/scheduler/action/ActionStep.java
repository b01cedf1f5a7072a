package uk.lantern.scheduler.action;

import java.util.List;
import uk.lantern.scheduler.action.part.ActionMove;

/** A step somebody wants to take with an action. Prints its name only. */
public sealed interface ActionStep permits OwnerStep, OfficerStep {

  /** Its name in the table of steps and in the history. */
  default ActionMove move() {
    return StepParts.move(this);
  }

  /** Everything a person wrote in it: looked through before any of it is kept. */
  default List<String> texts() {
    return StepParts.texts(this);
  }
}
