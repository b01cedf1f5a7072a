package uk.lantern.bot.preference;

import java.util.Map;
import java.util.function.UnaryOperator;
import uk.lantern.scheduler.people.Preference;

/** What somebody asked to have changed. */
sealed interface Wish {

  /** A change that can be made. */
  record Change(UnaryOperator<Preference> how) implements Wish {}

  /** It cannot be done, and this is why; nothing changes. */
  record Refused(PreferenceWording why, Map<String, Object> values) implements Wish {

    static Refused because(PreferenceWording why) {
      return new Refused(why, Map.of());
    }

    /** The reason's key only. */
    @Override
    public String toString() {
      return "Refused[" + why + "]";
    }
  }
}
