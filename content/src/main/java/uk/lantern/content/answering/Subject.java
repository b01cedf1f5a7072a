package uk.lantern.content.answering;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.lantern.content.learning.LearningItem;

/** What a question is about, apart from where and how it is asked. */
final class Subject {

  /** "What did the inspection say about": no sentence of a report resembles that. */
  private static final Pattern FRAME =
      Pattern.compile(
          "(?i)^(?:what|have|has|did|does)\\b.{0,80}?\\b(?:say|found|find|learned|learnt|know) about\\b");

  private Subject() {}

  /** The question without the places that the items are about and without its frame. */
  static String of(String question, List<LearningItem> items) {
    String subject = FRAME.matcher(question).replaceFirst("");
    for (String place : named(question, items)) {
      subject =
          Pattern.compile("(?i)\\b(?:in |of |about )?" + Pattern.quote(place) + "\\b")
              .matcher(subject)
              .replaceAll(" ");
    }
    return subject.isBlank() ? question : subject.strip();
  }

  /** The items about a place the question names; all of them when it names none. */
  static List<LearningItem> ofNamedPlaces(String question, List<LearningItem> items) {
    Set<String> named = named(question, items);
    return named.isEmpty()
        ? items
        : items.stream()
            .filter(item -> item.tags().places().stream().anyMatch(named::contains))
            .toList();
  }

  private static Set<String> named(String question, List<LearningItem> items) {
    return items.stream()
        .flatMap(item -> item.tags().places().stream())
        .filter(place -> words(question).contains(words(place)))
        .collect(Collectors.toSet());
  }

  private static String words(String text) {
    return " " + text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
  }
}
