package uk.lantern.content.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import uk.lantern.content.privacy.Lines.Line;

/**
 * Measures the check on lines it was not tuned on. The floors are what was measured, less one line;
 * misses are counted and not printed, for who reads them tunes on them.
 */
class IdentifierUnseenTest {

  private final IdentifierCheck check = new IdentifierCheck();

  /** What was made of the lines of one kind. */
  private static final class Score {
    private int total;
    private int found;
    private int spared;
  }

  @Test
  void case110NamesThatTheRulesWereNotTunedOnAreFoundAndWordsLikeThemStay() throws Exception {
    List<Line> lines = Lines.read("names-unseen.yml");
    Map<String, Score> scores = measured(lines);
    Score names = scores.get("NAME");
    Score kept = scores.get(Lines.UNTOUCHED);
    assertThat(share(names.found, names)).as("found").isGreaterThanOrEqualTo(0.93);
    assertThat(share(names.spared, names)).as("rest spared").isGreaterThanOrEqualTo(0.97);
    assertThat(share(kept.spared, kept)).as("left as it came").isGreaterThanOrEqualTo(0.98);
  }

  /** By a stranger, held back: every kind of identifier, counted by the string. */
  @Test
  void case110WhatAStrangerWroteIsMostlyTakenOutAndOrdinaryLinesAreLeftAlone() throws Exception {
    int strings = 0;
    int gone = 0;
    int kept = 0;
    List<Line> lines = Lines.read("blind.yml");
    for (Line line : lines) {
      Cleaned cleaned = check.clean(line.text());
      kept += line.keep() && cleaned.removed().isEmpty() ? 1 : 0;
      for (String identifying : line.gone() == null ? List.<String>of() : line.gone()) {
        strings++;
        gone += cleaned.text().contains(identifying) ? 0 : 1;
      }
    }
    long ordinary = lines.stream().filter(Line::keep).count();
    System.out.printf(
        "blind.yml: %d of %d taken out, %d of %d left%n", gone, strings, kept, ordinary);
    assertThat((double) gone / strings).as("taken out").isGreaterThanOrEqualTo(0.88);
    assertThat((double) kept / ordinary).as("left alone").isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void everyLineIsCleanAfterOneCleaning() throws Exception {
    for (Line line : Lines.read("names-unseen.yml")) {
      String once = check.clean(line.text()).text();
      assertThat(check.clean(once)).isEqualTo(new Cleaned(once, Set.of()));
    }
  }

  private Map<String, Score> measured(List<Line> lines) {
    Map<String, Score> scores = new TreeMap<>();
    for (Line line : lines) {
      Score score = scores.computeIfAbsent(line.kind(), kind -> new Score());
      Cleaned cleaned = check.clean(line.text());
      boolean found = line.keep() ? cleaned.removed().isEmpty() : line.found(cleaned);
      score.total++;
      score.found += found ? 1 : 0;
      score.spared += line.spared(cleaned) ? 1 : 0;
    }
    scores.forEach(
        (kind, score) ->
            System.out.printf(
                "  %-18s %3d found %3d spared %3d%n",
                kind, score.total, score.found, score.spared));
    return scores;
  }

  private static double share(int part, Score score) {
    return (double) part / score.total;
  }
}
