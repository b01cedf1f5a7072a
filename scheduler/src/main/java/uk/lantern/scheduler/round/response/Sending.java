package uk.lantern.scheduler.round.response;

/**
 * What went to the quality assurance officer and came back.
 *
 * @param drafts how often it was sent
 * @param comment why it was sent back last; empty when it was not, or was sent again since
 */
public record Sending(int drafts, String comment) {

  static final Sending NONE = new Sending(0, "");

  @Override
  public String toString() {
    return "Sending[" + drafts + "]";
  }
}
