package uk.lantern.content.safety;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows a message that is not in English by its script or its everyday words. */
final class Languages {

  /** One word may be a name; two are a language. */
  private static final int FOREIGN_WORDS = 2;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[ .?!]+");

  private record LanguageFile(
      String owner,
      LocalDate reviewBy,
      int version,
      String english,
      Map<String, String> languages) {}

  private final Set<String> english;
  private final Map<String, Set<String>> others = new HashMap<>();

  private Languages(LanguageFile file) {
    english = words(file.english());
    file.languages().forEach((name, list) -> others.put(name, words(list)));
  }

  static Languages shipped() {
    return new Languages(SafetyFiles.shipped("/safety/languages.yml", LanguageFile.class));
  }

  private static Set<String> words(String list) {
    return new HashSet<>(List.of(list.trim().split("\\s+")));
  }

  /** Whether a plain form is in a language that Lantern cannot read. */
  boolean foreign(String plain) {
    long latin = 0;
    long letters = 0;
    for (int i = 0; i < plain.length(); i++) {
      char one = plain.charAt(i);
      if (Character.isLetter(one)) {
        letters++;
        latin += Character.UnicodeScript.of(one) == Character.UnicodeScript.LATIN ? 1 : 0;
      }
    }
    return letters > 2 && latin * 2 < letters || byWords(plain);
  }

  private boolean byWords(String plain) {
    String[] words = BETWEEN_WORDS.split(plain.trim());
    int own = count(words, english);
    for (Set<String> other : others.values()) {
      int count = count(words, other);
      if (count >= FOREIGN_WORDS && count > own) {
        return true;
      }
    }
    return false;
  }

  /** A loop: two streams for each of the languages took longer than the rest of a short text. */
  private static int count(String[] words, Set<String> known) {
    int count = 0;
    for (String word : words) {
      count += known.contains(word) ? 1 : 0;
    }
    return count;
  }
}
