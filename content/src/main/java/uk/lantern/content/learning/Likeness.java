package uk.lantern.content.learning;

import java.net.URI;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what the library holds already that may be the same thing, for a person to decide. */
public final class Likeness {

  /** Of the words of both titles, numbers apart, so many must be shared. */
  private static final double ALIKE = .7;

  private static final int MOST = 3;
  private static final Set<String> SMALL =
      Set.of("the", "a", "an", "of", "and", "for", "in", "on", "to", "with", "from");

  private Likeness() {}

  /**
   * What is compared.
   *
   * @param url null when there is none
   * @param places empty when it is about no one area
   */
  public record Subject(String id, String title, @Nullable URI url, Set<String> places) {

    /** An item as it is compared. */
    public static Subject of(LearningItem item) {
      return new Subject(item.id(), item.text().title(), item.source().url(), item.tags().places());
    }

    /** The id only. */
    @Override
    public String toString() {
      return id;
    }
  }

  /**
   * Those with the same address or much the same title, the likeliest first, at most three. The
   * same id is no likeness: it is the next version. Reports on two areas are never alike.
   */
  public static List<LearningItem> of(Subject subject, List<LearningItem> among) {
    return among.stream()
        .filter(item -> !item.id().equals(subject.id()))
        .filter(item -> score(subject, item) >= ALIKE)
        .sorted(Comparator.comparingDouble((LearningItem item) -> -score(subject, item)))
        .limit(MOST)
        .toList();
  }

  /** Whether two are the same thing, perhaps in another edition. */
  public static boolean alike(Subject subject, LearningItem item) {
    return score(subject, item) >= ALIKE;
  }

  private static double score(Subject subject, LearningItem item) {
    if (subject.url() != null && sameAddress(subject.url(), item.source().url())) {
      return 2;
    }
    Set<String> here = subject.places();
    Set<String> there = item.tags().places();
    if (!here.isEmpty() && !there.isEmpty() && Collections.disjoint(here, there)) {
      return 0;
    }
    Set<String> words = words(subject.title());
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
        .filter(word -> !SMALL.contains(word) && !word.matches("\\d*"))
        .collect(Collectors.toSet());
  }
}
