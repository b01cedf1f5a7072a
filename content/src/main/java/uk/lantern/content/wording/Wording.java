package uk.lantern.content.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.lantern.content.catalogue.BrokenContentException;
import uk.lantern.content.catalogue.ContentFile;
import uk.lantern.content.catalogue.ContentFiles;
import uk.lantern.content.catalogue.Fields;
import uk.lantern.content.catalogue.Problem;
import uk.lantern.content.catalogue.Yaml;

/** Every text Lantern can send, by key, from {@code wording/*.yml}. */
public final class Wording {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9]*)}");

  /** A text, and what has to be filled in. */
  private record Text(String words, Set<String> placeholders) {}

  private final Map<String, String> texts;
  private final List<String> pastReview;

  /** Read once for each constant: every turn says some, and texts do not change. */
  private final Map<WordingKey, Text> read = new ConcurrentHashMap<>();

  private Wording(Map<String, String> texts, List<String> pastReview) {
    this.texts = texts;
    this.pastReview = pastReview;
  }

  /**
   * Reads the shipped wording.
   *
   * @param today London date, to tell which files are past their review
   * @throws BrokenContentException with every problem, for example a key that two files set
   */
  public static Wording load(LocalDate today) {
    return load(ContentFiles.shipped(), today);
  }

  /** Reads the wording of an editor's folder. */
  public static Wording load(ContentFiles files, LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, String> setBy = new LinkedHashMap<>();
    List<String> past = new ArrayList<>();
    for (ContentFile file : files.matching("wording/*.yml")) {
      Fields fields = Yaml.read(file, problems).only("owner", "reviewBy", "version", "texts");
      fields.text("owner");
      fields.count("version");
      LocalDate reviewBy = fields.date("reviewBy");
      if (today.isAfter(reviewBy)) {
        past.add(file.name() + " was due for review by " + reviewBy);
      }
      Fields keys = fields.inner("texts");
      for (String key : keys.names()) {
        String other = setBy.putIfAbsent(key, file.name());
        if (other != null) {
          keys.wrong(key, "is also set by " + other, "rename one of the two keys");
        }
        texts.put(key, keys.text(key));
      }
    }
    if (!problems.isEmpty()) {
      throw new BrokenContentException(problems);
    }
    return new Wording(texts, past);
  }

  /** Files past their review date, one sentence each; the start logs them, a test fails on them. */
  public List<String> pastReview() {
    return List.copyOf(pastReview);
  }

  /** A text without placeholders. */
  public String say(WordingKey key) {
    return say(key, Map.of());
  }

  /**
   * A text with its placeholders filled in. Values are put in as they are: escaping is the card's.
   *
   * @throws IllegalArgumentException when a placeholder has no value or a value no placeholder
   */
  public String say(WordingKey key, Map<String, ?> values) {
    Text text = text(key);
    if (!text.placeholders().equals(values.keySet())) {
      throw new IllegalArgumentException(
          "wording key %s has the placeholders %s but was given %s; make them agree"
              .formatted(key.key(), text.placeholders(), new TreeSet<>(values.keySet())));
    }
    return values.isEmpty()
        ? text.words()
        : PLACEHOLDER
            .matcher(text.words())
            .replaceAll(m -> Matcher.quoteReplacement(String.valueOf(values.get(m.group(1)))));
  }

  /**
   * Called at start with each package's keys, so that a missing text stops the start, not a person.
   *
   * @throws IllegalStateException naming every missing key
   */
  public void require(WordingKey[] keys) {
    Set<String> missing = new TreeSet<>();
    for (WordingKey key : keys) {
      if (!texts.containsKey(key.key())) {
        missing.add(key.key());
      }
    }
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          "no wording file has " + missing + "; add the keys under texts: in wording/*.yml");
    }
  }

  /** The placeholders of a text, sorted. */
  public Set<String> placeholders(WordingKey key) {
    return new TreeSet<>(text(key).placeholders());
  }

  private Text text(WordingKey key) {
    return key instanceof Enum<?> ? read.computeIfAbsent(key, this::lookUp) : lookUp(key);
  }

  private Text lookUp(WordingKey key) {
    String text = texts.get(key.key());
    if (text == null) {
      throw new IllegalArgumentException(
          "no wording file has " + key.key() + "; add it under texts: in wording/*.yml");
    }
    return new Text(text, placeholders(text));
  }

  private static Set<String> placeholders(String text) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }
}
