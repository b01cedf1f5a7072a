package uk.lantern.scheduler.round.training;

import java.time.Instant;

/**
 * The paper whose question was put to somebody last.
 *
 * @param since when it was put
 */
public record Waiting(Paper paper, Instant since) {

  @Override
  public String toString() {
    return "Waiting[" + paper.stage() + "]";
  }
}
