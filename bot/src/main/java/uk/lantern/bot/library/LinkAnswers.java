package uk.lantern.bot.library;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.lantern.bot.turn.JobFamilyWording;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.content.catalogue.Theme;
import uk.lantern.content.learning.DocumentKind;
import uk.lantern.content.privacy.IdentifierKind;
import uk.lantern.content.wording.Wording;

/** Reads what somebody filled in about a link: what is right is kept, for the rest it is asked. */
@Component
class LinkAnswers {

  static final String SHORT_EXTRACT = "short_extract";

  private static final DateTimeFormatter DAY =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d MMMM uuuu")
          .toFormatter(Locale.UK);
  private static final int LONGEST = 200;
  private static final int SUMMARY_WORDS = 120;
  private static final int EXTRACT_WORDS = 50;

  private final Catalogue catalogue;
  private final Wording wording;

  LinkAnswers(Catalogue catalogue, Wording wording) {
    this.catalogue = catalogue;
    this.wording = wording;
  }

  /**
   * What was read.
   *
   * @param good values as they are kept
   * @param problems one sentence for each value that is not
   */
  record Read(Map<LinkField, String> good, List<String> problems) {

    /** How many there are: the values are somebody's words. */
    @Override
    public String toString() {
      return "Read[" + good.keySet() + ", " + problems.size() + " problems]";
    }
  }

  /** Reads the answers to some fields; a blank one counts as not given. */
  Read read(Map<LinkField, String> given, LocalDate today) {
    Map<LinkField, String> good = new EnumMap<>(LinkField.class);
    List<String> problems = new ArrayList<>();
    given.forEach(
        (field, raw) -> {
          String value = raw.strip();
          String kinds = IdentifierKind.wordsOfTokensIn(value);
          String problem =
              kinds.isEmpty()
                  ? problem(field, value, today)
                  : wording.say(LibraryWording.REWORD, Map.of("kinds", kinds));
          if (problem == null) {
            good.put(field, kept(field, value));
          } else {
            problems.add(problem);
          }
        });
    if (SHORT_EXTRACT.equals(given.get(LinkField.RIGHTS))
        && given.getOrDefault(LinkField.EXTRACT, "").isBlank()) {
      problems.add(wording.say(LibraryWording.NEEDS_EXTRACT));
    }
    return new Read(good, problems);
  }

  private @Nullable String problem(LinkField field, String value, LocalDate today) {
    return switch (field) {
      case TITLE -> unless(fits(value), LibraryWording.NEEDS_TITLE);
      case PUBLISHER -> unless(fits(value), LibraryWording.NEEDS_PUBLISHER);
      case DATE -> unless(day(value).filter(d -> !d.isAfter(today)), LibraryWording.NEEDS_DATE);
      case REVIEW -> unless(day(value).filter(today::isBefore), LibraryWording.NEEDS_REVIEW);
      case KIND ->
          DocumentKind.byCode(value).isPresent()
              ? null
              : wording.say(LibraryWording.NEEDS_KIND, Map.of("kinds", DocumentKind.codes()));
      case SUMMARY -> unless(words(value, SUMMARY_WORDS), LibraryWording.NEEDS_SUMMARY);
      case SO_WHAT -> unless(words(value, SUMMARY_WORDS), LibraryWording.NEEDS_SO_WHAT);
      case EXTRACT ->
          unless(
              value.isEmpty() ? Optional.of(value) : words(value, EXTRACT_WORDS),
              LibraryWording.NEEDS_EXTRACT);
      case THEMES -> themesProblem(value);
      case PRIORITY ->
          unless(
              Optional.of(value).filter(v -> v.matches("(?i)[1-5]?|none")),
              LibraryWording.NEEDS_PRIORITY);
      case AUDIENCE -> audienceProblem(value);
      case AREA, RIGHTS -> null;
    };
  }

  private @Nullable String unless(Optional<?> right, LibraryWording problem) {
    return right.isPresent() ? null : wording.say(problem);
  }

  private static Optional<String> fits(String value) {
    return Optional.of(value).filter(v -> !v.isEmpty() && v.length() <= LONGEST);
  }

  private static Optional<String> words(String value, int most) {
    return Optional.of(value).filter(v -> !v.isEmpty() && v.split("\\s+").length <= most);
  }

  /** In words: a date in figures is taken for somebody's date of birth on its way here. */
  private static Optional<LocalDate> day(String value) {
    try {
      return Optional.of(LocalDate.parse(value, DAY));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private @Nullable String themesProblem(String value) {
    return parts(value)
        .filter(part -> theme(part).isEmpty())
        .findFirst()
        .map(part -> wording.say(LibraryWording.NEEDS_THEMES, Map.of("theme", part)))
        .orElse(null);
  }

  private @Nullable String audienceProblem(String value) {
    return parts(value)
        .filter(part -> family(part).isEmpty() && !part.equals("all"))
        .findFirst()
        .map(part -> wording.say(LibraryWording.NEEDS_AUDIENCE, Map.of("family", part)))
        .orElse(null);
  }

  private String kept(LinkField field, String value) {
    return switch (field) {
      case KIND -> DocumentKind.byCode(value).map(DocumentKind::code).orElse(value);
      case DATE, REVIEW -> day(value).map(LocalDate::toString).orElse(value);
      case THEMES -> codes(parts(value).flatMap(part -> theme(part).map(Theme::code).stream()));
      case AUDIENCE -> codes(parts(value).flatMap(part -> family(part).stream()));
      default -> value;
    };
  }

  private static String codes(Stream<String> codes) {
    return codes.distinct().collect(Collectors.joining(","));
  }

  private static Stream<String> parts(String value) {
    return Arrays.stream(value.toLowerCase(Locale.UK).split("\\s*[,;]\\s*|\\s+and\\s+"))
        .map(String::strip)
        .filter(part -> !part.isEmpty());
  }

  private Optional<Theme> theme(String word) {
    return catalogue.themes().stream()
        .filter(
            theme ->
                theme.code().replace('_', ' ').equals(word)
                    || theme.code().equals(word)
                    || theme.name().equalsIgnoreCase(word)
                    || theme.synonyms().contains(word)
                    || theme.synonyms().contains(word.replace('-', ' ')))
        .findFirst();
  }

  private static Optional<String> family(String word) {
    String code = word.replaceFirst("s$", "").replace(' ', '_');
    return Arrays.stream(JobFamilyWording.values())
        .map(family -> family.name().toLowerCase(Locale.ROOT))
        .filter(family -> family.equals(code) || family.equals(word.replace(' ', '_')))
        .findFirst();
  }
}
