package uk.lantern.bot.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a signed link opens. */
enum PageKind {
  /** Our text of an item. */
  ITEM,
  /** The document an item was made from. */
  ORIGINAL,
  /** An edition of the digest as a page. */
  EDITION,
  /** An edition as plain text. */
  EDITION_TEXT,
  /** An edition on one sheet of paper. */
  EDITION_PRINT,
  /** What a recipient of an edition would get, for who drafts and who approves it. */
  EDITION_PREVIEW,
  /** Those whom an edition did not reach. */
  NOT_REACHED,
  /** The register of actions. */
  REGISTER,
  /** The register as a list that somebody takes away. */
  REGISTER_CSV,
  /** What a group has to decide at its next meeting. */
  AGENDA,
  /** What a closed round brought. */
  ROUND,
  /** The same figures as a list that somebody takes away. */
  ROUND_CSV;

  /** How the kind is written in an address. */
  String segment() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind written so, to the letter; empty for anything else. */
  static Optional<PageKind> of(String segment) {
    return Arrays.stream(values()).filter(kind -> kind.segment().equals(segment)).findFirst();
  }
}
