package uk.lantern.content.safety;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Says what a message is before anything else is done with it. Pure, bounded and never throws. */
@Component
public final class SafetyCheck {

  private static final Logger LOG = LoggerFactory.getLogger(SafetyCheck.class);

  /**
   * Characters read, each of them. What is longer is refused rather than read in part: Teams
   * carries 28 KB, so it is an attack, and a disclosure may stand in any part of it.
   */
  static final int LONGEST = 250_000;

  private static final String OTHER_LANGUAGE = "other_language";

  private final Languages languages = Languages.shipped();
  private final Cues cues;
  private final @Nullable SecondOpinion second;
  private final @Nullable SecondOpinion ofPublished;

  /** Goes by cues alone. */
  public SafetyCheck() {
    this(Cues.shipped(), null);
  }

  /** Goes by cues, words and, as soon as the language model is loaded, meaning. */
  @Autowired
  public SafetyCheck(SentenceVectors vectors) {
    this(Cues.shipped(), opinion(vectors));
  }

  SafetyCheck(Cues cues, @Nullable SecondOpinion second) {
    this.cues = cues;
    this.second = second;
    this.ofPublished = second == null ? null : second.ofPublished();
  }

  private static @Nullable SecondOpinion opinion(SentenceVectors vectors) {
    try {
      return OpinionFiles.opinion(vectors);
    } catch (RuntimeException e) {
      LOG.error("The safety check goes by cues alone: it misses more", e);
      return null;
    }
  }

  /** The class of a message as it was typed; text of any length, form or language. */
  public SafetyVerdict check(String text) {
    return check(text, second);
  }

  /**
   * Asked again of words that {@link #check} stops though they are wholly one of our own commands,
   * such as {@code delete everything}: by cues alone. The second opinion learnt from messages and
   * reads despair into two words; only what both stop is stopped.
   */
  public SafetyVerdict checkCommand(String text) {
    return check(text, null);
  }

  /**
   * Asked again of words that {@link #check} stops where the partnership team writes of children in
   * general what many will read: by cues, and by a second opinion that is nearly sure that somebody
   * tells of a real person. Guidance asks people to refer and to ring, so what only sounds like
   * such a request goes on.
   */
  public SafetyVerdict checkPublished(String text) {
    SafetyVerdict byCues = check(text, null);
    if (ofPublished == null || byCues.safetyClass().stopsTheTurn()) {
      return byCues;
    }
    SafetyVerdict sure = check(text, ofPublished);
    boolean tells = sure.safetyClass().stopsTheTurn() && sure.safetyClass() != SafetyClass.SIGNPOST;
    return tells ? sure : byCues;
  }

  private SafetyVerdict check(String text, @Nullable SecondOpinion opinion) {
    try {
      if (text.length() > LONGEST) {
        return SafetyVerdict.failed();
      }
      String plain = PlainForm.of(text);
      List<Stretch> stretches = cues.read(plain);
      Stretch worst = Urgency.worst(stretches);
      if (languages.foreign(plain)) {
        return new SafetyVerdict(inAnotherLanguage(worst.byCues()), Set.of(OTHER_LANGUAGE));
      }
      boolean sure = SafetyPolicy.criesForHelp(worst.cues());
      SafetyClass found =
          sure || opinion == null
              ? worst.byCues()
              : weigh(opinion, plain, stretches, worst.byCues());
      return new SafetyVerdict(found, worst.cues());
    } catch (RuntimeException | StackOverflowError e) {
      return SafetyVerdict.failed();
    }
  }

  /** What cannot be read cannot be called harmless. */
  private static SafetyClass inAnotherLanguage(SafetyClass byCues) {
    return byCues.stopsTheTurn() ? byCues : SafetyClass.S2;
  }

  private static SafetyClass weigh(
      SecondOpinion opinion, String plain, List<Stretch> stretches, SafetyClass byCues) {
    try {
      return opinion.of(plain, stretches);
    } catch (RuntimeException | LinkageError e) {
      // Its message may hold words of the text; the type is enough to look for the cause.
      LOG.warn("No second opinion on a message: {}", e.getClass().getName());
      return byCues;
    }
  }

  /** Classes whose words an editor must supply. */
  static Set<SafetyClass> withBlocks() {
    return EnumSet.complementOf(EnumSet.of(SafetyClass.NONE));
  }
}
