package uk.lantern.scheduler.round;

import java.util.Optional;

/**
 * Hashes with the key of a round: the same thing has the same one while the round is open, and
 * nobody can compute one once the key is destroyed. For records that must not be found again.
 */
public interface RoundMarks {

  /**
   * @param round its reference, as {@link Round#ref} has it
   * @return lower case hexadecimal; empty when there is no key: before the launch, after the close
   */
  Optional<String> of(String round, byte[] what);
}
