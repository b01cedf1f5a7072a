package uk.lantern.scheduler.erasure;

import java.util.List;
import uk.lantern.scheduler.retention.Fate;
import uk.lantern.scheduler.retention.Obstacle;

/**
 * What forgetting somebody would do, or did.
 *
 * @param parts one line for each store, the empty ones too
 * @param refusals what has to happen first; empty when nothing stands against it
 * @param handed open actions that go to somebody else
 * @param nameShared somebody else has the same name, so it is left wherever it stands in words
 */
public record Erasure(
    List<Part> parts, List<Obstacle> refusals, List<Obstacle> handed, boolean nameShared) {

  public Erasure {
    parts = List.copyOf(parts);
    refusals = List.copyOf(refusals);
    handed = List.copyOf(handed);
  }

  /** How many records of a collection hold the person, or did, and what becomes of them. */
  public record Part(String collection, Fate fate, int records) {

    @Override
    public String toString() {
      return "Part[" + fate + " " + records + "]";
    }
  }

  /** How many records in all. */
  public int records() {
    return parts.stream().mapToInt(Part::records).sum();
  }

  @Override
  public String toString() {
    return "Erasure[" + records() + " records, " + refusals.size() + " refusals]";
  }
}
