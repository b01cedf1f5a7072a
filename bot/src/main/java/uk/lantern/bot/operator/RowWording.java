package uk.lantern.bot.operator;

import java.util.Locale;
import java.util.Optional;
import uk.lantern.content.wording.WordingKey;

/** What each row of the clock does, {@code row.*} of {@code wording/operator.yml}. */
enum RowWording implements WordingKey {
  WAITING_QUESTIONS,
  ANSWERED_QUESTIONS,
  DIGESTS,
  DIGEST_LETTERS,
  CATCH_UP,
  LEAVERS,
  SAVED_ITEMS,
  ACTION_CARDS,
  ACTION_CARDS_CHOSEN,
  ACTION_DAYS,
  ACTION_NEWS,
  ROUNDS,
  ROUND_LETTERS,
  PURGE;

  /** Empty for a name that is no row's, such as the reference of a planned edition. */
  static Optional<RowWording> of(String name) {
    String constant = name.replace('-', '_').toUpperCase(Locale.ROOT);
    for (RowWording row : values()) {
      if (row.name().equals(constant)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }
}
