package uk.lantern.bot.round;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.round.response.Grade;

/** Grades that people give, {@code round-grade.*} of {@code wording/rounds.yml}. */
public enum RoundGradeWording implements WordingKey {
  OUTSTANDING,
  GOOD,
  REQUIRES_IMPROVEMENT,
  INADEQUATE,
  NOT_GRADED;

  public static RoundGradeWording of(Grade grade) {
    return valueOf(grade.name());
  }

  /** The grade that a text begins with, as its words or as its code. */
  public static Optional<Grade> in(String text) {
    String low = text.strip().toLowerCase(Locale.UK).replaceAll("[\\s_-]+", " ");
    return Arrays.stream(values())
        .filter(it -> low.startsWith(it.words()))
        .findFirst()
        .map(RoundGradeWording::grade);
  }

  /** What stands behind the grade that a text begins with; the whole text without one. */
  public static String behind(String text) {
    return Arrays.stream(values())
        .map(
            it ->
                text.strip()
                    .replaceFirst(
                        "(?i)^" + it.words().replace(" ", "[\\s_-]+") + "\\b[\\s,.:;-]*", ""))
        .filter(rest -> !rest.equals(text.strip()))
        .findFirst()
        .orElse(text.strip());
  }

  private Grade grade() {
    return Grade.valueOf(name());
  }

  private String words() {
    return name().toLowerCase(Locale.UK).replace('_', ' ');
  }
}
