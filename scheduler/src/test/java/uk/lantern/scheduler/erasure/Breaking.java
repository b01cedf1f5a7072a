package uk.lantern.scheduler.erasure;

import uk.lantern.scheduler.retention.Fate;
import uk.lantern.scheduler.retention.Forgetting;
import uk.lantern.scheduler.retention.Forgotten;

/** A store at which an erasure ends half way, as in a crash, while it is broken. */
final class Breaking implements Forgetting {

  boolean broken;

  @Override
  public String collection() {
    return "breaking";
  }

  @Override
  public Fate fate() {
    return Fate.DELETED;
  }

  @Override
  public int holding(Forgotten who) {
    return 0;
  }

  @Override
  public int forget(Forgotten who) {
    if (broken) {
      throw new IllegalStateException("crash");
    }
    return 0;
  }
}
