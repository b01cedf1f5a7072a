package uk.lantern.scheduler.people.roster;

import static java.time.temporal.ChronoUnit.MINUTES;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.content.calendar.London;

/**
 * Whose turn it is to write the list of people. A plan is worked out from what is stored, so it is
 * only written when nobody has imported since: of two at once the second is refused, and reads
 * again.
 *
 * <p>One record for good, of a number and a time: nothing to purge.
 */
final class RosterTurn {

  static final String COLLECTION = "rosterTurn";

  private static final int V = 1;
  private static final Query THE_ONE = Query.query(Criteria.where("_id").is("roster"));

  /** Far longer than the largest list takes; whoever died while writing holds it no longer. */
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final MongoOperations mongo;
  private final Clock clock;

  /**
   * The record.
   *
   * @param number how many imports were begun
   * @param until until when the last of them may still be writing; null when it has ended
   */
  record Turn(int v, long number, @Nullable Instant until) {}

  RosterTurn(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  /** The London date of an import. */
  LocalDate today() {
    return London.today(clock);
  }

  /** The number to be read before the list is. */
  long now() {
    Turn turn = stored();
    return turn == null ? 0 : turn.number();
  }

  /**
   * Takes the turn.
   *
   * @param read the number before the list was read
   * @throws IllegalArgumentException with a sentence when somebody else has imported since, or is
   *     importing
   */
  void take(long read) {
    Turn turn = stored();
    Instant until = turn == null ? null : turn.until();
    if (until != null && clock.instant().isBefore(until)) {
      throw new IllegalArgumentException(
          ("Somebody else is importing people, so nothing was changed. Try again when they are"
                  + " done; if that import was broken off, from %s on.")
              .formatted(minuteAfter(until)));
    }
    if (!taken(read)) {
      throw new IllegalArgumentException(
          "Somebody else has imported people since this list was compared, so nothing was changed."
              + " Run it again, and look at what it would change now.");
    }
  }

  private boolean taken(long read) {
    Update begun =
        new Update()
            .set("v", V)
            .set("number", read + 1)
            .set("until", clock.instant().plus(LONGEST));
    try {
      // The first import finds no record and makes it; of two that do, one meets the other's.
      var outcome =
          read == 0
              ? mongo.upsert(with("number", 0L), begun, COLLECTION)
              : mongo.updateFirst(with("number", read), begun, COLLECTION);
      return outcome.getModifiedCount() > 0 || outcome.getUpsertedId() != null;
    } catch (DuplicateKeyException taken) {
      return false;
    }
  }

  /** The list is written. */
  void end(long read) {
    mongo.updateFirst(with("number", read + 1), new Update().unset("until"), COLLECTION);
  }

  private static LocalTime minuteAfter(Instant until) {
    return until.atZone(London.ZONE).toLocalTime().truncatedTo(MINUTES).plusMinutes(1);
  }

  private static Query with(String field, long value) {
    return Query.query(Criteria.where("_id").is("roster").and(field).is(value));
  }

  private @Nullable Turn stored() {
    return mongo.findOne(THE_ONE, Turn.class, COLLECTION);
  }
}
