package uk.lantern.rig.world;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import uk.lantern.content.calendar.London;

/** A clock that stands still until a bar sets it. */
final class SetClock extends Clock {

  private volatile Instant now;

  SetClock(ZonedDateTime start) {
    now = start.toInstant();
  }

  void set(ZonedDateTime moment) {
    now = moment.toInstant();
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return London.ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }
}
