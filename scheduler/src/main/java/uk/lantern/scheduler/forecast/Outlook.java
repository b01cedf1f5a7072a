package uk.lantern.scheduler.forecast;

import java.util.List;
import uk.lantern.scheduler.outbox.Delivery;

/**
 * What somebody is going to receive in a period.
 *
 * @param waiting letters that are in the outbox already and have not gone
 * @param letters what is still to be offered, the soonest first
 * @param skipped days without a letter that would otherwise have had one, in order
 */
public record Outlook(List<Delivery> waiting, List<Expected> letters, List<Skipped> skipped) {

  public Outlook {
    waiting = List.copyOf(waiting);
    letters = List.copyOf(letters);
    skipped = List.copyOf(skipped);
  }

  public boolean isEmpty() {
    return waiting.isEmpty() && letters.isEmpty();
  }
}
