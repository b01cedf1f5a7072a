package uk.lantern.bot.turn;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What is made of a text, made once of each of our own phrases: most of what is typed besides
 * questions is one of them, letter by letter. Nobody else's words are kept, so it stays small.
 *
 * @param <V> what is made; the same each time
 */
final class OfPhrases<V> {

  private final Predicate<String> ours;
  private final Function<String, V> made;
  private final Map<String, V> known = new ConcurrentHashMap<>();

  OfPhrases(Predicate<String> ours, Function<String, V> made) {
    this.ours = ours;
    this.made = made;
  }

  V of(String text) {
    return ours.test(text) ? known.computeIfAbsent(text, made) : made.apply(text);
  }
}
