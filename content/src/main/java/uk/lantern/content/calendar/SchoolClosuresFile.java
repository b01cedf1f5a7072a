package uk.lantern.content.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import uk.lantern.content.calendar.SchoolClosures.Closure;
import uk.lantern.content.calendar.SchoolClosures.SchoolCalendar;

/** Reads a file of school closures; a mistake stops the start with file, place and fix. */
record SchoolClosuresFile(
    @Nullable String owner,
    @Nullable LocalDate reviewBy,
    @Nullable Integer version,
    @Nullable List<Entry> calendars) {

  private static final String SHIPPED = "/calendar/school-closures.yml";
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  record Entry(
      @Nullable String code,
      @Nullable String name,
      @Nullable Boolean demo,
      @Nullable String source,
      @Nullable LocalDate checkedOn,
      @Nullable LocalDate coveredUntil,
      @JsonProperty("closed") @Nullable List<Line> closed) {}

  record Line(@Nullable String name, @Nullable LocalDate from, @Nullable LocalDate to) {}

  /**
   * @param demo whether fictional calendars are wanted
   */
  static SchoolClosures shipped(boolean demo) {
    try (InputStream in = SchoolClosuresFile.class.getResourceAsStream(SHIPPED)) {
      return read(in, SHIPPED, demo);
    } catch (IOException e) {
      throw new IllegalStateException(SHIPPED + " is missing from the jar.", e);
    }
  }

  static SchoolClosures read(Path file, boolean demo) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString(), demo);
    } catch (IOException e) {
      throw new IllegalStateException(
          "%s cannot be read: mend lantern.calendar.school-closures, or the file's rights."
              .formatted(file),
          e);
    }
  }

  static SchoolClosures read(@Nullable InputStream in, String name, boolean demo) {
    try {
      return YAML.readValue(in, SchoolClosuresFile.class).closures(demo);
    } catch (JacksonException e) {
      throw new IllegalStateException(
          "%s cannot be used: %s. Mend that line.".formatted(name, e.getOriginalMessage()), e);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("%s cannot be used: %s".formatted(name, e.getMessage()), e);
    }
  }

  private SchoolClosures closures(boolean demo) {
    need(owner, "owner", "the file");
    need(reviewBy, "reviewBy", "the file");
    need(version, "version", "the file");
    List<SchoolCalendar> wanted = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (Entry entry : need(calendars, "calendars", "the file")) {
      SchoolCalendar calendar = calendar(entry);
      if (!codes.add(calendar.code())) {
        throw new IllegalArgumentException(
            "calendar '%s' is there twice; give each its own code.".formatted(calendar.code()));
      }
      if (demo || !Boolean.TRUE.equals(entry.demo())) {
        wanted.add(calendar);
      }
    }
    return new SchoolClosures(wanted);
  }

  private static SchoolCalendar calendar(Entry entry) {
    String code = need(entry.code(), "code", "a calendar");
    need(entry.name(), "name", code);
    need(entry.source(), "source", code);
    need(entry.checkedOn(), "checkedOn", code);
    List<Closure> closed =
        need(entry.closed(), "closed", code).stream().map(line -> closure(line, code)).toList();
    return new SchoolCalendar(code, need(entry.coveredUntil(), "coveredUntil", code), closed);
  }

  private static Closure closure(Line line, String calendar) {
    String name = need(line.name(), "name", "a closure of " + calendar);
    LocalDate from = need(line.from(), "from", name + " of " + calendar);
    LocalDate to = need(line.to(), "to", name + " of " + calendar);
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "%s of %s ends on %s, before it begins on %s.".formatted(name, calendar, to, from));
    }
    return new Closure(name, from, to);
  }

  private static <T> T need(@Nullable T value, String field, String where) {
    if (value == null) {
      throw new IllegalArgumentException("'%s' is missing in %s.".formatted(field, where));
    }
    return value;
  }
}
