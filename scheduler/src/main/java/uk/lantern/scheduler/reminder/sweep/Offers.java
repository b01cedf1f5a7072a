package uk.lantern.scheduler.reminder.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.Outbox;

/** Puts messages in many at a time, and counts those that are new. */
final class Offers {

  /** As many as the outbox puts in with one command. */
  private static final int AT_ONCE = 500;

  private final Outbox outbox;
  private final List<Message> waiting = new ArrayList<>();
  private int offered;

  Offers(Outbox outbox) {
    this.outbox = outbox;
  }

  void add(Optional<Message> message) {
    message.ifPresent(waiting::add);
    if (waiting.size() >= AT_ONCE) {
      flush();
    }
  }

  void addAll(List<Message> messages) {
    messages.forEach(message -> add(Optional.of(message)));
  }

  /** How many were new, all of them put in. */
  int done() {
    flush();
    return offered;
  }

  private void flush() {
    if (!waiting.isEmpty()) {
      offered += outbox.offerAll(waiting);
      waiting.clear();
    }
  }
}
