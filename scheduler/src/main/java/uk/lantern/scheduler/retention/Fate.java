package uk.lantern.scheduler.retention;

/**
 * What becomes of the records that hold somebody who is forgotten, and why; in the order in which
 * it has to happen.
 */
public enum Fate {
  /** They go: they were about nobody else. */
  DELETED,
  /** They stay, and nobody can tell any more whose they were. */
  UNLINKED,
  /** The person is taken out of what is somebody else's, or a list of many. */
  TAKEN_OUT,
  /** A record of what agencies decided stays for its years, under a pseudonym. */
  RECORD,
  /** Who looked at what stays for its years, under a pseudonym. */
  ACCESS
}
