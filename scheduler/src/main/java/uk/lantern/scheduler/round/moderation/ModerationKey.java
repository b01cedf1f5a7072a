package uk.lantern.scheduler.round.moderation;

import uk.lantern.scheduler.round.response.ResponseKey;

/**
 * What people agree about.
 *
 * @param agency empty for a case that several agencies looked at
 * @param piece as in {@link ResponseKey}
 */
public record ModerationKey(String round, String agency, String piece) {

  /** Of a case that several agencies looked at. */
  public static ModerationKey ofCase(String round, String reference) {
    return new ModerationKey(round, "", reference);
  }

  /** As people read it out: {@code MA-2026-02-C07}. */
  public String name() {
    return new ResponseKey(round, agency, piece).name();
  }

  boolean isAbout(ResponseKey key) {
    return key.round().equals(round)
        && key.piece().equals(piece)
        && (agency.isEmpty() || agency.equals(key.agency()));
  }
}
