package uk.lantern.scheduler.feedback;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.scheduler.feedback.StoredFeedback.StoredContact;
import uk.lantern.scheduler.people.PersonKey;

/** Collections {@code feedback} and {@code complaintSignposts}. Each write is one document. */
final class FeedbackStore {

  private final MongoOperations mongo;
  private volatile boolean indexed;

  FeedbackStore(MongoOperations mongo) {
    this.mongo = mongo;
  }

  String nextRef() {
    return FeedbackRef.next(mongo);
  }

  /** Keeps it once for each id: what is there already is given back and stays as it is. */
  StoredFeedback insert(StoredFeedback fresh) {
    ensureIndexes();
    try {
      return mongo.insert(fresh);
    } catch (DuplicateKeyException again) {
      return byId(fresh.id()).orElseThrow(() -> again);
    }
  }

  Optional<StoredFeedback> byId(String id) {
    return Optional.ofNullable(mongo.findById(id, StoredFeedback.class));
  }

  Optional<StoredFeedback> byRef(String ref) {
    return Optional.ofNullable(mongo.findOne(query(where("ref").is(ref)), StoredFeedback.class));
  }

  /** What differs of the second, if nobody took a step since the first was read. */
  boolean replace(StoredFeedback was, StoredFeedback now) {
    Criteria same = where("_id").is(was.id()).and("turn").is(was.turn());
    Update update =
        new Update()
            .set("words", now.words())
            .set("contact", now.contact())
            .set("keeping", now.keeping())
            .set("turn", was.turn() + 1);
    return mongo.updateFirst(query(same), update, StoredFeedback.class).getModifiedCount() == 1;
  }

  /** False when it was held or changed since. */
  boolean remove(StoredFeedback one) {
    Criteria same = where("_id").is(one.id()).and("turn").is(one.turn());
    return mongo
            .remove(query(same.and("keeping.held").is(false)), StoredFeedback.class)
            .getDeletedCount()
        == 1;
  }

  List<StoredFeedback> newest(int most) {
    Query all = new Query().with(Sort.by(Sort.Direction.DESC, "ref")).limit(most);
    return mongo.find(all, StoredFeedback.class);
  }

  /** Those that somebody waits to be told of, the oldest first. */
  List<StoredFeedback> unanswered(int most) {
    Criteria open = where("contact.ending").is(Ending.TO_BE_TOLD.name());
    return mongo.find(query(open).with(Sort.by("ref")).limit(most), StoredFeedback.class);
  }

  List<StoredFeedback> toTell() {
    return mongo.find(query(where("contact.toTell").is(true)), StoredFeedback.class);
  }

  List<StoredFeedback> givenBy(PersonKey person) {
    Criteria mine =
        where("contact.giver.objectId")
            .is(person.objectId())
            .and("contact.giver.tenant")
            .is(person.tenant());
    return mongo.find(query(mine).with(Sort.by(Sort.Direction.DESC, "ref")), StoredFeedback.class);
  }

  /** Both days included. */
  List<StoredFeedback> told(LocalDate from, LocalDate to) {
    Criteria between = where("week").gte(from.toString()).lte(to.toString());
    return mongo.find(query(between), StoredFeedback.class);
  }

  /** Once the letter is in the outbox. */
  void offered(StoredFeedback one) {
    mongo.updateFirst(
        query(where("_id").is(one.id())),
        Update.update("contact.toTell", false),
        StoredFeedback.class);
  }

  /** Nothing but that it happened, and in which month. */
  void signpost(String month, LocalDate purgeOn) {
    mongo.insert(
        new StoredSignpost(
            UUID.randomUUID().toString(), StoredSignpost.V, month, purgeOn.toString()));
  }

  int signposts(List<String> months) {
    return Math.toIntExact(mongo.count(query(where("month").in(months)), StoredSignpost.class));
  }

  /** Whose links are over: to be taken away, unless they are held. */
  List<StoredFeedback> linkedUntil(LocalDate today) {
    Criteria over = where("contact.linkUntil").lte(today.toString());
    return mongo.find(query(over.and("keeping.held").is(false)), StoredFeedback.class);
  }

  void unlink(StoredFeedback one) {
    StoredContact was = one.contact();
    Ending ending = was.end() == Ending.TO_BE_TOLD ? Ending.NO_CONTACT_WANTED : was.end();
    StoredContact now = new StoredContact(ending.name(), null, null, was.done(), false);
    mongo.updateFirst(
        query(where("_id").is(one.id()).and("keeping.held").is(false)),
        Update.update("contact", now).inc("turn", 1),
        StoredFeedback.class);
  }

  /** The link of a held one goes as soon as it is held no more. */
  void unlinkLater(StoredFeedback one, LocalDate day) {
    mongo.updateFirst(
        query(where("_id").is(one.id()).and("keeping.held").is(true)),
        Update.update("contact.linkUntil", day.toString()),
        StoredFeedback.class);
  }

  int purge(LocalDate today) {
    Criteria old = where("keeping.purgeOn").lte(today.toString());
    long gone =
        mongo
            .remove(query(old.and("keeping.held").is(false)), StoredFeedback.class)
            .getDeletedCount();
    gone +=
        mongo
            .remove(query(where("purgeOn").lte(today.toString())), StoredSignpost.class)
            .getDeletedCount();
    return Math.toIntExact(gone);
  }

  private void ensureIndexes() {
    if (!indexed) {
      mongo.indexOps(StoredFeedback.class).createIndex(StoredFeedback.BY_REF);
      mongo.indexOps(StoredFeedback.class).createIndex(StoredFeedback.BY_GIVER);
      mongo.indexOps(StoredFeedback.class).createIndex(StoredFeedback.BY_WEEK);
      indexed = true;
    }
  }
}
