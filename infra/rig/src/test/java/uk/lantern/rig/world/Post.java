package uk.lantern.rig.world;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.bot.conversation.ConversationReference.Address;
import uk.lantern.bot.conversation.ConversationReferences;
import uk.lantern.scheduler.outbox.KeptOutbox;
import uk.lantern.scheduler.outbox.LeasePace;
import uk.lantern.scheduler.outbox.Leases;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.tenant.Tenant;

/**
 * One more client of the store: puts letters in by the outbox's own door, and reads what became.
 */
public final class Post implements AutoCloseable {

  private final Tenant tenant;
  private final MongoClient client;
  private final MongoTemplate mongo;
  private final Outbox outbox;
  private final Letters letters;
  private final Clock clock = Clock.systemUTC();

  Post(String uri, Tenant tenant) {
    this.tenant = tenant;
    this.client = MongoClients.create(uri);
    this.letters = new Letters(tenant.settings().tenantId(), clock);
    this.mongo = new MongoTemplate(client, "lantern");
    this.outbox =
        new KeptOutbox(mongo, new Leases(mongo, System::nanoTime, LeasePace.USUAL), clock);
  }

  /** A door to another store, for whoever opens one by itself. */
  public static Post at(String uri, Tenant tenant) {
    return new Post(uri, tenant);
  }

  /** The delivery key of a number. */
  public static String key(int number) {
    return "D-%06d".formatted(number);
  }

  /** Where the recipient of a number reads. */
  public static String conversation(int number) {
    return "a:1" + objectId(number).replace("-", "");
  }

  /** Everybody from..to-1 can be written to. */
  public void reach(int from, int to) {
    reach(IntStream.range(from, to).mapToObj(Post::objectId).toList());
  }

  /** One letter of that kind to each of from..to-1. */
  public void offer(MessageKind kind, int from, int to) {
    offer(kind, from, to, Duration.ofDays(1));
  }

  /** The same, worth sending only for so long. */
  public void offer(MessageKind kind, int from, int to, Duration life) {
    List<Message> messages = new ArrayList<>();
    for (int n = from; n < to; n++) {
      messages.add(letters.of(kind, objectId(n), n, life));
    }
    if (outbox.offerAll(messages) != messages.size()) {
      throw new IllegalStateException("some of these letters were offered before");
    }
  }

  /** The same for people by their object ids; their keys count from 0. */
  public void reach(List<String> objectIds) {
    Many many = new Many(mongo);
    var references = new ConversationReferences(many, clock);
    String home = tenant.settings().tenantId();
    for (String id : objectIds) {
      references.met(
          new PersonKey(home, id),
          new Address(home, tenant.serviceUrl(), "a:1" + id.replace("-", ""), "msteams"));
    }
    many.flush();
  }

  /** One letter of that kind to each of these. */
  public void offer(MessageKind kind, List<String> objectIds) {
    List<Message> messages = new ArrayList<>();
    for (int n = 0; n < objectIds.size(); n++) {
      messages.add(letters.of(kind, objectIds.get(n), n, Duration.ofDays(1)));
    }
    outbox.offerAll(messages);
  }

  /** A letter to a person under the key of another number: several for one person. */
  public void offerTo(MessageKind kind, int person, int key, Duration life) {
    outbox.offer(letters.of(kind, objectId(person), key, life));
  }

  /** The reminder of a day that waits since then. */
  public void remind(int person, int key, int daysAgo) {
    MessageKind kind = MessageKind.WAITING_QUESTIONS;
    outbox.offer(letters.of(kind, objectId(person), key, Duration.ofDays(1), daysAgo));
  }

  /** Every delivery as it stands in the store, by delivery key. */
  public Map<String, Stored> audit() {
    Map<String, Stored> all = new TreeMap<>();
    for (Document found : deliveries().find().projection(Projections.exclude("letter"))) {
      Stored stored = Stored.of(found);
      all.put(stored.key(), stored);
    }
    return all;
  }

  /** The keys of what this instance holds in these states. */
  public List<String> held(String owner, String... states) {
    List<String> keys = new ArrayList<>();
    deliveries()
        .find(and(eq("lease.owner", owner), in("state", states)))
        .forEach(found -> keys.add(Stored.of(found).key()));
    return keys;
  }

  /** Everybody who ever held a letter and may hold one still. */
  public Set<String> owners() {
    Set<String> owners = new HashSet<>();
    deliveries().distinct("lease.owner", String.class).into(owners);
    owners.remove("");
    return owners;
  }

  /** Who holds this delivery, empty when nobody does. */
  public String holder(String key) {
    Document found = deliveries().find(eq("occurrence.what", key)).first();
    return found == null ? "" : Stored.of(found).owner();
  }

  /** How many stand in one of these states. */
  public long count(String... states) {
    return deliveries().countDocuments(in("state", states));
  }

  /** Waits until nothing is on its way any more. */
  public void awaitSettled(Duration most) {
    Awaitility.await("an empty outbox")
        .atMost(most)
        .pollInterval(Duration.ofMillis(250))
        .ignoreExceptions()
        // Counting ten thousand four times a second would hold the store up for whom it judges.
        .until(() -> deliveries().find(in("state", "DUE", "CLAIMED", "SENDING")).first() == null);
  }

  /** Any collection, for what a run has to look at besides. */
  public MongoCollection<Document> collection(String name) {
    return client.getDatabase("lantern").getCollection(name);
  }

  MongoTemplate mongo() {
    return mongo;
  }

  private MongoCollection<Document> deliveries() {
    return collection("deliveries");
  }

  static String objectId(int number) {
    return new UUID(0x1a17e600_00004000L, 0x80000000_00000000L | number).toString();
  }

  @Override
  public void close() {
    client.close();
  }
}
