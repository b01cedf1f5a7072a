package uk.lantern.bot.page;

/** One answer for all that is absent, forbidden, expired or never was. */
final class NothingHere extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NothingHere() {
    super("nothing here", null, false, false);
  }
}
