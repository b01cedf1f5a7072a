package uk.lantern.content.questionnaire;

import java.util.Set;

/**
 * The words that may stand beside an answer.
 *
 * @param offered whether they may
 * @param neededFor codes of the answers that need them, for example "not applicable (say why)"
 * @param longest in characters
 */
public record Remark(boolean offered, Set<String> neededFor, int longest) {

  /** How long a reason for skipping may be, where the words beside an answer may not be longer. */
  public static final int REASON = 300;

  public static final Remark NONE = new Remark(false, Set.of(), 0);

  public Remark {
    neededFor = Set.copyOf(neededFor);
  }
}
