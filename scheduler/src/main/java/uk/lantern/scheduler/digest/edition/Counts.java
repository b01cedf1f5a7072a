package uk.lantern.scheduler.digest.edition;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import uk.lantern.scheduler.outbox.ReportWord;

/**
 * How many persons an edition's words hold, in all and by agency; no person is named.
 *
 * @param words every word has a figure
 * @param agencies by agency code; empty for those without one
 * @param asOf London date of the count
 */
public record Counts(
    Map<ReportWord, Integer> words,
    Map<String, Map<ReportWord, Integer>> agencies,
    LocalDate asOf) {

  /** Keeps the order of the words and of the agencies. */
  public Counts {
    Map<ReportWord, Integer> inOrder = new EnumMap<>(ReportWord.class);
    inOrder.putAll(words);
    words = Collections.unmodifiableMap(inOrder);
    agencies = Collections.unmodifiableMap(new TreeMap<>(agencies));
  }

  public int of(ReportWord word) {
    return words.getOrDefault(word, 0);
  }

  /** The persons in it: every person has one word. */
  public int total() {
    return words.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Counts one person after another. */
  public static final class Tally {

    private final Map<ReportWord, Integer> words = none();
    private final Map<String, Map<ReportWord, Integer>> agencies = new TreeMap<>();

    /** One more person. */
    public void add(String agency, ReportWord word) {
      add(agency, word, 1);
    }

    /** So many more persons. */
    public void add(String agency, ReportWord word, int persons) {
      words.merge(word, persons, Integer::sum);
      agencies.computeIfAbsent(agency, it -> none()).merge(word, persons, Integer::sum);
    }

    public Counts asOf(LocalDate day) {
      return new Counts(words, agencies, day);
    }

    private static Map<ReportWord, Integer> none() {
      Map<ReportWord, Integer> none = new EnumMap<>(ReportWord.class);
      for (ReportWord word : ReportWord.values()) {
        none.put(word, 0);
      }
      return none;
    }
  }
}
