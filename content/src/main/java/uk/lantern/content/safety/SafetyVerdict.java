package uk.lantern.content.safety;

import java.util.Set;

/**
 * The class of one message and the cues that led to it.
 *
 * @param cues names of cue groups of {@code safety/cues.yml}, never words of the message
 */
public record SafetyVerdict(SafetyClass safetyClass, Set<String> cues) {

  public SafetyVerdict {
    cues = Set.copyOf(cues);
  }

  /** The verdict when the check itself broke. */
  public static SafetyVerdict failed() {
    return new SafetyVerdict(SafetyClass.FAILED, Set.of());
  }
}
