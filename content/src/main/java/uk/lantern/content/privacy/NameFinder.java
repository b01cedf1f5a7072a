package uk.lantern.content.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Finds people's names by title, by context and by the first names of {@code privacy/names.yml}.
 */
final class NameFinder {

  private static final String FILE = "/privacy/names.yml";

  private record NameFile(
      String owner, LocalDate reviewBy, String firstNames, List<String> published, String never) {}

  private final Set<String> published;
  private final Set<String> never;
  private final List<Pattern> forms;

  private NameFinder(NameFile file) {
    published = file.published().stream().map(NameFinder::low).collect(Collectors.toSet());
    never = Set.of(low(file.never()).trim().split("\\s+"));
    String first = "(?:" + low(file.firstNames()).trim().replaceAll("\\s+", "|") + ")";
    String capital = "\\p{Lu}[\\p{L}'-]{1,20}";
    forms =
        List.of(
            Pattern.compile("\\b(?i:mr|mrs|ms|miss|dr)\\.? (" + capital + "(?: " + capital + ")?)"),
            Pattern.compile(
                "\\b(?i:called|named|name is|names|nickname|baby|mum|dad|mother|father|sister|brother|pupil|boy|girl|stepdad|partner) (?i:is )?("
                    + capital
                    + "(?: \\p{Lu}[\\p{L}'-]{0,20})?)"),
            Pattern.compile("\\b((?i:" + first + ") " + capital + ")"),
            Pattern.compile(
                "\\b(?i:called|named|name is|pupil) ((?i:" + first + ")(?: [a-z]{3,15})?)\\b"),
            Pattern.compile("\\b((?i:" + first + ") [a-z]{3,15})(?= (?i:dob|born|aged|age|\\[))"),
            Pattern.compile(
                "\\b((?i:"
                    + first
                    + "))(?:'s|\u2019s)?\\b(?= (?i:said|says|told|is|was|has|mum|dad|disclosed|lives|keeps|aged|\\d))"),
            Pattern.compile("\\b((?i:" + first + "))(?=(?:'s|\u2019s) )"));
  }

  static NameFinder shipped() {
    try (InputStream in = NameFinder.class.getResourceAsStream(FILE)) {
      return new NameFinder(YAMLMapper.builder().build().readValue(in, NameFile.class));
    } catch (JacksonException e) {
      throw new IllegalStateException(
          FILE + " cannot be read: " + e.getOriginalMessage() + ". Mend that line.", e);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " is missing from the jar.", e);
    }
  }

  String replace(String text, Set<IdentifierKind> removed) {
    String out = text;
    for (Pattern form : forms) {
      out = form.matcher(out).replaceAll(m -> Matcher.quoteReplacement(swap(m, removed)));
    }
    return out;
  }

  private String swap(MatchResult found, Set<IdentifierKind> removed) {
    String name = found.group(1);
    String firstWord = low(name).split(" ")[0];
    if (published.contains(low(name)) || never.contains(firstWord)) {
      return found.group();
    }
    removed.add(IdentifierKind.NAME);
    int start = found.start(1) - found.start();
    return found.group().substring(0, start)
        + IdentifierKind.NAME.token()
        + found.group().substring(start + name.length());
  }

  private static String low(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
