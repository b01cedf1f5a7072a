package uk.lantern.scheduler.round.response;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A grade that a person gives. Grades are never added up, averaged or worked out. */
public enum Grade {
  OUTSTANDING,
  GOOD,
  REQUIRES_IMPROVEMENT,
  INADEQUATE,
  NOT_GRADED;

  /** As cards carry it, for example {@code requires-improvement}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Grade> byCode(String code) {
    return Arrays.stream(values()).filter(grade -> grade.code().equals(code)).findFirst();
  }
}
