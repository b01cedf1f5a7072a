package uk.lantern.bot.library;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is asked of a link that somebody imports, in the order in which it is asked. */
enum LinkField {
  TITLE,
  PUBLISHER,
  DATE,
  KIND,
  AREA,
  SUMMARY,
  SO_WHAT,
  RIGHTS,
  EXTRACT,
  THEMES,
  PRIORITY,
  AUDIENCE,
  REVIEW;

  static final List<LinkField> ABOUT = List.of(TITLE, PUBLISHER, DATE, KIND);
  static final List<LinkField> WORDS = List.of(SUMMARY, SO_WHAT, RIGHTS, EXTRACT);
  static final List<LinkField> TAGS = List.of(THEMES, PRIORITY, AUDIENCE, REVIEW);

  /** The name of the input on a card, for example {@code so-what}. */
  String input() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** As people type it, for example {@code so what}. */
  String typed() {
    return input().replace('-', ' ');
  }

  /** The field that a text starts with. */
  static Optional<LinkField> startOf(String text) {
    String low = text.strip().toLowerCase(Locale.UK);
    return Arrays.stream(values())
        .filter(field -> low.matches("(?s)" + field.typed() + "(?:[\\s:].*)?"))
        .findFirst();
  }

  /** What follows the field's name in a text that starts with it. */
  String behind(String text) {
    return text.strip().substring(typed().length()).replaceFirst("^[\\s:]+", "").strip();
  }

  /** All of them, for whoever asks which there are. */
  static String all() {
    return Arrays.stream(values()).map(LinkField::typed).collect(Collectors.joining(", "));
  }
}
