package uk.lantern.scheduler;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.content.calendar.LanternClock;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.store.ContractStore;

/** A database nobody has used, and a clock that stands still until a test moves it. */
public final class Ground implements AutoCloseable {

  public static final PersonKey MAYA = new PersonKey("t1", "maya");
  public static final PersonKey JO = new PersonKey("t1", "jo");

  private final MongoClient client;
  public final MongoTemplate mongo;
  public LanternClock clock;

  public Ground(String london) {
    this(london, ContractStore.uri());
  }

  public Ground(String london, String uri) {
    ConnectionString address = new ConnectionString(uri);
    client = MongoClients.create(address);
    mongo = new MongoTemplate(client, address.getDatabase());
    clock = standingAt(london(london));
  }

  public static LanternClock standingAt(Instant instant) {
    return new LanternClock(Clock.fixed(instant, London.ZONE));
  }

  /** An instant from London time without a zone, for example {@code 2026-11-23T09:59}. */
  public static Instant london(String time) {
    return LocalDateTime.parse(time).atZone(London.ZONE).toInstant();
  }

  @Override
  public void close() {
    client.close();
  }
}
