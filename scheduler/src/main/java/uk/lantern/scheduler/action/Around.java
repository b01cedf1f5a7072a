package uk.lantern.scheduler.action;

import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.people.Person;

/**
 * What a step speaks of besides the action itself.
 *
 * @param named the person it names; null when it names nobody, or nobody we know
 * @param other the action it names; null likewise
 * @param identifies whether something a person wrote in it may identify somebody
 * @param doerLeft whether the action's owner or delegate has left
 */
public record Around(
    WorkingDays calendar,
    @Nullable Person named,
    @Nullable Action other,
    boolean identifies,
    boolean doerLeft) {

  @Override
  public String toString() {
    return "Around[" + named + ", " + other + "]";
  }
}
