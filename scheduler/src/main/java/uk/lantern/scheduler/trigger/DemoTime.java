package uk.lantern.scheduler.trigger;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.content.calendar.LanternClock;
import uk.lantern.content.calendar.London;

/**
 * Moves the one clock forward; profile {@code local} only. How far it is ahead is kept in
 * collection {@code demoTime} (one record, never purged), so that a restart goes on in DEMO time.
 */
public final class DemoTime {

  static final Duration FARTHEST = Duration.ofDays(366);

  private static final Logger LOG = LoggerFactory.getLogger(DemoTime.class);
  private static final String COLLECTION = "demoTime";

  private record Planned(Instant at, Cadence cadence) {}

  private final LanternClock clock;
  private final InstantSource machine;
  private final Timetable timetable;
  private final MongoOperations mongo;
  private final List<BetweenFirings> between;

  DemoTime(
      LanternClock clock,
      InstantSource machine,
      Timetable timetable,
      MongoOperations mongo,
      List<BetweenFirings> between) {
    this.clock = clock;
    this.machine = machine;
    this.timetable = timetable;
    this.mongo = mongo;
    this.between = List.copyOf(between);
  }

  /** Sets the clock as far ahead as it was before the restart, unless the store is away. */
  void restore() {
    Document stored;
    try {
      stored = mongo.findById("ahead", Document.class, COLLECTION);
    } catch (DataAccessException away) {
      LOG.warn("DEMO time starts as real time: the store is away.");
      return;
    }
    if (stored != null) {
      long ahead = stored.get("millis", Number.class).longValue();
      Instant then = machine.instant().plusMillis(ahead);
      if (then.isAfter(clock.instant())) {
        clock.jumpTo(then);
      }
    }
  }

  /** Jumps to {@code Tue 10:00}, {@code 14 days}, {@code tomorrow 9:00}; one jump at a time. */
  public synchronized JumpOutcome jump(String spec) {
    ZonedDateTime from = London.now(clock);
    Optional<ZonedDateTime> wanted = JumpSpec.parse(spec, from);
    if (wanted.isEmpty()) {
      return new JumpOutcome.NotUnderstood(spec);
    }
    ZonedDateTime to = wanted.get();
    if (!to.isAfter(from)) {
      return new JumpOutcome.NotForward(to, from);
    }
    if (Duration.between(from, to).compareTo(FARTHEST) > 0) {
      return new JumpOutcome.TooFar(to);
    }
    timetable.clear();
    try {
      List<JobRun> fired = fireUpTo(to.toInstant(), from.toInstant());
      moveTo(to.toInstant());
      return new JumpOutcome.Jumped(from, to, fired);
    } finally {
      timetable.plan();
    }
  }

  private List<JobRun> fireUpTo(Instant to, Instant from) {
    List<JobRun> fired = new ArrayList<>();
    for (Planned planned : onTheWay(from, to)) {
      moveTo(planned.at());
      fired.add(timetable.fire(planned.cadence(), planned.at()));
      between.forEach(BetweenFirings::settle);
    }
    return fired;
  }

  /**
   * What is planned after the first moment and up to the second, in order, single moments among it.
   * A row that may be skipped comes once, the last time: with all of them 14 days took ten seconds,
   * which is as long as Teams waits for an answer.
   */
  private List<Planned> onTheWay(Instant from, Instant to) {
    List<Planned> all = new ArrayList<>();
    for (Cadence cadence : timetable.table()) {
      List<Planned> mine =
          cadence
              .plannedAfter(from)
              .takeWhile(at -> !at.isAfter(to))
              .map(at -> new Planned(at, cadence))
              .toList();
      boolean lastOnly = cadence.misfire() == Misfire.SKIP && !mine.isEmpty();
      all.addAll(lastOnly ? List.of(mine.getLast()) : mine);
    }
    for (Timetable.Moment moment : timetable.moments()) {
      if (moment.at().isAfter(from) && !moment.at().isAfter(to)) {
        all.add(new Planned(moment.at(), moment.cadence()));
      }
    }
    all.sort(Comparator.comparing(Planned::at));
    return all;
  }

  /** The clock runs on while jobs run, so it may be there already. Stored before it is used. */
  private void moveTo(Instant instant) {
    if (!instant.isAfter(clock.instant())) {
      return;
    }
    mongo.upsert(
        Query.query(Criteria.where("_id").is("ahead")),
        new Update()
            .set("v", 1)
            .set("millis", Duration.between(machine.instant(), instant).toMillis()),
        COLLECTION);
    clock.jumpTo(instant);
  }
}
