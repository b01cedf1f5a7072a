package uk.lantern.scheduler.outbox;

/** Why we write to somebody unasked, and what to do when nobody knows whether it arrived. */
public enum MessageKind {
  /** To the partnership team: these questions wait for you. */
  WAITING_QUESTIONS(WhenInDoubt.SEND_AGAIN),
  /** To an asker: the team has answered. */
  QUESTION_ANSWERED(WhenInDoubt.SEND_AGAIN),
  /** To many, pressed by a person: a second copy would be worse than asking that person. */
  BROADCAST(WhenInDoubt.HOLD);

  /** reliability.md 2.2: a post is not idempotent and a bot cannot list a chat. */
  public enum WhenInDoubt {
    /** A reminder: silence is worse than a second copy, which says "sent again". */
    SEND_AGAIN,
    /** Waits in doubt until a person decides. */
    HOLD
  }

  private final WhenInDoubt whenInDoubt;

  MessageKind(WhenInDoubt whenInDoubt) {
    this.whenInDoubt = whenInDoubt;
  }

  public WhenInDoubt whenInDoubt() {
    return whenInDoubt;
  }
}
