package uk.lantern.bot.turn;

/** Looks at a turn before any feature does. Steps run in the order of {@code @Order}. */
public interface TurnStep {

  /** What becomes of the turn. */
  sealed interface Outcome {
    /** The turn goes on, perhaps with other words. */
    record GoOn(Turn turn) implements Outcome {}

    /** The step answers itself; no feature sees the turn and nothing of it is stored. */
    record Stop(Reply reply) implements Outcome {}
  }

  Outcome take(Turn turn);
}
