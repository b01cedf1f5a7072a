package uk.lantern.scheduler.outbox;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Why we write to somebody unasked, and what to do when nobody knows whether it arrived. */
public enum MessageKind {
  /** To the partnership team: these questions wait for you. */
  WAITING_QUESTIONS(Lane.PERSONAL, WhenInDoubt.SEND_AGAIN, CatchUp.LATEST_ONLY),
  /** To an asker: the team has answered. */
  QUESTION_ANSWERED(Lane.PERSONAL, WhenInDoubt.SEND_AGAIN, CatchUp.ALL),
  /** To whoever saved an item: it was corrected, replaced or withdrawn since. */
  SAVED_CHANGED(Lane.PERSONAL, WhenInDoubt.SEND_AGAIN, CatchUp.ALL),
  /** To one of the partnership team: a digest, correction or recall waits for you, or came back. */
  DIGEST_APPROVAL(Lane.PERSONAL, WhenInDoubt.SEND_AGAIN, CatchUp.ALL),
  /** To the data protection officer: a digest was recalled because it may harm somebody. */
  DIGEST_RECALLED(Lane.PERSONAL, WhenInDoubt.SEND_AGAIN, CatchUp.ALL),
  /** To an action's owner: one card a week, however many actions. */
  ACTION_BUNDLE(Lane.PERSONAL, WhenInDoubt.SEND_AGAIN, CatchUp.LATEST_ONLY),
  /** To an action's owner: the day before its date, the date itself, a snooze that ended. */
  ACTION_TODAY(Lane.PERSONAL, WhenInDoubt.SEND_AGAIN, CatchUp.LATEST_ONLY),
  /** To an action's owner, later to their delegate and line manager too: it is past its date. */
  ACTION_OVERDUE(Lane.PERSONAL, WhenInDoubt.SEND_AGAIN, CatchUp.LATEST_ONLY),
  /** To whoever can help with an action far past its date: a person pressed send. */
  ACTION_SENT_ON(Lane.PERSONAL, WhenInDoubt.SEND_AGAIN, CatchUp.ALL),
  /** To whomever somebody's step concerns: it was proposed, returned, verified, passed on. */
  ACTION_NEWS(Lane.PERSONAL, WhenInDoubt.SEND_AGAIN, CatchUp.ALL),
  /** To a plan's owner: its review is near, and what is not as it should be. */
  PLAN_REVIEW(Lane.PERSONAL, WhenInDoubt.SEND_AGAIN, CatchUp.ALL),
  /** An edition, to its audience: a second copy would be worse than asking a person. */
  DIGEST(Lane.BROADCAST, WhenInDoubt.HOLD, CatchUp.ALL),
  /** A corrected or withdrawn card in the place of the one sent: doing it twice changes nothing. */
  DIGEST_UPDATE(Lane.BROADCAST, WhenInDoubt.SEND_AGAIN, CatchUp.ALL),
  /** One short note that a card was corrected or withdrawn. */
  DIGEST_NOTE(Lane.BROADCAST, WhenInDoubt.HOLD, CatchUp.ALL),
  /** To everybody of a pulse's audience: a few questions. A second copy asks nothing twice. */
  PULSE_ASKED(Lane.BROADCAST, WhenInDoubt.SEND_AGAIN, CatchUp.ALL),
  /** To the same, whether they have answered or not: it closes soon. */
  PULSE_REMINDED(Lane.BROADCAST, WhenInDoubt.SEND_AGAIN, CatchUp.ALL),
  /** To whoever is asked by name, or for their agency: training, audit, assurance request. */
  ROUND_ASKED(Lane.PERSONAL, WhenInDoubt.SEND_AGAIN, CatchUp.ALL),
  /** To whoever has not finished one of those; and three months after training. */
  ROUND_REMINDED(Lane.PERSONAL, WhenInDoubt.SEND_AGAIN, CatchUp.ALL),
  /** To everybody who was asked: what was said, and what will be done. */
  ROUND_TOLD(Lane.BROADCAST, WhenInDoubt.HOLD, CatchUp.ALL),
  /** To whomever somebody's step in an audit concerns: sent in, given back, passed on, agreed. */
  ROUND_NEWS(Lane.PERSONAL, WhenInDoubt.SEND_AGAIN, CatchUp.ALL);

  /** What goes first when not everything can go at once. */
  public enum Lane {
    /** To one person, because of that person. */
    PERSONAL,
    /** The same to many: leaves room for answers to people. */
    BROADCAST
  }

  /** reliability.md 2.2: a post is not idempotent and a bot cannot list a chat. */
  public enum WhenInDoubt {
    /** A reminder: silence is worse than a second copy, which says "sent again". */
    SEND_AGAIN,
    /** Waits in doubt until a person decides. */
    HOLD
  }

  /** What becomes of several that wait for one person, after hours without a way to Teams. */
  public enum CatchUp {
    /** Only the newest goes: it says what the older ones said. */
    LATEST_ONLY,
    /** Each says something of its own. */
    ALL
  }

  private final Lane lane;
  private final WhenInDoubt whenInDoubt;
  private final CatchUp catchUp;

  MessageKind(Lane lane, WhenInDoubt whenInDoubt, CatchUp catchUp) {
    this.lane = lane;
    this.whenInDoubt = whenInDoubt;
    this.catchUp = catchUp;
  }

  public Lane lane() {
    return lane;
  }

  public WhenInDoubt whenInDoubt() {
    return whenInDoubt;
  }

  public CatchUp catchUp() {
    return catchUp;
  }

  /** Whether it takes the place of a card, so that a second time shows nothing twice. */
  public boolean replaces() {
    return this == DIGEST_UPDATE;
  }

  /** Whether somebody notices it come: Teams says nothing when a card is replaced in its place. */
  public boolean isNoticed() {
    return this != DIGEST_UPDATE;
  }

  /**
   * Whether using the card proves that it arrived. False for whatever asks a questionnaire: some
   * may be answered without a name, so nothing is written down anywhere when one is used.
   */
  public boolean settledByCard() {
    return switch (this) {
      case PULSE_ASKED, PULSE_REMINDED, ROUND_ASKED, ROUND_REMINDED -> false;
      default -> true;
    };
  }

  /**
   * Whether it is about an anonymous questionnaire: of its deliveries nothing is shown to anybody
   * but that one arrived (attack 118).
   */
  public boolean isAnonymous() {
    return this == PULSE_ASKED || this == PULSE_REMINDED;
  }

  static List<MessageKind> those(Predicate<MessageKind> wanted) {
    return Arrays.stream(values()).filter(wanted).toList();
  }
}
