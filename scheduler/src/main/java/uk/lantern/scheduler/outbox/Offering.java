package uk.lantern.scheduler.outbox;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.document.Inserts;

/** Puts messages in, each occurrence once. */
final class Offering {

  /** Keeps one command's work, and the time it holds the store's one lock, short. */
  private static final int AT_ONCE = 500;

  /** No letter is offered before its day; a date of another century would outlast all others. */
  private static final int DAYS_AHEAD = 366;

  private final MongoOperations mongo;
  private final Upgrade upgrade;
  private final Clock clock;
  private volatile Runnable listener = () -> {};

  Offering(MongoOperations mongo, Upgrade upgrade, Clock clock) {
    this.mongo = mongo;
    this.upgrade = upgrade;
    this.clock = clock;
  }

  void whenOffered(Runnable wake) {
    this.listener = wake;
  }

  boolean offer(Message message) {
    upgrade.once();
    try {
      mongo.insert(due(message, clock.instant()));
      listener.run();
      return true;
    } catch (DuplicateKeyException known) {
      return false;
    }
  }

  int offerAll(List<Message> messages) {
    upgrade.once();
    Instant now = clock.instant();
    int offered = 0;
    // Of those that become due together the first inserted are claimed first: cards before notes,
    // or every note would be claimed beside its card and sent away again.
    List<Message> all = messages.stream().sorted(comparing(m -> m.key().kind())).toList();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      List<Message> part = all.subList(from, Math.min(all.size(), from + AT_ONCE));
      offered +=
          Inserts.fresh(mongo, StoredDelivery.class, part.stream().map(m -> due(m, now)).toList());
    }
    if (offered > 0) {
      listener.run();
    }
    return offered;
  }

  private static StoredDelivery due(Message message, Instant now) {
    LocalDate latest = LocalDate.ofInstant(now, London.ZONE).plusDays(DAYS_AHEAD);
    if (message.key().date().isAfter(latest)) {
      throw new IllegalArgumentException(
          "A letter of %s is offered on %s: offer it on its day."
              .formatted(message.key().date(), LocalDate.ofInstant(now, London.ZONE)));
    }
    return StoredDelivery.due(message, now);
  }
}
