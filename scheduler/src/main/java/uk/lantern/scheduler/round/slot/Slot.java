package uk.lantern.scheduler.round.slot;

/**
 * One slot as it stands in the store.
 *
 * @param secret what only the round's key opens
 */
public record Slot(String id, boolean sealed, byte[] secret) {

  @Override
  public String toString() {
    return "Slot[]";
  }
}
