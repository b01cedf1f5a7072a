package uk.lantern.scheduler.action;

import java.util.List;

/**
 * What waits for somebody's word by their office.
 *
 * @param first by date, no more than were asked for
 * @param all how many there are
 */
public record Waiting(List<Action> first, long all) {

  public Waiting {
    first = List.copyOf(first);
  }

  /** Counts only. */
  @Override
  public String toString() {
    return "Waiting[" + first.size() + " of " + all + "]";
  }
}
