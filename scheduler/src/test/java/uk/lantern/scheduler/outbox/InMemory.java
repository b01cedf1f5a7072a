package uk.lantern.scheduler.outbox;

import java.time.Clock;
import java.util.function.LongSupplier;

/** In memory. */
final class InMemory implements Instances {

  private final PlainPost post = new PlainPost();

  @Override
  public Instance start(Clock clock, LongSupplier nanos) {
    PlainLease lease = new PlainLease(post, nanos);
    return new Instance(new PlainOutbox(post, lease, clock), lease::beat, lease.owner);
  }

  @Override
  public void pause() {
    post.paused = true;
  }

  @Override
  public void resume() {
    post.paused = false;
  }

  @Override
  public void put(Message message, DeliveryState state) {
    post.letters.get(message.key().id()).state = state;
  }
}
