package uk.lantern.bot.digests.edition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of an edition as people type it: {@code d-7} is {@code D-0007}. */
public final class DigestRef {

  /** Six digits at most: seven are the name of a delivery in doubt. */
  private static final Pattern TYPED =
      Pattern.compile("\\bd-(\\d{1,6})(?![\\d-])", Pattern.CASE_INSENSITIVE);

  private DigestRef() {}

  /** The first in a text. */
  public static Optional<String> in(String text) {
    Matcher typed = TYPED.matcher(text);
    return typed.find()
        ? Optional.of("D-%04d".formatted(Integer.parseInt(typed.group(1))))
        : Optional.empty();
  }

  /** What stands behind the first in a text; the whole text when there is none. */
  public static String behind(String text) {
    Matcher typed = TYPED.matcher(text);
    return (typed.find() ? text.substring(typed.end()) : text).strip();
  }
}
