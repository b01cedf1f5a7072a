package uk.lantern.rig.bar;

import uk.lantern.rig.wire.Step;

/** Where a sender dies, and what is true of the letter it held in that moment. */
enum Edge {
  BEFORE_CLAIM(Step.CLAIM, false),
  AFTER_CLAIM(Step.CLAIM, true),
  AFTER_SENDING(Step.SENDING, true),
  /** At the tenant: it has the letter and has not answered. */
  AFTER_ACCEPT(null, false),
  BEFORE_SETTLE(Step.SETTLE, false);

  private final Step step;
  private final boolean answered;

  Edge(Step step, boolean answered) {
    this.step = step;
    this.answered = answered;
  }

  /** Null at the tenant. */
  Step step() {
    return step;
  }

  boolean answered() {
    return answered;
  }

  /** Whether some letter must be in the state SENDING after the kill. */
  boolean doubtful() {
    return ordinal() >= AFTER_SENDING.ordinal();
  }
}
