package uk.lantern.bot.actions;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.action.part.Rag;

/**
 * Reads "update 105 nearly there just waiting for comms" and, asked what is left, "comms by fri".
 */
final class UpdateWords {

  private static final Pattern LEAD =
      Pattern.compile(
          "(?is)^.*?\\b(?:update|status)\\b(?:\\s+(?:on|for|to|of|my|the|about|action)\\b)*[\\s:,;-]*");
  private static final Pattern RED =
      Pattern.compile(
          "(?i)\\b(?:can(?:no|')?t|cannot|won't|will not|unable to) (?:deliver|be done|do (?:it|this))\\b"
              + "|\\b(?:it's|its|is|now|status|make it|mark it|call it) red\\b");
  private static final Pattern AMBER =
      Pattern.compile(
          "(?i)(?<!not )\\bat risk\\b|\\bslipping\\b"
              + "|\\b(?:it's|its|is|now|status|make it|mark it|call it) amber\\b");

  /** Not "there is nothing left", nor anything that goes on: those may be said of oneself. */
  private static final Pattern NOTHING =
      Pattern.compile(
          "(?i)(?:no|n|nope|not now|none"
              + "|(?:no,? )?nothing(?: more| else)?(?:(?: is|['’]?s)? left)?(?: to do)?(?: now)?)"
              + "(?: more)?,?(?: thanks?| thank you)?[.!]*");

  private UpdateWords() {}

  /** How it goes in the owner's own words: worse than the system sees it, or nothing. */
  enum Feeling {
    NONE(null),
    AT_RISK(Rag.AMBER),
    CANNOT_DELIVER(Rag.RED);

    private final @Nullable Rag rag;

    Feeling(@Nullable Rag rag) {
      this.rag = rag;
    }

    /** The colour it says; null for none. */
    @Nullable Rag rag() {
      return rag;
    }
  }

  /**
   * What is left and by when.
   *
   * @param by null when no day was named
   */
  record Left(String what, @Nullable LocalDate by) {

    @Override
    public String toString() {
      return "Left[" + by + "]";
    }
  }

  /** What is said of the action, without the verb and the name of the action. */
  static String said(String typed) {
    String rest = ActionRef.in(typed).isPresent() ? ActionRef.behind(typed) : typed;
    return LEAD.matcher(rest).replaceFirst("").replaceFirst("^[\\s:,;.-]+", "").strip();
  }

  /** Whether nothing is left, said in as many words and no other. */
  static boolean isNothing(String words) {
    return NOTHING.matcher(words.strip()).matches();
  }

  static Left left(String words, LocalDate today) {
    if (isNothing(words)) {
      return new Left("", null);
    }
    Optional<DueWords.Found> found = DueWords.find(words, today);
    String what = found.map(DueWords.Found::rest).orElse(words).replaceFirst("[\\s.,;:-]+$", "");
    return new Left(what.strip(), found.map(DueWords.Found::day).orElse(null));
  }

  static Feeling feeling(String words) {
    if (RED.matcher(words).find()) {
      return Feeling.CANNOT_DELIVER;
    }
    return AMBER.matcher(words).find() ? Feeling.AT_RISK : Feeling.NONE;
  }
}
