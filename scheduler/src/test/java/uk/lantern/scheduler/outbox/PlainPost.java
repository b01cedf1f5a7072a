package uk.lantern.scheduler.outbox;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the instances of {@link PlainOutbox} share, and whose lock they hold while they act. */
final class PlainPost {

  /** By id, in the order they were put in. */
  final Map<String, PlainLetter> letters = new LinkedHashMap<>();

  /** How often each instance has said that it lives. */
  final Map<String, Long> beats = new HashMap<>();

  boolean paused;

  Stream<PlainLetter> those(Predicate<PlainLetter> wanted) {
    return letters.values().stream().filter(wanted);
  }

  Stream<PlainLetter> in(DeliveryState state) {
    return those(it -> it.state == state);
  }

  /** What a claim still holds. */
  Optional<PlainLetter> heldBy(Claim claim) {
    return Optional.ofNullable(letters.get(claim.delivery().id()))
        .filter(it -> it.owner.equals(claim.owner()) && it.token == claim.token());
  }
}
