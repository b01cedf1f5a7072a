package uk.lantern.content.answering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.search.spell.LevenshteinDistance;
import uk.lantern.content.catalogue.BrokenContentException;
import uk.lantern.content.catalogue.ContentFile;
import uk.lantern.content.catalogue.ContentFiles;
import uk.lantern.content.catalogue.Problem;
import uk.lantern.content.catalogue.Yaml;

/** What else people call the same thing, from {@code synonyms.yml}; used on questions only. */
final class Synonyms {

  private static final int ABBREVIATION = 6;

  /** Two slips in a word of seven letters. */
  private static final float ALIKE = 0.7f;

  private final Map<String, List<String>> groups = new LinkedHashMap<>();
  private final Set<String> words = new HashSet<>();

  Synonyms(List<List<String>> groups) {
    for (List<String> group : groups) {
      for (String name : group) {
        this.groups.putIfAbsent(plain(name), group);
        words.addAll(List.of(plain(name).strip().split(" ")));
      }
    }
  }

  static Synonyms load() {
    List<Problem> problems = new ArrayList<>();
    List<List<String>> groups = new ArrayList<>();
    for (ContentFile file : ContentFiles.shipped().matching("synonyms.yml")) {
      groups.addAll(Yaml.read(file, problems).lists("groups"));
    }
    if (!problems.isEmpty()) {
      throw new BrokenContentException(problems);
    }
    return new Synonyms(groups);
  }

  /** Whether a word occurs in any group: then it is not a slip of the pen. */
  boolean knows(String word) {
    return words.contains(word.toLowerCase(Locale.UK));
  }

  /** For every name in the question the other names of the same thing. */
  Map<String, List<String>> in(String question) {
    String text = plain(question);
    Map<String, List<String>> found = new LinkedHashMap<>();
    groups.forEach(
        (name, group) -> {
          if (text.contains(name)) {
            found.put(
                name.strip(), group.stream().filter(other -> !plain(other).equals(name)).toList());
          }
        });
    return found;
  }

  /**
   * The question with abbreviations and odd spellings written out, as the language model knows the
   * words.
   */
  String writtenOut(String question, Predicate<String> isWord) {
    String text = plain(question);
    boolean changed = false;
    for (Map.Entry<String, List<String>> one : in(question).entrySet()) {
      String name = one.getKey();
      if (!name.contains(" ") && !one.getValue().isEmpty()) {
        String full = written(name, one.getValue(), isWord);
        text = text.replace(" " + name + " ", " " + full + " ");
        changed = true;
      }
    }
    return changed ? text.strip() : question;
  }

  /** A slip of the pen as the word meant, an abbreviation in full, anything else as it is. */
  private static String written(String name, List<String> others, Predicate<String> isWord) {
    LevenshteinDistance alike = new LevenshteinDistance();
    Optional<String> meant =
        others.stream()
            .filter(
                o -> !isWord.test(name) && alike.getDistance(name, o) >= ALIKE && isWord.test(o))
            .findFirst();
    String full =
        others.stream().filter(o -> o.contains(" ")).findFirst().orElse(others.getFirst());
    return meant.orElse(name.length() <= ABBREVIATION ? full : name);
  }

  private static String plain(String text) {
    return " " + text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
  }
}
