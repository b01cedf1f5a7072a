package uk.lantern.scheduler.people.roster;

import java.util.ArrayList;
import java.util.List;

/** Collects every mistake of every file, so that somebody mends them in one go. */
final class Problems {

  private final List<Problem> all = new ArrayList<>();

  void add(Problem problem) {
    all.add(problem);
  }

  void header(RosterFile file, String field, String what, String fix) {
    add(new Problem(file.file(), 1, field, what, fix));
  }

  boolean none() {
    return all.isEmpty();
  }

  List<Problem> all() {
    return List.copyOf(all);
  }
}
