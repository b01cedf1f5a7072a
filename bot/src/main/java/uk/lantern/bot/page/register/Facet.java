package uk.lantern.bot.page.register;

import java.time.LocalDate;
import java.util.Locale;

/** By what the register can be narrowed; also the names of its query parameters. */
enum Facet {
  DUE,
  PRIORITY,
  AGENCY,
  SOURCE,
  AGE,
  SLIPPAGE,
  STATE;

  String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Where an action stands, as a code; empty for nowhere. */
  String code(RegisterRow row, LocalDate today) {
    return switch (this) {
      case DUE -> code(DueBand.of(row, today));
      case PRIORITY -> row.from().priority();
      case AGENCY -> row.owned().agency();
      case SOURCE -> row.from().source();
      case AGE -> code(AgeBand.of(row.dates().since(), row.dates().until(today)));
      case SLIPPAGE -> code(SlippageBand.of(row.dates().slipped()));
      case STATE -> row.standing().code();
    };
  }

  static String code(Enum<?> band) {
    return band.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
