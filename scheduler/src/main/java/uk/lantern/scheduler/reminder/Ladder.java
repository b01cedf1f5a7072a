package uk.lantern.scheduler.reminder;

import java.util.List;
import java.util.Set;
import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;

/**
 * The overdue ladder from its third step on: nothing of it goes by itself. Steps are pressed one
 * after the other; a new date of the action begins a new ladder.
 */
public interface Ladder {

  /** What somebody writes is as long as a line of minutes. */
  int LONGEST_NOTE = 400;

  /**
   * A step that waits for somebody to press it, or a phone call to make.
   *
   * @param step the next one of the action
   * @param workingDays past its date
   * @param call true for a call to the owner of a safety-critical action: there is nothing to press
   */
  record Waiting(Action action, LadderStep step, int workingDays, boolean call) {}

  /**
   * What this person may press now, the longest overdue first; nothing for everybody who may press
   * nothing.
   */
  List<Waiting> waiting(PersonKey viewer);

  /**
   * Presses send for the next step of an action. The letters go within sending hours.
   *
   * @param ref as people type it
   * @param talkedNote what came of trying to talk, or why it is an exception; a person wrote it
   */
  LadderOutcome send(String ref, PersonKey by, String talkedNote);

  /** What was pressed for the group's agenda and has not been solved since, the oldest first. */
  List<Pressed> agenda(String group);

  /** What was pressed for an action, in order. */
  List<Pressed> of(String ref);

  /** What became of a press. A human mistake is an outcome, never an exception. */
  sealed interface LadderOutcome {

    /** Stored; pressing it again changes nothing and gives the same. */
    record Sent(Pressed pressed) implements LadderOutcome {}

    /**
     * @param whoCan who may press the next step; nobody when it is not to be pressed now
     */
    record Refused(LadderRefusal code, Set<Role> whoCan) implements LadderOutcome {

      public Refused {
        whoCan = Set.copyOf(whoCan);
      }
    }

    /** There is none of that reference, or it isn't theirs to see: nobody is told which. */
    record Absent() implements LadderOutcome {}
  }

  /** Why nothing was sent. */
  enum LadderRefusal implements WordingKey {
    /** Somebody else presses the next step; who can is named. */
    NOT_YOURS,
    /** The next step has not been reached. */
    NOT_YET,
    /** It is not past its date, or nobody is at work on it. */
    NOT_OVERDUE,
    /** A request for more time waits. */
    WAITS,
    /** Say what came of trying to talk. */
    NOTE_MISSING,
    NOTE_TOO_LONG,
    /** The note holds what may identify somebody: reword it. */
    IDENTIFIES
  }
}
