package uk.lantern.scheduler.round.moderation;

import java.util.List;

/**
 * What was agreed about one case or record.
 *
 * @param turn goes up with every step; the first agreement is turn 1
 * @param findings references of the recommendations that came of it
 * @param history every agreement before, the oldest first: an agreed grade that changes keeps what
 *     it was
 */
public record Moderation(
    ModerationKey key,
    long turn,
    Agreed agreed,
    List<String> findings,
    List<ModerationEvent> history) {

  public Moderation {
    findings = List.copyOf(findings);
    history = List.copyOf(history);
  }

  @Override
  public String toString() {
    return "Moderation[" + key.name() + " " + turn + "]";
  }
}
