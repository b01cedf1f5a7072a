package uk.lantern.scheduler.round.response;

import java.util.List;
import uk.lantern.scheduler.round.Round;

/**
 * How far one agency is with a round that is open and put to it: what is not sent, and how many
 * people are to send it. Never who they are.
 *
 * @param pieces everything the agency is asked: sample numbers, cases, or the whole request
 * @param unsent those not sent, in the order of the round
 * @param unbegun those of them that nobody has taken on
 * @param people how many of the agency are outstanding, and get a reminder
 */
public record AgencyReturn(
    Round round, List<String> pieces, List<String> unsent, List<String> unbegun, int people) {

  public AgencyReturn {
    pieces = List.copyOf(pieces);
    unsent = List.copyOf(unsent);
    unbegun = List.copyOf(unbegun);
  }

  public boolean isAllSent() {
    return unsent.isEmpty();
  }

  /** Whether there is anybody to remind of something. */
  public boolean isOutstanding() {
    return !isAllSent() && people > 0;
  }

  @Override
  public String toString() {
    return "AgencyReturn[" + round.ref() + "]";
  }
}
