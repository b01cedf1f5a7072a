package uk.lantern.content.learning;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.lantern.content.learning.ReleasePolicy.Standing;

/**
 * An item that a newer one has replaced. It is never cited; whoever asks for it by name is told
 * what to use instead.
 *
 * @param old what was asked for
 * @param successor what replaces it and may be shown
 */
public record Replaced(LearningItem old, LearningItem successor) {

  private static final Set<String> SMALL =
      Set.of("a", "an", "and", "for", "from", "in", "of", "on", "the", "to", "with");

  /**
   * The replaced item that a text names, by its id or by the words of its title.
   *
   * @return empty when none is named, or when the viewer may see neither
   */
  public static Optional<Replaced> namedIn(
      String text, LearningLibrary library, Viewer viewer, LocalDate today) {
    return library.items().stream()
        .filter(item -> ReleasePolicy.isReplacedFor(item, viewer, today))
        .flatMap(item -> successor(item, library, viewer, today).stream())
        .filter(replaced -> replaced.isNamedIn(text))
        .findFirst();
  }

  /** Follows replacements to the one that stands; a circle leads nowhere. */
  private static Optional<Replaced> successor(
      LearningItem old, LearningLibrary library, Viewer viewer, LocalDate today) {
    Set<String> seen = new HashSet<>();
    String next = old.release().supersededBy();
    while (next != null && seen.add(next)) {
      LearningItem item = library.find(next).orElse(null);
      if (item == null) {
        return Optional.empty();
      }
      if (ReleasePolicy.standing(item, viewer, today) != Standing.HIDDEN) {
        return Optional.of(new Replaced(old, item));
      }
      next = item.release().supersededBy();
    }
    return Optional.empty();
  }

  /** All words that only the old title has, for example its year, and half of those both have. */
  private boolean isNamedIn(String text) {
    Set<String> said = words(text);
    if (said.contains(old.id().toLowerCase(Locale.UK))) {
      return true;
    }
    Set<String> own = words(old.text().title());
    Set<String> both = new HashSet<>(own);
    both.retainAll(words(successor.text().title()));
    own.removeAll(both);
    long shared = both.stream().filter(said::contains).count();
    return !own.isEmpty() && said.containsAll(own) && 2 * shared >= both.size();
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}-]+"))
        .filter(word -> !word.isEmpty() && !SMALL.contains(word))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
