package uk.lantern.content.learning;

import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what the library holds already that may be the same thing, for a person to decide. */
public final class Likeness {

  /** Of the words of both titles, so many must be shared; 7 of 10 finds another year's report. */
  private static final double ALIKE = .7;

  private static final int MOST = 3;
  private static final Set<String> SMALL =
      Set.of("the", "a", "an", "of", "and", "for", "in", "on", "to", "with", "from");

  private Likeness() {}

  /**
   * Those with the same address or much the same title, the likeliest first, at most three. The
   * same id is no likeness: it is the next version.
   *
   * @param url null when there is none
   */
  public static List<LearningItem> of(
      String title, @Nullable URI url, String id, List<LearningItem> among) {
    Set<String> words = words(title);
    return among.stream()
        .filter(item -> !item.id().equals(id))
        .filter(item -> score(words, url, item) >= ALIKE)
        .sorted(Comparator.comparingDouble((LearningItem item) -> -score(words, url, item)))
        .limit(MOST)
        .toList();
  }

  private static double score(Set<String> words, @Nullable URI url, LearningItem item) {
    if (url != null && sameAddress(url, item.source().url())) {
      return 2;
    }
    return Math.max(
        shared(words, words(item.text().title())), shared(words, words(item.source().title())));
  }

  private static boolean sameAddress(URI one, @Nullable URI other) {
    return other != null && address(one).equals(address(other));
  }

  private static String address(URI url) {
    return (url.getHost() + url.getPath())
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^www\\.", "")
        .replaceFirst("/$", "");
  }

  private static double shared(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    int all = one.size() + other.size() - both.size();
    return all == 0 ? 0 : (double) both.size() / all;
  }

  private static Set<String> words(String title) {
    return Arrays.stream(title.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty() && !SMALL.contains(word))
        .collect(Collectors.toSet());
  }
}
