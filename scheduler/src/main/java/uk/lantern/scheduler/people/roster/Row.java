package uk.lantern.scheduler.people.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.people.PersonKey;

/** One line of a file; reading a cell notes what is wrong with it. */
final class Row {

  /** What a spreadsheet would run instead of showing; full-width signs too. */
  private static final Pattern FORMULA =
      Pattern.compile("(?s)[=+\\-@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20].*");

  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{0,59}");
  private static final Pattern CONTROL = Pattern.compile("(?s).*\\p{Cntrl}.*");
  private static final Pattern OBJECT_ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final int LONGEST = 200;
  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 2099;

  private final RosterFile file;
  private final long line;
  private final Map<String, String> cells;
  private final Problems problems;

  Row(RosterFile file, long line, Map<String, String> cells, Problems problems) {
    this.file = file;
    this.line = line;
    this.cells = cells;
    this.problems = problems;
    cells.forEach(this::check);
  }

  long line() {
    return line;
  }

  void wrong(String field, String what, String fix) {
    problems.add(new Problem(file.file(), line, field, what, fix));
  }

  /** Whether the file has the column: one that is not there changes nothing. */
  boolean has(String field) {
    return cells.containsKey(field);
  }

  /** The cell, or empty. */
  String text(String field) {
    return cells.getOrDefault(field, "");
  }

  /** The cell of a column that must be filled; empty when it is not, which is noted. */
  String needed(String field) {
    String text = text(field);
    if (text.isEmpty()) {
      wrong(field, "is empty", "fill it in");
    }
    return text;
  }

  /** A code of our own making. */
  String code(String field) {
    String code = needed(field);
    if (!code.isEmpty() && !CODE.matcher(code).matches()) {
      wrong(
          field,
          "\"%s\" is no code".formatted(code),
          "use lower-case letters, digits and underscores, a letter first");
    }
    return code;
  }

  /** One of the words; noted when it is another. Empty is left alone. */
  String oneOf(String field, Collection<String> words) {
    String text = text(field);
    if (!text.isEmpty() && !words.contains(text)) {
      wrong(
          field,
          "\"%s\" is not known".formatted(text),
          "use one of " + String.join(", ", new TreeSet<>(words)));
    }
    return text;
  }

  String neededOneOf(String field, Collection<String> words) {
    needed(field);
    return oneOf(field, words);
  }

  /** Words separated by spaces or vertical bars. */
  List<String> words(String field) {
    return Arrays.stream(text(field).split("[\\s|]+")).filter(word -> !word.isEmpty()).toList();
  }

  /** A London date as 2027-09-30; null when empty or wrong, and wrong is noted. */
  @Nullable LocalDate date(String field) {
    String text = text(field);
    if (text.isEmpty()) {
      return null;
    }
    try {
      LocalDate date = LocalDate.parse(text);
      if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
        wrong(field, "\"%s\" cannot be meant".formatted(text), "check the year");
      }
      return date;
    } catch (DateTimeException e) {
      wrong(
          field, "\"%s\" is not a date".formatted(text), "write year, month and day as 2027-09-30");
      return null;
    }
  }

  /** {@code yes} or {@code no}; null when empty or wrong. */
  @Nullable Boolean flag(String field) {
    String text = oneOf(field, List.of("yes", "no"));
    return text.isEmpty() ? null : text.equals("yes");
  }

  /** Who the line is about: tenant and Entra object id, never a typed name. */
  PersonKey person(Collection<String> tenants) {
    String tenant = needed("tenant").toLowerCase(Locale.ROOT);
    String objectId = needed("objectId").toLowerCase(Locale.ROOT);
    if (!tenant.isEmpty() && !tenants.contains(tenant)) {
      wrong(
          "tenant",
          "\"%s\" is not let in".formatted(tenant),
          "use one of lantern.teams.allowed-tenants, or add it there first");
    }
    if (!objectId.isEmpty() && !OBJECT_ID.matcher(objectId).matches()) {
      wrong(
          "objectId",
          "\"%s\" is no Entra object id".formatted(objectId),
          "copy the object id of the user from Entra, 36 letters and digits with dashes");
    }
    return new PersonKey(tenant, objectId);
  }

  private void check(String field, String text) {
    if (FORMULA.matcher(text).matches()) {
      wrong(field, "looks like a formula", "take the first character away");
    } else if (CONTROL.matcher(text).matches()) {
      wrong(field, "has a line break or another control character", "take it out");
    } else if (text.length() > LONGEST) {
      wrong(field, "is longer than 200 characters", "shorten it");
    }
  }
}
