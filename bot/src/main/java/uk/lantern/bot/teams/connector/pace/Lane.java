package uk.lantern.bot.teams.connector.pace;

/** Who waits for the request, first come first. Each lane leaves tokens to the ones before it. */
public enum Lane {
  /** A person does: takes any token, and is tried up to three times when waiting is short. */
  REPLY,
  /** The outbox, with a letter to one person. It has its own plan for the next try. */
  PERSONAL,
  /** The outbox, with one of many letters: only while no letter to one person wants to go. */
  BROADCAST;

  /** How many tokens must be there before one is taken. */
  int needs(int reserve) {
    return switch (this) {
      case REPLY -> 1;
      case PERSONAL -> reserve + 1;
      // One more, so that of two who wait the letter to one person goes first.
      case BROADCAST -> reserve + 2;
    };
  }
}
