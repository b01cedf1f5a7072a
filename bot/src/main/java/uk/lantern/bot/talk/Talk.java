package uk.lantern.bot.talk;

/** What a person and Lantern spoke of last in one feature; a stored record, one a person. */
public interface Talk {

  /** The version that wrote it. */
  int v();

  /** When it was said, in milliseconds since 1970. */
  long touched();

  /** Whether something was asked, so that the next words may be its answer. */
  boolean isAsking();
}
