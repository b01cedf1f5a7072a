package uk.lantern.bot.feedback;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import uk.lantern.content.wording.WordingKey;

/** Constants as cards carry them: {@code response_time}. */
final class Codes {

  private Codes() {}

  static String of(WordingKey one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  /** The constant that a card's answer names; empty for anything else somebody sends. */
  static <E extends Enum<E>> Optional<E> one(Class<E> type, String code) {
    return Arrays.stream(type.getEnumConstants())
        .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(code))
        .findFirst();
  }
}
