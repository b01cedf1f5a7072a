package uk.lantern.scheduler.people.roster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.calendar.PersonalTime;
import uk.lantern.scheduler.people.DigestFrequency;
import uk.lantern.scheduler.people.LanguageLevel;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Preference;

/**
 * Reads preferences.csv. People choose for themselves, so an empty cell changes nothing; {@code
 * none} takes a choice back.
 */
final class PreferenceRows {

  private static final String NONE = "none";
  private static final List<String> DAYS =
      Arrays.stream(DayOfWeek.values()).map(PreferenceRows::shortName).toList();
  private static final List<String> DIGESTS =
      Arrays.stream(DigestFrequency.values()).map(DigestFrequency::code).toList();
  private static final List<String> LEVELS =
      Arrays.stream(LanguageLevel.values()).map(LanguageLevel::code).toList();

  private final Known known;

  PreferenceRows(Known known) {
    this.known = known;
  }

  /** For everybody in the file, what it makes of their preferences. */
  Map<PersonKey, UnaryOperator<Preference>> read(List<Row> rows) {
    Map<PersonKey, Row> read = new LinkedHashMap<>();
    Map<PersonKey, UnaryOperator<Preference>> changes = new LinkedHashMap<>();
    for (Row row : rows) {
      PersonKey key = row.person(known.vocabulary().tenants());
      Row first = read.putIfAbsent(key, row);
      if (first != null) {
        row.wrong(
            "objectId",
            "is there twice, first in line " + first.line(),
            "keep one of the two lines");
      } else if (!known.people().containsKey(key)) {
        row.wrong("objectId", "is nobody we know", "add the person to people.csv");
      } else {
        changes.put(key, change(row));
      }
    }
    return changes;
  }

  private UnaryOperator<Preference> change(Row row) {
    UnaryOperator<PersonalTime> time = time(row);
    String digest = row.oneOf("digest", DIGESTS);
    String language = row.oneOf("language", LEVELS);
    Set<String> topics = each(row, "topics", known.vocabulary().topics());
    Boolean textOnly = row.flag("textOnly");
    Boolean pulses = row.flag("pulses");
    Boolean email = row.flag("email");
    return before -> {
      Preference it = before.withTime(time.apply(before.time()));
      it = digest.isEmpty() ? it : it.withDigest(DigestFrequency.valueOf(upper(digest)));
      it = language.isEmpty() ? it : it.withLanguage(LanguageLevel.valueOf(upper(language)));
      it = row.text("topics").isEmpty() ? it : it.withTopics(topics);
      it = textOnly == null ? it : it.withTextOnly(textOnly);
      it = pulses == null ? it : it.withPulses(pulses);
      return email == null ? it : it.withEmail(email);
    };
  }

  private UnaryOperator<PersonalTime> time(Row row) {
    Set<DayOfWeek> off =
        each(row, "nonWorkingDays", DAYS).stream()
            .filter(DAYS::contains)
            .map(day -> DayOfWeek.of(DAYS.indexOf(day) + 1))
            .collect(Collectors.toSet());
    boolean keepDays = row.text("nonWorkingDays").isEmpty();
    LocalDate leave = dateOrNone(row, "leaveLastDay");
    LocalDate pause = dateOrNone(row, "pausedUntil");
    boolean keepLeave = row.text("leaveLastDay").isEmpty();
    boolean keepPause = row.text("pausedUntil").isEmpty();
    return before ->
        new PersonalTime(
            keepDays ? before.nonWorkingDays() : off,
            keepLeave ? before.leaveLastDay() : leave,
            keepPause ? before.pausedUntil() : pause);
  }

  private static @Nullable LocalDate dateOrNone(Row row, String field) {
    return row.text(field).equals(NONE) ? null : row.date(field);
  }

  /** The words of a cell, each of which must be known; none of them for {@code none}. */
  private static Set<String> each(Row row, String field, Collection<String> words) {
    if (row.text(field).equals(NONE)) {
      return Set.of();
    }
    for (String word : row.words(field)) {
      if (!words.contains(word)) {
        row.wrong(
            field,
            "\"%s\" is not known".formatted(word),
            "use one or more of " + String.join(" ", words) + ", or none");
      }
    }
    return Set.copyOf(row.words(field));
  }

  /** Codes are the constants in lower case; unknown ones are noted and never applied. */
  private static String upper(String code) {
    return code.toUpperCase(Locale.ROOT);
  }

  private static String shortName(DayOfWeek day) {
    return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
  }

  static Map<String, String> fields(Preference it) {
    PersonalTime time = it.time();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("digest", it.digest().code());
    fields.put("topics", it.topics().stream().sorted().collect(Collectors.joining(" ")));
    fields.put(
        "nonWorkingDays",
        time.nonWorkingDays().stream()
            .sorted()
            .map(PreferenceRows::shortName)
            .collect(Collectors.joining(" ")));
    fields.put("leaveLastDay", time.leaveLastDay() == null ? "" : time.leaveLastDay().toString());
    fields.put("pausedUntil", time.pausedUntil() == null ? "" : time.pausedUntil().toString());
    fields.put("language", it.language().code());
    fields.put("textOnly", yes(it.textOnly()));
    fields.put("pulses", yes(it.pulses()));
    fields.put("email", yes(it.email()));
    return fields;
  }

  private static String yes(boolean it) {
    return it ? "yes" : "no";
  }
}
