package uk.lantern.rig.world;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.Document;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OutboxPause;

/** Letters that become due one after another, as those do whose quiet time or wait ends. */
public final class Moments {

  /** The first comes so long after everything is written. */
  private static final Duration AHEAD = Duration.ofSeconds(2);

  private static final int AT_ONCE = 1_000;

  private Moments() {}

  /**
   * Puts in one letter to each of so many while all sending is paused, gives each its moment, and
   * resumes before the first comes.
   *
   * @return when each is due as the store holds it, by the id of the delivery, the first first
   */
  public static Map<String, Instant> plan(Post post, int letters, int perSecond) {
    Clock clock = Clock.systemUTC();
    OutboxPause pause = new OutboxPause(post.mongo(), clock);
    pause.pause("rig", "moments are given out");
    post.offer(MessageKind.QUESTION_ANSWERED, 0, letters);
    MongoCollection<Document> deliveries = post.collection("deliveries");
    // A millisecond is more than one of these takes.
    Instant first = clock.instant().plus(AHEAD).plusMillis(letters);
    for (int from = 0; from < letters; from += AT_ONCE) {
      deliveries.bulkWrite(
          IntStream.range(from, Math.min(letters, from + AT_ONCE))
              .mapToObj(n -> moment(n, first.plusMillis(1_000L * n / perSecond)))
              .toList());
    }
    Map<String, Instant> due = new LinkedHashMap<>();
    deliveries
        .find()
        .projection(Projections.include("notBefore"))
        .sort(Sorts.ascending("notBefore"))
        .forEach(it -> due.put(it.getString("_id"), it.getDate("notBefore").toInstant()));
    pause.resume();
    if (clock.instant().isAfter(first)) {
      throw new IllegalStateException("the first were due before all had their moment");
    }
    return due;
  }

  private static UpdateOneModel<Document> moment(int number, Instant due) {
    return new UpdateOneModel<>(
        eq("occurrence.what", Post.key(number)), set("notBefore", Date.from(due)));
  }
}
