package uk.lantern.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.scheduler.outbox.DeliveryState;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;

/** A served Lantern in whose outbox a test can put what it likes. */
final class Deliveries {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final Served served;
  private int offered;

  Deliveries(Served served) {
    this.served = served;
  }

  Person person(String name) {
    return served.bean(People.class).named(name).orElseThrow();
  }

  /** Something that waits, because all is paused. */
  String waiting(String name) {
    Message message =
        new Message(
            new OccurrenceKey(MessageKind.DIGEST, "all-" + offered++, person(name).key(), TODAY),
            "receipt",
            Map.of("text", "DEMO news"),
            served.bean(Clock.class).instant().plus(Duration.ofDays(2)));
    assertThat(served.bean(Outbox.class).offer(message)).isTrue();
    return message.key().id();
  }

  String settled(String name, DeliveryState state, String reason) {
    String id = waiting(name);
    Document outcome =
        new Document("reason", reason)
            .append("at", Date.from(served.bean(Clock.class).instant()))
            .append("purgeOn", "2026-12-24");
    served
        .bean(MongoOperations.class)
        .getCollection("deliveries")
        .updateOne(
            new Document("_id", id),
            new Document("$set", new Document("state", state.name()).append("settled", outcome)));
    return id;
  }

  DeliveryState state(String id) {
    return served.bean(Outbox.class).find(id).orElseThrow().state();
  }
}
