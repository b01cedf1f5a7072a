package uk.lantern.scheduler.action.part;

import java.time.LocalDate;

/**
 * London dates of an action.
 *
 * @param dueOriginal as first written; never changes
 * @param dueCurrent after every extension that was approved
 */
public record ActionDates(LocalDate start, LocalDate dueOriginal, LocalDate dueCurrent) {

  public ActionDates moved(LocalDate due) {
    return new ActionDates(start, dueOriginal, due);
  }
}
