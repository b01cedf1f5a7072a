package uk.lantern.scheduler.digest.check;

/**
 * One thing that was looked at.
 *
 * @param detail a figure, a date, item numbers; made for the text of the check, which is wording
 */
public record Check(CheckName name, boolean ok, String detail) {

  /** Keeps the edition from being approved. */
  public boolean isBlocking() {
    return !ok && name.isBlocking();
  }

  @Override
  public String toString() {
    return "Check[" + name + " " + ok + "]";
  }
}
