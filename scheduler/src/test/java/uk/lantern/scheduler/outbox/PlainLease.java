package uk.lantern.scheduler.outbox;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** One instance's life, and what it has seen of the others' (house.md decision 17). */
final class PlainLease {

  private static final long SECOND = 1_000_000_000L;
  private static final long ALIVE = 5 * SECOND;
  private static final long DEAD = 10 * SECOND;

  /** A beat as it was when it was first seen so. */
  private record Seen(@Nullable Long beat, long since) {}

  final String owner = UUID.randomUUID().toString();
  final LongSupplier nanos;
  private final PlainPost post;
  private final Map<String, Seen> others = new HashMap<>();
  private @Nullable Long lastBeat;

  PlainLease(PlainPost post, LongSupplier nanos) {
    this.post = post;
    this.nanos = nanos;
  }

  void beat() {
    synchronized (post) {
      lastBeat = nanos.getAsLong();
      post.beats.merge(owner, 1L, Long::sum);
    }
  }

  boolean mayAct() {
    return lastBeat != null && nanos.getAsLong() - lastBeat < ALIVE;
  }

  BooleanSupplier heldFromNow() {
    long from = nanos.getAsLong();
    return () -> nanos.getAsLong() - from < ALIVE;
  }

  /** Those of the holders whose beat this instance has seen stand still for ten seconds. */
  Set<String> dead(Collection<String> holders) {
    Set<String> dead = new HashSet<>();
    others.keySet().retainAll(holders);
    for (String other : holders) {
      Seen now = new Seen(post.beats.get(other), nanos.getAsLong());
      Seen first = others.get(other);
      if (first == null || !Objects.equals(first.beat(), now.beat())) {
        others.put(other, now);
      } else if (!other.equals(owner) && now.since() - first.since() >= DEAD) {
        dead.add(other);
      }
    }
    others.keySet().removeAll(dead);
    post.beats.keySet().removeAll(dead);
    return dead;
  }
}
