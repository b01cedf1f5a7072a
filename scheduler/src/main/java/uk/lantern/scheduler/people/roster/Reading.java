package uk.lantern.scheduler.people.roster;

import java.util.List;

/** What became of reading a folder. Nothing is changed by it. */
public sealed interface Reading {

  /** Every line can be used. */
  record Usable(Plan plan) implements Reading {}

  /** At least one line cannot be used, so none is. */
  record Refused(List<Problem> problems) implements Reading {}
}
