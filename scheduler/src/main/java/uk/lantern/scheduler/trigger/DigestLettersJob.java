package uk.lantern.scheduler.trigger;

import java.time.ZonedDateTime;
import uk.lantern.scheduler.digest.letter.TeamLetters;

/** Writes to the team about editions that wait for somebody or came back, where nobody has yet. */
final class DigestLettersJob implements Sweep {

  private final TeamLetters letters;

  DigestLettersJob(TeamLetters letters) {
    this.letters = letters;
  }

  @Override
  public String cadence() {
    return Triggers.DIGEST_LETTERS;
  }

  /** Returns how many letters were offered. */
  @Override
  public int run(ZonedDateTime now) {
    return letters.offerAll(now);
  }
}
