package uk.lantern.bot.page.register;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import uk.lantern.scheduler.action.part.ActionState;

/** Which actions the register is of; the first one unless somebody says otherwise. */
public enum RegisterScope {
  /** Somebody still has to do them, or to look whether they are done. */
  OPEN(ActionState::isOpen),
  /** Verified, closed, superseded or cancelled. */
  ENDED(state -> !state.isOpen()),
  ALL(state -> true);

  private final Set<ActionState> states;

  RegisterScope(Predicate<ActionState> of) {
    EnumSet<ActionState> those = EnumSet.allOf(ActionState.class);
    those.removeIf(of.negate());
    this.states = Collections.unmodifiableSet(those);
  }

  Set<ActionState> states() {
    return states;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<RegisterScope> of(String code) {
    return Arrays.stream(values()).filter(scope -> scope.code().equals(code)).findFirst();
  }
}
