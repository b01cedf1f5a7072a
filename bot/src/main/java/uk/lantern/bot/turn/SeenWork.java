package uk.lantern.bot.turn;

/** What is done for an activity, once, however often it is delivered. */
@FunctionalInterface
public interface SeenWork {

  /** Does it. Runs on a virtual thread; {@code held} tells whether this instance still may. */
  Worked work(Held held);

  /** The right to act for an activity. */
  @FunctionalInterface
  interface Held {

    /**
     * Whether nobody else can have taken over: ask right before anything that cannot be undone.
     * False when the last beat the store confirmed is older than 5 s and a new one fails.
     */
    boolean stillMine();
  }

  /**
   * What came of it.
   *
   * @param answer goes out first, and to every copy
   * @param keep false when the answer may not be stored (a safety block says what was said); copies
   *     that reach another instance then get the bare status
   * @param afterwards done when the answer is out, for example cards that follow an invoke
   */
  record Worked(SeenAnswer answer, boolean keep, Runnable afterwards) {

    /** Done, nothing to follow. */
    public static Worked done(SeenAnswer answer) {
      return new Worked(answer, true, () -> {});
    }
  }
}
