package uk.lantern.bot.turn;

import java.util.Locale;

/** What kind of reply was given; the names are part of the {@code ask} command's output. */
public enum ReplyClass {
  SAFETY_SIGNPOST,
  CLARIFY,
  COMMAND,
  ANSWER_CITE,
  ABSTAIN_OFFER;

  /** The name as {@code ask} prints it, for example {@code answer_cite}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
