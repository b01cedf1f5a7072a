package uk.lantern.scheduler.action.part;

import java.net.URI;
import java.time.LocalDate;

/**
 * What shows that an action is done. The document itself stays in the agency's own store.
 *
 * @param title what its owner calls it; empty when they gave it no name
 * @param date London date of the document, audit or visit
 * @param link where it is; {@code https}
 * @param summary at most {@link #MOST_WORDS} words
 * @param noChildData the declaration that neither summary nor document names a child
 * @param strength how strong it is
 */
public record Evidence(
    Kind kind,
    String title,
    LocalDate date,
    URI link,
    String summary,
    boolean noChildData,
    Strength strength) {

  public static final int MOST_WORDS = 120;

  /** What it is. */
  public enum Kind {
    DOCUMENT,
    RECORD_AUDIT,
    DATA,
    OBSERVATION,
    VOICE,
    TRAINING_RECORD,
    POLICY,
    MINUTES,
    OTHER
  }

  /** How much it shows, the weakest first. */
  public enum Strength {
    SAYS_SO,
    DOCUMENT,
    TESTED,
    INDEPENDENT
  }

  /** Never the words, nor where it is. */
  @Override
  public String toString() {
    return "Evidence[" + kind + "]";
  }
}
