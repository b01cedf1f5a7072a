package uk.lantern.bot.courier;

import java.time.Duration;
import uk.lantern.bot.teams.connector.Receipt.Why;
import uk.lantern.scheduler.outbox.Receipt;

/** What the connector said, as the outbox keeps it. */
final class Receipts {

  /** Nothing left this machine: soon again, without a storm of tries. */
  private static final Duration SOON = Duration.ofSeconds(5);

  private Receipts() {}

  static Receipt of(uk.lantern.bot.teams.connector.Receipt said) {
    return switch (said) {
      case uk.lantern.bot.teams.connector.Receipt.Delivered it -> new Receipt.Delivered(it.id());
      case uk.lantern.bot.teams.connector.Receipt.Retry it ->
          new Receipt.TryLater(
              it.status() == 0 ? "held_back" : "status_" + it.status(), it.after());
      case uk.lantern.bot.teams.connector.Receipt.NotSent it ->
          new Receipt.TryLater("not_sent", SOON);
      case uk.lantern.bot.teams.connector.Receipt.InDoubt it -> new Receipt.Doubtful("no_answer");
      case uk.lantern.bot.teams.connector.Receipt.TooBig it -> new Receipt.Failed("too_large");
      case uk.lantern.bot.teams.connector.Receipt.Unreachable it -> unreachable(it.reason());
    };
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
