package uk.lantern.bot.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a signed link opens. */
enum PageKind {
  /** Our text of an item. */
  ITEM,
  /** The document an item was made from. */
  ORIGINAL;

  /** How the kind is written in an address. */
  String segment() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind written so, to the letter; empty for anything else. */
  static Optional<PageKind> of(String segment) {
    return Arrays.stream(values()).filter(kind -> kind.segment().equals(segment)).findFirst();
  }
}
