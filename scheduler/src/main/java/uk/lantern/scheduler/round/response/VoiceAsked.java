package uk.lantern.scheduler.round.response;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether somebody's view was gathered, by people they know and never by us.
 *
 * @param words a summary, or why it is not appropriate; empty for most
 */
public record VoiceAsked(Voice whose, Asked asked, String words) {

  /** In characters. */
  public static final int LONGEST = 400;

  /** Whether. */
  public enum Asked {
    YES,
    /** Before the meeting. */
    PLANNED,
    /** Needs to say why. */
    NOT_APPROPRIATE;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Asked> byCode(String code) {
      return Arrays.stream(values()).filter(asked -> asked.code().equals(code)).findFirst();
    }
  }

  @Override
  public String toString() {
    return "VoiceAsked[" + whose + "]";
  }
}
