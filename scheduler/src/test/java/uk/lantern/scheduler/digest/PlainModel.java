package uk.lantern.scheduler.digest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.lantern.scheduler.digest.edition.EditionAudience;
import uk.lantern.scheduler.outbox.ReportWord;
import uk.lantern.scheduler.people.DigestFrequency;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Preference;

/** Who gets an edition: written down a second time, without a look at how Lantern does it. */
final class PlainModel {

  /** Whom an item is made for, and what it is about. */
  record Tags(Set<String> families, String topic) {}

  final Map<PersonKey, Person> people = new HashMap<>();
  final Map<PersonKey, Preference> wishes = new HashMap<>();
  private final Map<PersonKey, List<LocalDate>> got = new HashMap<>();

  Set<PersonKey> audience(EditionAudience audience, LocalDate today) {
    Set<PersonKey> in = new HashSet<>();
    for (Person person : people.values()) {
      boolean here = person.leftDate() == null || person.leftDate().isAfter(today);
      boolean agency =
          audience.agencies().isEmpty() || audience.agencies().contains(person.agency());
      boolean family =
          audience.jobFamilies().isEmpty() || audience.jobFamilies().contains(person.jobFamily());
      if (here && agency && family) {
        in.add(person.key());
      }
    }
    return in;
  }

  Map<PersonKey, ReportWord> words(
      Set<PersonKey> audience, boolean important, Map<String, Tags> items, LocalDate today) {
    Map<PersonKey, ReportWord> words = new HashMap<>();
    for (PersonKey person : audience) {
      words.put(person, word(person, important, items, today));
    }
    return words;
  }

  /** Whoever has it now has it for the next editions, too. */
  Set<PersonKey> read(Map<PersonKey, ReportWord> words, LocalDate today) {
    Set<PersonKey> readers = new HashSet<>();
    words.forEach(
        (person, word) -> {
          if (word == ReportWord.DELIVERED) {
            readers.add(person);
            got.computeIfAbsent(person, it -> new ArrayList<>()).add(today);
          }
        });
    return readers;
  }

  static Map<ReportWord, Integer> counted(Map<PersonKey, ReportWord> words) {
    Map<ReportWord, Integer> counted = new EnumMap<>(ReportWord.class);
    words.values().forEach(word -> counted.merge(word, 1, Integer::sum));
    return counted;
  }

  /** Without the words that nobody has. */
  static Map<ReportWord, Integer> nonZero(Map<ReportWord, Integer> words) {
    Map<ReportWord, Integer> some = new EnumMap<>(words);
    some.values().removeIf(n -> n == 0);
    return some;
  }

  private ReportWord word(
      PersonKey person, boolean important, Map<String, Tags> items, LocalDate today) {
    Preference wish = wishes.getOrDefault(person, Preference.USUAL);
    boolean due = important || isDue(wish.digest(), got.getOrDefault(person, List.of()), today);
    if (wish.digest() == DigestFrequency.PAUSED || !due) {
      return ReportWord.PAUSED;
    }
    String family = wish.jobFamily() == null ? people.get(person).jobFamily() : wish.jobFamily();
    boolean job = false;
    boolean topic = false;
    for (Tags tags : items.values()) {
      boolean fits = tags.families().isEmpty() || tags.families().contains(family);
      job |= fits;
      topic |= fits && (wish.topics().isEmpty() || wish.topics().contains(tags.topic()));
    }
    if (!job) {
      return ReportWord.CANCELLED;
    }
    return topic || important ? ReportWord.DELIVERED : ReportWord.PAUSED;
  }

  private static boolean isDue(DigestFrequency often, List<LocalDate> got, LocalDate today) {
    for (LocalDate day : got) {
      long ago = today.toEpochDay() - day.toEpochDay();
      boolean sameMonth = YearMonth.from(day).equals(YearMonth.from(today));
      if (often == DigestFrequency.FORTNIGHTLY && ago < 13
          || often == DigestFrequency.MONTHLY && sameMonth) {
        return false;
      }
    }
    return often != DigestFrequency.ONLY_IMPORTANT;
  }
}
