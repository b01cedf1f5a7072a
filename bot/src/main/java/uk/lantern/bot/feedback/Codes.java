package uk.lantern.bot.feedback;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.feedback.EscalationTopic;

/**
 * Constants as cards carry them: {@code no}, {@code about_threshold}. A topic has a word before it:
 * alone, "threshold" would be read as a message and stopped.
 */
final class Codes {

  private static final String ABOUT = "about_";

  private Codes() {}

  static String of(WordingKey one) {
    String code = one.name().toLowerCase(Locale.ROOT);
    return one instanceof EscalationTopicWording ? ABOUT + code : code;
  }

  static String of(EscalationTopic topic) {
    return of(EscalationTopicWording.valueOf(topic.name()));
  }

  /** The constant that a card's answer names; empty for anything else somebody sends. */
  static <E extends Enum<E>> Optional<E> one(Class<E> type, String code) {
    return Arrays.stream(type.getEnumConstants())
        .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(code.replaceFirst("^" + ABOUT, "")))
        .findFirst();
  }
}
