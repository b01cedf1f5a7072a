package uk.lantern.scheduler.action.part;

/**
 * What an action is about.
 *
 * @param text what is to be done
 * @param success how we will know, for example {@code 80% of 20 records show it}; perhaps empty
 * @param difference what difference it makes for children; perhaps empty
 * @param differenceLeftOut why no difference is written down; empty when one is
 */
public record ActionWords(
    String text, String success, String difference, String differenceLeftOut) {

  /** Never the words. */
  @Override
  public String toString() {
    return "ActionWords[]";
  }
}
