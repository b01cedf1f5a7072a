package uk.lantern.scheduler.outbox;

import java.time.Clock;
import java.util.function.LongSupplier;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.scheduler.TestStore;

/** On one database behind the real driver. */
final class InStore implements Instances {

  final MongoTemplate mongo = TestStore.mongo();

  @Override
  public Instance start(Clock clock, LongSupplier nanos) {
    Leases leases = new Leases(mongo, nanos, LeasePace.USUAL);
    return new Instance(new KeptOutbox(mongo, leases, clock), leases::beat, leases.owner());
  }

  @Override
  public void pause() {
    new OutboxPause(mongo, Clock.systemUTC()).pause("priya", "wrong edition");
  }

  @Override
  public void resume() {
    new OutboxPause(mongo, Clock.systemUTC()).resume();
  }

  @Override
  public void put(Message message, DeliveryState state) {
    mongo
        .getCollection(StoredDelivery.COLLECTION)
        .updateOne(
            new Document("_id", message.key().id()),
            new Document("$set", new Document("state", state.name())));
  }
}
