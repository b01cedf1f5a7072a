package uk.lantern.bot.teams.connector;

/** The right to make one request, which may run out while it waits. */
interface Leave {

  /**
   * Blocks until the moment of the request, once everything else about it is ready.
   *
   * @return false when it must not be made any more
   */
  boolean awaited();

  /** Asked when the body's first byte is about to go; when false, no whole request leaves. */
  boolean holds();
}
