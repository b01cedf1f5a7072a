package uk.lantern.scheduler.round.part;

import java.util.List;

/**
 * What a round is for. Every audit names its programme year and the priority or the risk it serves.
 *
 * @param programmeYear for example {@code 2026-27}; empty for pulses and training
 * @param priority number in the set of priorities of that year; 0 for none
 * @param risk in a few words, when it serves no priority; otherwise empty
 * @param learning ids of learning items it tests; empty for none
 */
public record Serving(String programmeYear, int priority, String risk, List<String> learning) {

  public Serving {
    learning = List.copyOf(learning);
  }

  @Override
  public String toString() {
    return "Serving[" + learning.size() + "]";
  }
}
