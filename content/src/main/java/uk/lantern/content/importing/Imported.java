package uk.lantern.content.importing;

import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.Provenance;

/** What became of one file. */
public sealed interface Imported {

  /** Read, and waiting for a second person to publish it, once nothing is missing. */
  record Draft(LearningItem item, Provenance provenance) implements Imported {}

  /**
   * Skipped.
   *
   * @param reason one sentence
   */
  record Refused(String file, String reason) implements Imported {}
}
