package uk.lantern.rig.world;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

  /** Puts it in, the oldest day first. */
  public void into(Post post, Tenant tenant) {
    post.reach(0, people);
    Leases leases = new Leases(post.mongo(), System::nanoTime, LeasePace.USUAL);
    for (int day = days + AGES - 2; day >= 0; day--) {
      Clock then = Clock.offset(Clock.systemUTC(), Duration.ofDays(-day));
      Letters letters = new Letters(tenant.settings().tenantId(), then);
      List<Message> offered = new ArrayList<>();
      for (int person = 0; person < people; person++) {
        int age = day - person % AGES;
        if (age >= 0 && age < days) {
          String who = Post.objectId(person);
          MessageKind kind = MessageKind.WAITING_QUESTIONS;
          offered.add(letters.of(kind, who, age * people + person, life));
        }
      }
      new Outbox(post.mongo(), leases, then).offerAll(offered);
    }
  }
}
