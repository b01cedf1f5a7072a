package uk.lantern.bot.turn;

/** Where a turn happens. Anything personal is said in {@code PERSONAL} only. */
public enum Place {
  PERSONAL,
  GROUP,
  CHANNEL
}
