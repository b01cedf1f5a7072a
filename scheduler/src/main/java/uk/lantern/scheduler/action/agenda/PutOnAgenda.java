package uk.lantern.scheduler.action.agenda;

import java.util.List;

/**
 * What somebody has put on a group's agenda, step 4 of the overdue ladder. Nothing overdue comes
 * there by itself: a person presses send and writes why (domain.md 1.6).
 */
@FunctionalInterface
public interface PutOnAgenda {

  /** Those of a group that have not been solved since, the oldest first. */
  List<Put> of(String group);

  /**
   * One of them.
   *
   * @param ref of the action
   * @param note why, in the words of whoever put it there
   */
  record Put(String ref, String note) {

    @Override
    public String toString() {
      return "Put[" + ref + "]";
    }
  }
}
