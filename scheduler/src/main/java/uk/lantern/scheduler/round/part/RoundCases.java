package uk.lantern.scheduler.round.part;

import java.util.List;
import java.util.Map;

/**
 * What an audit looks at. A reference only: the key that links it to a child is in the
 * partnership's secure case system, never here.
 *
 * @param references of a multi-agency audit, for example {@code C03}; the same for every agency
 * @param samples of a single-agency audit: agency code to how many records it chose, numbered from
 *     1 by the agency itself
 */
public record RoundCases(List<String> references, Map<String, Integer> samples) {

  public static final RoundCases NONE = new RoundCases(List.of(), Map.of());

  public RoundCases {
    references = List.copyOf(references);
    samples = Map.copyOf(samples);
  }

  /** How many only. */
  @Override
  public String toString() {
    return "RoundCases[" + (references.size() + samples.size()) + "]";
  }
}
