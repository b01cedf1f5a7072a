package uk.lantern.bot.turn;

/** Takes a turn from any front door (Teams, the terminal, {@code ask}) to its reply. */
public interface Turns {

  /** Never throws: what goes wrong inside becomes a reply in words and a log line without them. */
  Reply take(Turn turn);
}
