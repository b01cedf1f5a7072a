package uk.lantern.content.safety;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The cue groups of {@code safety/cues.yml}: which kinds of evidence a message holds. */
final class Cues {

  private static final String FILE = "/safety/cues.yml";
  private static final Pattern WORD = Pattern.compile("<([a-z]{1,20})>");

  private record CueFile(
      String owner,
      LocalDate reviewBy,
      int version,
      Map<String, String> words,
      Map<String, List<String>> groups) {}

  private final CueTable table;

  private Cues(CueTable table) {
    this.table = table;
  }

  static Cues shipped() {
    try (InputStream in = Cues.class.getResourceAsStream(FILE)) {
      CueFile file = YAMLMapper.builder().build().readValue(in, CueFile.class);
      return of(file.words(), file.groups());
    } catch (JacksonException e) {
      throw new IllegalStateException(
          FILE + " cannot be read: " + e.getOriginalMessage() + ". Mend that line.", e);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " is missing from the jar.", e);
    }
  }

  /** Cues by group, and the lists of words that they use. */
  static Cues of(Map<String, String> words, Map<String, List<String>> groups) {
    List<CueTable.Cue> compiled = new ArrayList<>();
    groups.forEach(
        (name, cues) ->
            cues.forEach(cue -> compiled.add(new CueTable.Cue(name, compile(name, cue, words)))));
    return new Cues(new CueTable(compiled));
  }

  private static Pattern compile(String group, String cue, Map<String, String> words) {
    // A sentence begins and ends where the text does, and where another sentence stands beside it.
    String expanded = cue.replace("(?<=^ )", "(?<=^ |[.?!] )").replace("$", "(?:$|(?<=[.?!] ))");
    for (int depth = 0; depth < 5; depth++) {
      expanded =
          WORD.matcher(expanded).replaceAll(m -> "(?:" + word(group, m.group(1), words) + ")");
    }
    try {
      // "..." is up to six words of the same sentence: bounded, so hostile text stays cheap.
      return Pattern.compile(
          "(?:"
              + expanded.replace(" ... ", " (?:[^ .?!]{1,30} ){0,6}?")
              + ")(?:(?=[ .?!]|$)|(?<=[.?!] ))");
    } catch (PatternSyntaxException e) {
      throw new IllegalStateException(
          "%s: group %s: '%s' is not a pattern: %s."
              .formatted(FILE, group, cue, e.getDescription()),
          e);
    }
  }

  private static String word(String group, String name, Map<String, String> words) {
    String list = words.get(name);
    if (list == null) {
      throw new IllegalStateException(
          "%s: group %s uses <%s>, which 'words' does not hold: add it."
              .formatted(FILE, group, name));
    }
    return Matcher.quoteReplacement(list);
  }

  /** Every stretch of a plain form with the groups that it gives evidence of. */
  List<Stretch> read(String plain) {
    List<CueTable.Hit> hits = table.in(plain);
    return TextWindows.of(plain).stream()
        .map(
            window -> {
              Set<String> found = CueTable.within(hits, window.from(), window.to());
              return new Stretch(window.in(plain), found, SafetyPolicy.decide(found));
            })
        .toList();
  }
}
