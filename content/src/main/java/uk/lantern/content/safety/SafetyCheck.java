package uk.lantern.content.safety;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says what a message is before anything else is done with it. Pure, bounded and never throws. */
@Component
public final class SafetyCheck {

  /** The class of a long text is the first of these that one of its stretches has. */
  private static final List<SafetyClass> URGENCY =
      List.of(
          SafetyClass.S1,
          SafetyClass.S4,
          SafetyClass.S5,
          SafetyClass.S7,
          SafetyClass.S2,
          SafetyClass.S3,
          SafetyClass.S6,
          SafetyClass.SIGNPOST,
          SafetyClass.S10,
          SafetyClass.S9,
          SafetyClass.NONE);

  private final Cues cues;

  public SafetyCheck() {
    this(Cues.shipped());
  }

  SafetyCheck(Cues cues) {
    this.cues = cues;
  }

  /** The class of a message as it was typed; text of any length, form or language. */
  public SafetyVerdict check(String text) {
    try {
      SafetyVerdict worst = new SafetyVerdict(SafetyClass.NONE, Set.of());
      for (String window : TextWindows.of(PlainForm.of(text))) {
        Set<String> found = cues.in(window);
        SafetyClass byCues = SafetyPolicy.decide(found);
        if (URGENCY.indexOf(byCues) < URGENCY.indexOf(worst.safetyClass())) {
          worst = new SafetyVerdict(byCues, found);
        }
      }
      return worst;
    } catch (RuntimeException | StackOverflowError e) {
      return SafetyVerdict.failed();
    }
  }

  /** Classes whose words an editor must supply. */
  static Set<SafetyClass> withBlocks() {
    return EnumSet.complementOf(EnumSet.of(SafetyClass.NONE));
  }
}
