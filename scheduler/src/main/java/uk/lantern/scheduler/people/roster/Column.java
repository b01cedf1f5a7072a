package uk.lantern.scheduler.people.roster;

/** A column of a file; the header may spell it with spaces, dashes or other case. */
record Column(String name, boolean required) {

  static Column needed(String name) {
    return new Column(name, true);
  }

  static Column may(String name) {
    return new Column(name, false);
  }
}
