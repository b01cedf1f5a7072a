package uk.lantern.scheduler.round;

import java.time.Instant;
import java.time.LocalDateTime;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.calendar.PlannedTime;

/** The moments of a round, from what was planned in London time. */
public final class RoundTimes {

  private RoundTimes() {}

  /** The first moment at which an answer is taken. */
  public static Instant opens(Round round) {
    return moment(round.plan().dates().opens());
  }

  /** The first moment at which an answer is too late. */
  public static Instant closes(Round round) {
    return moment(round.plan().dates().closes());
  }

  static Instant moment(LocalDateTime planned) {
    return new PlannedTime(planned.toLocalDate(), planned.toLocalTime(), London.ZONE).instant();
  }
}
