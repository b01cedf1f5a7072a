package uk.lantern.bot.courier;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.lantern.bot.conversation.ConversationReference.Address;
import uk.lantern.bot.teams.ReplySender;
import uk.lantern.bot.teams.connector.Receipt;
import uk.lantern.bot.teams.connector.Slot;
import uk.lantern.bot.teams.connector.pace.Lane;

/** The other side of the courier: answers as it is told, and counts. */
final class Teams implements ReplySender {

  /** One letter as it arrived. */
  record Sent(String conversation, String letter) {}

  /** A card that took the place of an earlier one. */
  record Replaced(String activity, String letter) {}

  final List<Sent> sent = new CopyOnWriteArrayList<>();
  final List<Replaced> replaced = new CopyOnWriteArrayList<>();
  final AtomicInteger inFlight = new AtomicInteger();
  final AtomicInteger mostInFlight = new AtomicInteger();
  volatile Duration latency = Duration.ZERO;
  volatile BiFunction<Address, String, Receipt> answers = (to, letter) -> delivered();

  /** By conversation; null when it may go. */
  volatile Function<Address, Slot.@Nullable NotYet> turns = to -> null;

  @Override
  public Receipt send(Address to, byte[] activity) {
    mostInFlight.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
    try {
      LockSupport.parkNanos(latency.toNanos());
      String letter = new String(activity, StandardCharsets.UTF_8);
      sent.add(new Sent(to.conversation(), letter));
      return answers.apply(to, letter);
    } finally {
      inFlight.decrementAndGet();
    }
  }

  @Override
  public Receipt update(Address to, String activityId, byte[] activity) {
    String letter = new String(activity, StandardCharsets.UTF_8);
    replaced.add(new Replaced(activityId, letter));
    Receipt said = answers.apply(to, letter);
    return said instanceof Receipt.Delivered ? new Receipt.Delivered(activityId) : said;
  }

  @Override
  public Slot slot(Address to, Lane lane, Duration within) {
    Slot.NotYet not = turns.apply(to);
    return not == null ? ReplySender.super.slot(to, lane, within) : not;
  }

  Receipt delivered() {
    return new Receipt.Delivered("activity-" + sent.size());
  }
}
