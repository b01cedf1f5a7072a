package uk.lantern.scheduler.question;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
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

  private final MongoOperations mongo;
  private final WorkingDays workingDays;
  private final Clock clock;
  private final Replies replies;
  private volatile boolean indexed;

  public EscalatedQuestions(MongoOperations mongo, WorkingDays workingDays, Clock clock) {
    this.mongo = mongo;
    this.workingDays = workingDays;
    this.clock = clock;
    this.replies = new Replies(mongo, clock);
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
    return found(
        Query.query(Criteria.where("status").is(StoredQuestion.WAITING))
            .with(Sort.by("due", "ref")));
  }

  /** Answered, with an asker who has not got the latest answer as far as we know. */
  public List<EscalatedQuestion> untold() {
    Criteria known = Criteria.where("sharing.toTell").is(true);
    Criteria ofVersion1 =
        Criteria.where("sharing.toTell").is(null).and("toldAt").is(null).and("asker").ne(null);
    return found(
        Query.query(
            Criteria.where("status").is(StoredQuestion.ANSWERED).orOperator(known, ofVersion1)));
  }

  /** What a person passed on with their name, the first one first. */
  public List<EscalatedQuestion> askedBy(PersonKey person) {
    return found(
        Query.query(
                Criteria.where("asker.tenant")
                    .is(person.tenant())
                    .and("asker.objectId")
                    .is(person.objectId()))
            .with(Sort.by("ref")));
  }

  /** What others asked and a person wants to be told of too, the first one first. */
  public List<EscalatedQuestion> joinedBy(PersonKey person) {
    Criteria same =
        Criteria.where("tenant").is(person.tenant()).and("objectId").is(person.objectId());
    Query joined = Query.query(Criteria.where("sharing.coAskers").elemMatch(same));
    return mongo.find(joined.with(Sort.by("ref")), StoredQuestion.class).stream()
        .filter(stored -> !person.equals(stored.asker()))
        .map(StoredQuestion::toQuestion)
        .toList();
  }

  /** Finds by reference as people type it: {@code Q-0147}, {@code q147}, {@code 147}. */
  public Optional<EscalatedQuestion> find(String typedRef) {
    return QuestionRef.parse(typedRef).flatMap(this::byRef).map(StoredQuestion::toQuestion);
  }

  /** Stores the team's answer if nobody answered before. The caller has checked the role. */
  public AnswerOutcome answer(String typedRef, String text, PersonKey by) {
    return replies.answer(typedRef, text, by);
  }

  /** Stores a further revision of an answer; every earlier one stays. */
  public AnswerOutcome correct(String typedRef, String text, PersonKey by) {
    return replies.correct(typedRef, text, by);
  }

  /** The answer to the original is for everybody who asked the repeated question, too. */
  public AnswerOutcome sameAs(String typedRepeated, String typedOriginal) {
    return replies.sameAs(typedRepeated, typedOriginal);
  }

  /**
   * One more person is told of the answer, though it was given already; of a repeated question it
   * is that of the original. Empty when there is no such question.
   */
  public Optional<EscalatedQuestion> join(String typedRef, PersonKey person) {
    return find(typedRef)
        .map(replies::root)
        .flatMap(question -> replies.join(question.ref(), List.of(person)))
        .map(StoredQuestion::toQuestion);
  }

  /** A revision of the answer has reached an asker; the first time counts. */
  public void told(String ref, PersonKey person, int revision, Instant at) {
    replies.told(ref, person, revision, at);
  }

  /**
   * Looks whether everybody has got the latest answer.
   *
   * @param giveUp nobody is told any more: the answer is too old
   */
  void checkTold(String ref, boolean giveUp) {
    replies.checkTold(ref, giveUp);
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
    return StoredQuestion.waiting(id, QuestionRef.next(mongo), text, asker, today, due);
  }

  private Optional<StoredQuestion> byRef(String ref) {
    return replies.byRef(ref);
  }

  private List<EscalatedQuestion> found(Query query) {
    return mongo.find(query, StoredQuestion.class).stream()
        .map(StoredQuestion::toQuestion)
        .toList();
  }

  private void ensureIndexes() {
    if (!indexed) {
      mongo.indexOps(StoredQuestion.class).createIndex(StoredQuestion.BY_REF);
      mongo.indexOps(StoredQuestion.class).createIndex(StoredQuestion.BY_STATUS);
      indexed = true;
    }
  }
}
