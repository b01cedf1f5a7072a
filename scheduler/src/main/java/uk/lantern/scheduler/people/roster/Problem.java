package uk.lantern.scheduler.people.roster;

/**
 * One mistake in a file.
 *
 * @param line line of the file, 1 for the header
 * @param field the column, empty when the line as a whole is meant
 * @param what what is wrong
 * @param fix what to do about it
 */
public record Problem(String file, long line, String field, String what, String fix) {

  /**
   * Fit for a terminal, whatever the file holds. For example: people.csv line 4, leftDate:
   * "30/06/2027" is not a date; write 2027-06-30.
   */
  public String sentence() {
    String where = field.isEmpty() ? "" : ", " + field;
    return "%s line %d%s: %s; %s."
        .formatted(file, line, where, what, fix)
        .replaceAll("\\p{Cntrl}", "?");
  }

  /** Without what somebody wrote in the file. */
  @Override
  public String toString() {
    return "Problem[line " + line + "]";
  }
}
