package uk.lantern.content.safety;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

  /** A-105, DEMO-7MB-HIDDEN-MEN: names that Lantern gave, in which the opinion reads men. */
  private static final Pattern REFERENCE =
      Pattern.compile("(?<![\\w-])(?=[A-Z-]*\\d)[A-Z0-9]+(?:-[A-Z0-9]+)+(?![\\w-])");

  private final Languages languages = Languages.shipped();
  private final Cues cues;
  private final @Nullable SecondOpinion second;
  private final @Nullable SecondOpinion agreeing;
  private final @Nullable SecondOpinion alone;

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
    this.agreeing = second == null ? null : second.agreeing();
    this.alone = second == null ? null : second.alone();
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
   * general what many will read. Guidance and the pictures beside it speak of a child, a parent and
   * a bruise as messages do, so cues stop it only where the opinion says the same; where they find
   * nothing, it has to be surer than of a message. What asks people to refer and to ring goes on.
   * Without a language model the cues decide.
   */
  public SafetyVerdict checkPublished(String text) {
    SafetyVerdict byCues = check(text, null);
    if (second == null || !second.ready()) {
      return byCues;
    }
    return byCues.safetyClass().stopsTheTurn()
        ? check(text, agreeing)
        : check(REFERENCE.matcher(text).replaceAll(""), alone);
  }

  /**
   * The same of words that say what a picture shows. People in a picture are doing something, which
   * the opinion takes for news of them: it stops only where the words also tell of harm, a worry or
   * what somebody said.
   */
  public SafetyVerdict checkDescription(String text) {
    SafetyVerdict found = checkPublished(text);
    boolean shown = found.safetyClass().stopsTheTurn() && !tells(text, found);
    return shown ? new SafetyVerdict(SafetyClass.NONE, found.cues()) : found;
  }

  private boolean tells(String text, SafetyVerdict found) {
    return found.cues().contains(OTHER_LANGUAGE)
        || cues.read(PlainForm.of(text)).stream()
            .anyMatch(stretch -> SafetyPolicy.tells(stretch.cues()));
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
