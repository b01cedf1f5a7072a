package uk.lantern.scheduler.trail;

import java.util.List;

/**
 * One kind of evidence about one piece of learning.
 *
 * @param evidence empty means that there is none yet, which is not the same as none found
 */
public record Rung(RungKind kind, List<Evidence> evidence) {

  public Rung {
    evidence = List.copyOf(evidence);
  }

  public boolean isEmpty() {
    return evidence.isEmpty();
  }
}
