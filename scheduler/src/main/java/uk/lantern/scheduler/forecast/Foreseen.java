package uk.lantern.scheduler.forecast;

import java.util.List;

/**
 * What one contributor foresees.
 *
 * @param letters the soonest first
 * @param skipped days without a letter that would otherwise have had one
 */
public record Foreseen(List<Expected> letters, List<Skipped> skipped) {

  /** Nothing is coming. */
  public static final Foreseen NOTHING = new Foreseen(List.of(), List.of());

  public Foreseen {
    letters = List.copyOf(letters);
    skipped = List.copyOf(skipped);
  }
}
