package uk.lantern.bot.page.register;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** In which order the register is shown; the first one unless somebody says otherwise. */
enum RegisterSort {
  DUE(Comparator.comparing(row -> row.dates().due())),
  SLIPPAGE(Comparator.comparing((RegisterRow row) -> row.dates().slipped()).reversed()),
  AGE(Comparator.comparing(row -> row.dates().since())),
  PRIORITY(Comparator.comparing(RegisterSort::priority)),
  AGENCY(Comparator.comparing(row -> row.owned().agency()));

  /** Letters and a number without leading noughts: A-99 stands before A-101. */
  private static final Comparator<RegisterRow> BY_REF =
      Comparator.comparingInt((RegisterRow row) -> row.ref().length())
          .thenComparing(RegisterRow::ref);

  private final Comparator<RegisterRow> first;

  RegisterSort(Comparator<RegisterRow> first) {
    this.first = first;
  }

  /** A whole order: two actions are never equal, so a page is the same each time it is opened. */
  Comparator<RegisterRow> order() {
    return first.thenComparing(row -> row.dates().due()).thenComparing(BY_REF);
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<RegisterSort> of(String code) {
    return Arrays.stream(values()).filter(sort -> sort.code().equals(code)).findFirst();
  }

  /** What serves no priority comes last. */
  private static String priority(RegisterRow row) {
    return row.from().priority().isEmpty() ? "\uFFFF" : row.from().priority();
  }
}
