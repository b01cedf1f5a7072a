package uk.lantern.content.safety;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says what a message is before anything else is done with it. Pure, bounded and never throws. */
@Component
public final class SafetyCheck {

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
      Set<String> found = cues.in(PlainForm.of(text));
      SafetyClass byCues = SafetyPolicy.decide(found);
      return new SafetyVerdict(byCues, found);
    } catch (RuntimeException | StackOverflowError e) {
      return SafetyVerdict.failed();
    }
  }

  /** Classes whose words an editor must supply. */
  static Set<SafetyClass> withBlocks() {
    return EnumSet.complementOf(EnumSet.of(SafetyClass.NONE));
  }
}
