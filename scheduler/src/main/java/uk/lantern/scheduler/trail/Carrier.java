package uk.lantern.scheduler.trail;

import java.time.LocalDate;
import java.util.Map;

/**
 * One edition that carried an item.
 *
 * @param edition for example {@code D-0007}
 * @param sent London date
 * @param byAgency how many people of each agency were to get it, and how many did
 */
public record Carrier(String edition, LocalDate sent, Map<String, Reach> byAgency) {

  public Carrier {
    byAgency = Map.copyOf(byAgency);
  }

  /**
   * @param audience people of the frozen audience
   * @param delivered those it was delivered to, which does not mean that they read it
   */
  public record Reach(int audience, int delivered) {

    Reach plus(Reach other) {
      return new Reach(audience + other.audience, delivered + other.delivered);
    }
  }

  Reach all() {
    return byAgency.values().stream().reduce(new Reach(0, 0), Reach::plus);
  }

  @Override
  public String toString() {
    return "Carrier[" + sent + "]";
  }
}
