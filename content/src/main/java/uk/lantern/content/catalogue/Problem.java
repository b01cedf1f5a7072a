package uk.lantern.content.catalogue;

/**
 * One thing that is wrong with one shipped file, as an editor reads it.
 *
 * @param line counted from 1, or 0 when the whole file is meant
 * @param where the field or heading
 */
public record Problem(String file, int line, String where, String what, String fix) {

  /** One sentence: file, line, field, what is wrong and how to mend it. */
  public String sentence() {
    String at = line > 0 ? file + " line " + line : file;
    return at + ", " + where + ": " + what + "; " + fix + ".";
  }
}
