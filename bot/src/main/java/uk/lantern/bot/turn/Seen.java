package uk.lantern.bot.turn;

/** What a delivery of an activity is told. */
public sealed interface Seen {

  /**
   * The turn is done.
   *
   * @param copy true when another delivery did the work
   */
  record Answered(SeenAnswer answer, boolean copy) implements Seen {

    /** The same answer for another delivery. */
    Answered again() {
      return new Answered(answer, true);
    }
  }

  /** The turn is still running after the patience of {@link SeenPace}; it goes on by itself. */
  record Working() implements Seen {}

  /** The id was used before with another body: the first wins, this one is refused. */
  record Altered() implements Seen {}
}
