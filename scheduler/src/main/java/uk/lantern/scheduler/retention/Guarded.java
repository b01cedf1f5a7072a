package uk.lantern.scheduler.retention;

import java.util.List;
import java.util.function.Function;

/** A store that something may keep from forgetting. */
record Guarded(Forgetting store, Function<Forgotten, List<Obstacle>> against)
    implements Forgetting {

  @Override
  public String collection() {
    return store.collection();
  }

  @Override
  public Fate fate() {
    return store.fate();
  }

  @Override
  public int holding(Forgotten who) {
    return store.holding(who);
  }

  @Override
  public int forget(Forgotten who) {
    return store.forget(who);
  }

  @Override
  public List<Obstacle> obstacles(Forgotten who) {
    return against.apply(who);
  }
}
