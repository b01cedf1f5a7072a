package uk.lantern.bot.rounds;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was made of what somebody filled in or typed.
 *
 * @param made null when something has to be said otherwise
 * @param problems what, one sentence each
 */
record Read<T>(@Nullable T made, List<String> problems) {

  Read {
    problems = List.copyOf(problems);
  }

  static <T> Read<T> of(T made) {
    return new Read<>(made, List.of());
  }

  static <T> Read<T> amiss(List<String> problems) {
    return new Read<>(null, problems);
  }

  @Override
  public String toString() {
    return "Read[" + problems.size() + " problems]";
  }
}
