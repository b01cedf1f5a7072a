package uk.lantern.scheduler.round.letter;

import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.part.RoundState;

/**
 * Asks which letters rounds owe. Safe at any time, any number of times, on any number of instances.
 */
public record RoundLetterSweep(
    Rounds rounds,
    AskingLetters asking,
    TellingLetters telling,
    FollowUpLetters followUps,
    RoundNews news) {

  /** More than a partnership has open, or has closed within two weeks, at one time. */
  private static final int LOOKED_AT = 200;

  /**
   * @param now in London
   * @return how many letters are new
   */
  public int run(ZonedDateTime now) {
    List<Round> open = rounds.in(EnumSet.of(RoundState.OPEN), LOOKED_AT);
    List<Round> told = rounds.in(EnumSet.of(RoundState.TOLD, RoundState.ARCHIVED), LOOKED_AT);
    List<Round> going = rounds.in(EnumSet.of(RoundState.OPEN, RoundState.CLOSED), LOOKED_AT);
    return asking.run(open, now)
        + telling.run(told, now)
        + followUps.run(now)
        + news.run(going, now);
  }
}
