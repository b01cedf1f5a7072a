package uk.lantern.scheduler.outbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import uk.lantern.scheduler.document.Removals;
import uk.lantern.scheduler.outbox.MessageKind.Lane;
import uk.lantern.scheduler.people.PersonKey;

/** What the outbox holds, read only; for reports. Whoever changes something asks {@link Outbox}. */
public final class Ledger {

  /** For so many days the outbox remembers what was sent to whom (domain.md 3.6). */
  public static final int KEPT_DAYS = StoredDelivery.KEPT_DAYS;

  private static final int AT_ONCE = 100;

  private final MongoOperations mongo;

  public Ledger(MongoOperations mongo) {
    this.mongo = mongo;
  }

  Optional<Delivery> find(String id) {
    return Optional.ofNullable(mongo.findById(id, StoredDelivery.class))
        .map(StoredDelivery::toDelivery);
  }

  List<Delivery> of(PersonKey person, int limit) {
    Sort newest = Sort.by(Sort.Direction.DESC, "occurrence.date");
    return list(Query.query(StoredDelivery.to(person)).with(newest).limit(limit));
  }

  /** A person's deliveries of one kind, the newest occurrence first. */
  public List<Delivery> of(PersonKey person, MessageKind kind, int limit) {
    Sort newest = Sort.by(Sort.Direction.DESC, "occurrence.date");
    Query theirs = Query.query(StoredDelivery.to(person).and("kind").is(kind));
    return list(theirs.with(newest).limit(limit));
  }

  /** The same person's other deliveries of the same kind, the newest occurrence first. */
  public List<Delivery> beside(OccurrenceKey own, int limit) {
    Sort newest = Sort.by(Sort.Direction.DESC, "occurrence.date");
    Criteria others =
        StoredDelivery.to(own.whom()).and("kind").is(own.kind()).and("_id").ne(own.id());
    return list(Query.query(others).with(newest).limit(limit));
  }

  /** Those of the keys that were offered and are still kept, by delivery id. */
  public Map<String, Delivery> all(Collection<OccurrenceKey> keys) {
    List<String> ids = keys.stream().map(OccurrenceKey::id).toList();
    return list(Query.query(Criteria.where("_id").in(ids))).stream()
        .collect(Collectors.toMap(Delivery::id, Function.identity()));
  }

  /** Whether something of a kind about one thing has not been settled yet. */
  public boolean anyWaiting(MessageKind kind, String what) {
    Criteria open =
        Criteria.where("occurrence.what")
            .is(what)
            .and("kind")
            .is(kind)
            .and("state")
            .in(DeliveryState.DUE, DeliveryState.CLAIMED, DeliveryState.SENDING);
    return mongo.exists(Query.query(open), StoredDelivery.class);
  }

  List<Delivery> in(DeliveryState state, int limit) {
    return list(query(state).with(Sort.by("notBefore")).limit(limit));
  }

  Map<DeliveryState, Long> counts() {
    Map<DeliveryState, Long> counts = new EnumMap<>(DeliveryState.class);
    for (DeliveryState state : DeliveryState.values()) {
      counts.put(state, mongo.count(query(state), StoredDelivery.class));
    }
    return counts;
  }

  long unsettled(Lane lane) {
    Criteria open =
        Criteria.where("state")
            .in(DeliveryState.DUE, DeliveryState.CLAIMED, DeliveryState.SENDING)
            .and("lane")
            .is(lane);
    return mongo.count(Query.query(open), StoredDelivery.class);
  }

  /** Every word has a figure; they add up to all there are. */
  Map<ReportWord, Long> words() {
    Map<ReportWord, Long> words = new EnumMap<>(ReportWord.class);
    for (ReportWord word : ReportWord.values()) {
      words.put(word, 0L);
    }
    counts()
        .forEach(
            (state, all) -> {
              long rest = all;
              for (String reason : ReportWord.TELLING_REASONS) {
                ReportWord word = ReportWord.of(state, reason);
                if (rest > 0 && word != ReportWord.of(state, "")) {
                  Query those =
                      query(state).addCriteria(Criteria.where("settled.reason").is(reason));
                  long n = mongo.count(those, StoredDelivery.class);
                  words.merge(word, n, Long::sum);
                  rest -= n;
                }
              }
              words.merge(ReportWord.of(state, ""), rest, Long::sum);
            });
    return words;
  }

  /** What a person was sent, or is to be sent, of these kinds. */
  public List<Delivery> of(PersonKey person, Collection<MessageKind> kinds) {
    return list(Query.query(StoredDelivery.to(person).and("kind").in(kinds)));
  }

  /**
   * A person's deliveries of these kinds that are not settled yet, or were since.
   *
   * @param since for example the start of this week
   */
  public List<Delivery> openOrSettledSince(
      PersonKey person, Collection<MessageKind> kinds, Instant since) {
    Criteria open =
        Criteria.where("state").in(DeliveryState.DUE, DeliveryState.CLAIMED, DeliveryState.SENDING);
    Criteria lately = Criteria.where("settled.at").gte(since);
    return list(
        Query.query(StoredDelivery.to(person).and("kind").in(kinds).orOperator(open, lately)));
  }

  /**
   * Everybody's deliveries of these kinds that were settled on a London day, and perhaps those of a
   * day beside it that go on the same day; a few at a time, since a day can have a whole backlog.
   */
  public void eachSettledOn(
      LocalDate day, Collection<MessageKind> kinds, Consumer<List<Delivery>> then) {
    Criteria settled = Criteria.where("settled.purgeOn").is(StoredDelivery.purgeOn(day));
    Query those = Query.query(settled.and("kind").in(kinds));
    those.fields().include("_id");
    List<String> ids =
        mongo.find(those, Document.class, StoredDelivery.COLLECTION).stream()
            .map(found -> found.getString("_id"))
            .toList();
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      List<String> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
      then.accept(list(Query.query(Criteria.where("_id").in(some))));
    }
  }

  /** When the first of those that are due became due. */
  Optional<Instant> oldestDue() {
    Query first = query(DeliveryState.DUE).with(Sort.by("notBefore")).limit(1);
    return mongo.find(first, StoredDelivery.class).stream()
        .map(StoredDelivery::notBefore)
        .findFirst();
  }

  int purge(LocalDate today) {
    Criteria old = Criteria.where("settled.purgeOn").lte(today.toString());
    return Removals.inParts(mongo, old, StoredDelivery.COLLECTION);
  }

  private List<Delivery> list(Query query) {
    return mongo.find(query, StoredDelivery.class).stream()
        .map(StoredDelivery::toDelivery)
        .toList();
  }

  private static Query query(DeliveryState state) {
    return Query.query(Criteria.where("state").is(state));
  }
}
