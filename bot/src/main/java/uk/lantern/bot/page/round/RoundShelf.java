package uk.lantern.bot.page.round;

import java.util.List;
import java.util.Optional;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.result.Published;

/** Where closed rounds are found. */
public interface RoundShelf {

  /**
   * A round of persons that has closed.
   *
   * @param now what may be shown of it
   * @param before what may be shown of the rounds before with the same questions
   */
  record Closed(Round round, boolean demo, Published now, List<Published> before) {

    public Closed {
      before = List.copyOf(before);
    }

    @Override
    public String toString() {
      return "Closed[" + round + "]";
    }
  }

  /** Empty while it is open, for audits, and when there is none: nobody is told which. */
  Optional<Closed> closed(String ref);
}
