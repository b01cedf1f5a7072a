package uk.lantern.scheduler.retention;

import java.util.List;
import java.util.function.Function;

/**
 * A store that can forget one person, which is decided by the partnership and not by a date. Every
 * collection that holds a person has one at least; each bean of this type is called. After it no
 * record of the collection holds the person's object id; see {@link Fate} for what does.
 */
public interface Forgetting {

  /** Name of the collection, for example {@code deliveries}. */
  String collection();

  Fate fate();

  /** How many records hold the person now. */
  int holding(Forgotten who);

  /**
   * Forgets. May be called again, also after it ended half way; another instance may write at the
   * same time.
   *
   * @return how many records went or were changed
   */
  int forget(Forgotten who);

  /** What has to happen before; looked at before any store forgets anything. */
  default List<Obstacle> obstacles(Forgotten who) {
    return List.of();
  }

  /** The same, unless something stands against it. */
  default Forgetting unless(Function<Forgotten, List<Obstacle>> obstacles) {
    return new Guarded(this, obstacles);
  }
}
