package uk.lantern.scheduler.question;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.retention.Purge;

/**
 * Every question passed to the partnership team. A method returns when the store has acknowledged,
 * so a person is never told of something that a crash could undo.
 */
public final class EscalatedQuestions implements Purge {

  /** Working days in which the team answers. */
  static final int DAYS_TO_ANSWER = 3;

  private static final String COUNTERS = "counters";

  private final MongoOperations mongo;
  private final WorkingDays workingDays;
  private final Clock clock;
  private volatile boolean indexed;

  public EscalatedQuestions(MongoOperations mongo, WorkingDays workingDays, Clock clock) {
    this.mongo = mongo;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /**
   * Passes a question on. Repeating a key gives the question of the first time.
   *
   * @param key what makes the passing unique, usually the activity key; only its digest is kept
   * @param cleanedText after the privacy step, as the asker saw it
   * @param asker null when the asker wants no name on it
   */
  public EscalatedQuestion pass(String key, String cleanedText, @Nullable PersonKey asker) {
    ensureIndexes();
    String id = QuestionRef.digest(key);
    StoredQuestion known = mongo.findById(id, StoredQuestion.class);
    if (known != null) {
      return known.toQuestion();
    }
    StoredQuestion question = asked(id, cleanedText, asker);
    try {
      return mongo.insert(question).toQuestion();
    } catch (DuplicateKeyException raced) {
      StoredQuestion first = mongo.findById(id, StoredQuestion.class);
      if (first == null) {
        throw raced;
      }
      return first.toQuestion();
    }
  }

  /** Not answered yet, the soonest due first. */
  public List<EscalatedQuestion> waiting() {
    Query query =
        Query.query(Criteria.where("status").is(StoredQuestion.WAITING))
            .with(Sort.by("due", "ref"));
    return mongo.find(query, StoredQuestion.class).stream()
        .map(StoredQuestion::toQuestion)
        .toList();
  }

  /** Answered, with an asker, who has not been told as far as we know. */
  public List<EscalatedQuestion> untold() {
    Query query =
        Query.query(
            Criteria.where("status")
                .is(StoredQuestion.ANSWERED)
                .and("toldAt")
                .is(null)
                .and("asker")
                .ne(null));
    return mongo.find(query, StoredQuestion.class).stream()
        .map(StoredQuestion::toQuestion)
        .toList();
  }

  /** What a person passed on with their name, the first one first. */
  public List<EscalatedQuestion> askedBy(PersonKey person) {
    Query query =
        Query.query(
                Criteria.where("asker.tenant")
                    .is(person.tenant())
                    .and("asker.objectId")
                    .is(person.objectId()))
            .with(Sort.by("ref"));
    return mongo.find(query, StoredQuestion.class).stream()
        .map(StoredQuestion::toQuestion)
        .toList();
  }

  /** Finds by reference as people type it: {@code Q-0147}, {@code q147}, {@code 147}. */
  public Optional<EscalatedQuestion> find(String typedRef) {
    return QuestionRef.parse(typedRef).flatMap(this::byRef).map(StoredQuestion::toQuestion);
  }

  /** Stores the team's answer if nobody answered before. The caller has checked the role. */
  public AnswerOutcome answer(String typedRef, String text, PersonKey by) {
    Optional<String> ref = QuestionRef.parse(typedRef);
    if (ref.isEmpty()) {
      return new AnswerOutcome.NotFound(typedRef);
    }
    var reply = new StoredQuestion.StoredReply(text, by, London.today(clock).toString());
    StoredQuestion answered =
        mongo.findAndModify(
            Query.query(
                Criteria.where("ref").is(ref.get()).and("status").is(StoredQuestion.WAITING)),
            new Update().set("status", StoredQuestion.ANSWERED).set("reply", reply),
            FindAndModifyOptions.options().returnNew(true),
            StoredQuestion.class);
    if (answered != null) {
      return new AnswerOutcome.Answered(answered.toQuestion());
    }
    return byRef(ref.get())
        .<AnswerOutcome>map(q -> new AnswerOutcome.AlreadyAnswered(q.toQuestion()))
        .orElseGet(() -> new AnswerOutcome.NotFound(ref.get()));
  }

  /** The reply has reached its asker; the first time counts. */
  public void told(String ref, Instant at) {
    mongo.updateFirst(
        Query.query(Criteria.where("ref").is(ref).and("toldAt").is(null)),
        new Update().set("toldAt", at),
        StoredQuestion.class);
  }

  @Override
  public String collection() {
    return "questions";
  }

  @Override
  public int purge(LocalDate today) {
    Query old =
        Query.query(
            Criteria.where("status")
                .ne(StoredQuestion.WAITING)
                .and("purgeOn")
                .lte(today.toString()));
    return Math.toIntExact(mongo.remove(old, StoredQuestion.class).getDeletedCount());
  }

  private StoredQuestion asked(String id, String text, @Nullable PersonKey asker) {
    LocalDate today = London.today(clock);
    LocalDate due = workingDays.plus(today, DAYS_TO_ANSWER);
    return StoredQuestion.waiting(id, nextRef(), text, asker, today, due);
  }

  private Optional<StoredQuestion> byRef(String ref) {
    return Optional.ofNullable(
        mongo.findOne(Query.query(Criteria.where("ref").is(ref)), StoredQuestion.class));
  }

  private String nextRef() {
    Document counter =
        mongo.findAndModify(
            Query.query(Criteria.where("_id").is("question")),
            new Update().inc("n", 1L).setOnInsert("v", 1),
            FindAndModifyOptions.options().upsert(true).returnNew(true),
            Document.class,
            COUNTERS);
    if (counter == null) {
      throw new IllegalStateException("The store returned nothing for the question counter.");
    }
    return QuestionRef.of(counter.get("n", Number.class).longValue());
  }

  private void ensureIndexes() {
    if (!indexed) {
      mongo.indexOps(StoredQuestion.class).createIndex(StoredQuestion.BY_REF);
      mongo.indexOps(StoredQuestion.class).createIndex(StoredQuestion.BY_STATUS);
      indexed = true;
    }
  }
}
