package uk.lantern.rig.world;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import uk.lantern.scheduler.outbox.KeptOutbox;
import uk.lantern.scheduler.outbox.LeasePace;
import uk.lantern.scheduler.outbox.Leases;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.tenant.Tenant;

/**
 * What piles up while Lantern is down: the reminders of so many days, each offered on its day. The
 * newest of a person is {@code person % 5} days old, and its key is the person's number; older ones
 * have larger numbers.
 *
 * @param life how long each was worth sending
 */
public record Backlog(int people, int days, Duration life) {

  /** How many different ages the newest reminders have. */
  public static final int AGES = 5;

  /** Puts it in, two days at a time: one is put together while the store keeps the other. */
  public void into(Post post, Tenant tenant) {
    post.reach(0, people);
    Leases leases = new Leases(post.mongo(), System::nanoTime, LeasePace.USUAL);
    Outbox first = new KeptOutbox(post.mongo(), leases, Clock.systemUTC());
    if (first.offerAll(offered(0, tenant)) == 0) { // also makes the indexes, before others write
      throw new IllegalStateException("this store has them already");
    }
    IntStream.range(1, days + AGES - 1)
        .parallel()
        .forEach(
            day -> new KeptOutbox(post.mongo(), leases, at(day)).offerAll(offered(day, tenant)));
  }

  private List<Message> offered(int day, Tenant tenant) {
    Letters letters = new Letters(tenant.settings().tenantId(), at(day));
    List<Message> offered = new ArrayList<>();
    for (int person = 0; person < people; person++) {
      int age = day - person % AGES;
      if (age >= 0 && age < days) {
        String who = Post.objectId(person);
        MessageKind kind = MessageKind.WAITING_QUESTIONS;
        offered.add(letters.of(kind, who, age * people + person, life));
      }
    }
    return offered;
  }

  private static Clock at(int daysAgo) {
    return Clock.offset(Clock.systemUTC(), Duration.ofDays(-daysAgo));
  }
}
