package uk.lantern.content.answering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.lantern.content.catalogue.BrokenContentException;
import uk.lantern.content.catalogue.ContentFile;
import uk.lantern.content.catalogue.ContentFiles;
import uk.lantern.content.catalogue.Fields;
import uk.lantern.content.catalogue.Problem;
import uk.lantern.content.catalogue.Yaml;
import uk.lantern.content.learning.LearningItem;

/** Every place a question may name, whether or not the library holds anything about it. */
final class Places {

  private static final String BEFORE = "(?:\\b(?:in|of|at|from|for|about)\\s+)?";
  private static final String CLEARLY_BEFORE = "\\b(?:in|of|at|from|for|about)\\s+";

  private final String own;

  /** As written in lower case with plain spaces, longest first, to the area's one name. */
  private final Map<String, String> names =
      new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(name -> name));

  private final Set<String> ambiguous = new HashSet<>();

  private Places(Fields fields) {
    own = fields.text("own");
    add(own, own);
    fields.texts("within").forEach(place -> add(place, own));
    fields.texts("places").forEach(place -> add(place, place));
    Fields also = fields.inner("also");
    for (String area : also.names()) {
      add(area, area);
      also.texts(area).forEach(place -> add(place, area));
    }
    fields.texts("ambiguous").forEach(place -> ambiguous.add(words(place)));
  }

  /** Reads {@code answering/places.yml}. */
  static Places load() {
    List<Problem> problems = new ArrayList<>();
    for (ContentFile file : ContentFiles.shipped().matching("answering/places.yml")) {
      Fields fields = Yaml.read(file, problems);
      Places places = new Places(fields);
      if (problems.isEmpty()) {
        return places;
      }
    }
    throw new BrokenContentException(problems);
  }

  private void add(String name, String area) {
    names.put(words(name), area);
  }

  /** What the question says about where, and the question without it. */
  Scope scope(String question) {
    Set<String> named = new LinkedHashSet<>();
    String rest = question;
    String plain = words(question);
    for (Map.Entry<String, String> name : names.entrySet()) {
      if (plain.contains(name.getKey())) {
        Matcher found = pattern(name.getKey().strip()).matcher(rest);
        if (found.find()) {
          named.add(name.getValue());
          rest = found.replaceAll(" ").strip();
          plain = words(rest);
        }
      }
    }
    return new Scope(rest, Set.copyOf(named), this);
  }

  private Pattern pattern(String name) {
    String spaced = name.replace(" and ", " (?:and|&) ").replace(" ", "[\\s,.'’-]+");
    return ambiguous.contains(words(name))
        ? Pattern.compile(CLEARLY_BEFORE + capitals(spaced) + "\\b(?:['’]s)?")
        : Pattern.compile("(?i)" + BEFORE + "\\b" + spaced + "\\b(?:['’]s)?");
  }

  private static String capitals(String name) {
    return name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
  }

  boolean isOwn(Set<String> areas) {
    return areas.contains(own);
  }

  /** The areas an item is about, by their one name. */
  Set<String> areas(LearningItem item) {
    Set<String> areas = new HashSet<>();
    item.tags().places().forEach(place -> areas.add(names.getOrDefault(words(place), place)));
    return areas;
  }

  private static String words(String text) {
    String plain = text.toLowerCase(Locale.UK).replace("&", " and ");
    return " " + plain.replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
  }
}
