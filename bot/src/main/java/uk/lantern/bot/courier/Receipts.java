package uk.lantern.bot.courier;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import uk.lantern.bot.teams.connector.Receipt.Why;
import uk.lantern.scheduler.outbox.Receipt;

/**
 * What the connector said, as the outbox keeps it. What is about all of us (the pace, a host that
 * is away, our token) is no attempt of the letter: otherwise an outage of hours would park it. What
 * may be about the letter or its conversation is one.
 */
final class Receipts {

  /** Nothing left this machine: soon again, without a storm of tries. */
  private static final Duration SOON = Duration.ofSeconds(5);

  private static final Duration LONGEST = Duration.ofMinutes(15);

  private Receipts() {}

  static Receipt of(
      uk.lantern.bot.teams.connector.Receipt said, Instant now, RandomGenerator random) {
    return switch (said) {
      case uk.lantern.bot.teams.connector.Receipt.Delivered it -> new Receipt.Delivered(it.id());
      case uk.lantern.bot.teams.connector.Receipt.Retry it -> retry(it, now, random);
      case uk.lantern.bot.teams.connector.Receipt.NotSent it ->
          new Receipt.Deferred(now.plus(spread(SOON, random)), "not_sent");
      case uk.lantern.bot.teams.connector.Receipt.InDoubt it -> new Receipt.Doubtful("no_answer");
      case uk.lantern.bot.teams.connector.Receipt.TooBig it -> new Receipt.Failed("too_large");
      case uk.lantern.bot.teams.connector.Receipt.Unreachable it -> unreachable(it.reason());
    };
  }

  /** The same for a card that takes the place of an earlier one. */
  static Receipt ofUpdate(
      uk.lantern.bot.teams.connector.Receipt said, Instant now, RandomGenerator random) {
    return said instanceof uk.lantern.bot.teams.connector.Receipt.Unreachable it
            && it.reason() == Why.GONE
        ? new Receipt.Unreachable("card_gone")
        : of(said, now, random);
  }

  private static Receipt retry(
      uk.lantern.bot.teams.connector.Receipt.Retry it, Instant now, RandomGenerator random) {
    Duration after = spread(it.after(), random);
    return switch (it.status()) {
      case 0 -> new Receipt.Deferred(now.plus(after), "held_back");
      case 429, 503, 401 -> new Receipt.Deferred(now.plus(after), "status_" + it.status());
      default -> new Receipt.TryLater("status_" + it.status(), after);
    };
  }

  /**
   * Never earlier than asked, and up to a fifth later, so that not all come back at once; but not
   * beyond the 15 minutes that a wait may last.
   */
  private static Duration spread(Duration after, RandomGenerator random) {
    Duration later = after.plusMillis(random.nextLong(1 + after.toMillis() / 5));
    Duration most = after.compareTo(LONGEST) > 0 ? after : LONGEST;
    return later.compareTo(most) > 0 ? most : later;
  }

  private static Receipt unreachable(Why why) {
    return switch (why) {
      case BLOCKED -> new Receipt.Unreachable("blocked");
      case GONE -> new Receipt.Unreachable("left");
      case REFUSED -> new Receipt.Failed("bad_request");
      case POISONED -> new Receipt.Failed("address_not_allowed");
    };
  }
}
