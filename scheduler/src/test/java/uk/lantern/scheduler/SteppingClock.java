package uk.lantern.scheduler;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import uk.lantern.content.calendar.London;

/** A clock that stands still until a test moves it. */
public final class SteppingClock extends Clock {

  private volatile Instant now;

  public SteppingClock(String london) {
    this.now = LocalDateTime.parse(london).atZone(London.ZONE).toInstant();
  }

  public void forward(Duration by) {
    now = now.plus(by);
  }

  public void set(String london) {
    now = LocalDateTime.parse(london).atZone(London.ZONE).toInstant();
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
    return this;
  }
}
