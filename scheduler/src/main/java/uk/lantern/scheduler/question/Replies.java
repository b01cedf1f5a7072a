package uk.lantern.scheduler.question;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.question.EscalatedQuestion.TeamReply;
import uk.lantern.scheduler.question.StoredQuestion.StoredReply;
import uk.lantern.scheduler.question.StoredQuestion.StoredTold;

/** Writes answers, corrections and further askers; each write is one document, compare-and-set. */
final class Replies {

  private static final String TO_TELL = "sharing.toTell";

  private final MongoOperations mongo;
  private final Clock clock;

  Replies(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  AnswerOutcome answer(String typedRef, String text, PersonKey by) {
    Optional<String> ref = QuestionRef.parse(typedRef);
    if (ref.isEmpty()) {
      return new AnswerOutcome.NotFound(typedRef);
    }
    Update answered =
        update()
            .set("status", StoredQuestion.ANSWERED)
            .set("reply", reply(text, by))
            .set(TO_TELL, true);
    StoredQuestion stored = change(inState(ref.get(), StoredQuestion.WAITING), answered);
    if (stored != null) {
      return new AnswerOutcome.Answered(stored.toQuestion());
    }
    return byRef(ref.get())
        .map(StoredQuestion::toQuestion)
        .<AnswerOutcome>map(
            q ->
                q.sameAs() == null
                    ? new AnswerOutcome.AlreadyAnswered(q)
                    : new AnswerOutcome.SameAsAnother(q))
        .orElseGet(() -> new AnswerOutcome.NotFound(ref.get()));
  }

  AnswerOutcome correct(String typedRef, String text, PersonKey by) {
    Optional<String> ref = QuestionRef.parse(typedRef);
    Optional<StoredQuestion> known = ref.flatMap(this::byRef);
    while (known.isPresent()) {
      EscalatedQuestion question = known.get().toQuestion();
      if (question.sameAs() != null) {
        return new AnswerOutcome.SameAsAnother(question);
      }
      if (question.replies().isEmpty()) {
        return new AnswerOutcome.NotAnswered(question);
      }
      // Of two who correct at once, the second makes the revision after the first.
      String place = "sharing.corrections." + (question.replies().size() - 1);
      Query unchanged = inState(question.ref(), StoredQuestion.ANSWERED);
      unchanged.addCriteria(Criteria.where(place).exists(false));
      Update correction = update().push("sharing.corrections", reply(text, by)).set(TO_TELL, true);
      StoredQuestion stored = change(unchanged, correction);
      if (stored != null) {
        return new AnswerOutcome.Answered(stored.toQuestion());
      }
      known = byRef(question.ref());
    }
    return new AnswerOutcome.NotFound(ref.orElse(typedRef));
  }

  /** The askers are added first: a crash in between leaves the repeated question waiting. */
  AnswerOutcome sameAs(String typedRepeated, String typedOriginal) {
    Optional<EscalatedQuestion> repeated = find(typedRepeated);
    Optional<EscalatedQuestion> original = find(typedOriginal).map(this::root);
    if (repeated.isEmpty() || original.isEmpty() || same(repeated, original)) {
      return new AnswerOutcome.NotFound(repeated.isEmpty() ? typedRepeated : typedOriginal);
    }
    EscalatedQuestion one = repeated.get();
    if (!one.isWaiting()) {
      return one.sameAs() == null
          ? new AnswerOutcome.AlreadyAnswered(one)
          : new AnswerOutcome.SameAsAnother(one);
    }
    join(original.get().ref(), one.askers());
    Update duplicate =
        update()
            .set("status", StoredQuestion.DUPLICATE)
            .set("sharing.sameAs", original.get().ref());
    StoredQuestion stored = change(inState(one.ref(), StoredQuestion.WAITING), duplicate);
    EscalatedQuestion target = find(original.get().ref()).orElse(original.get());
    return stored == null
        ? new AnswerOutcome.AlreadyAnswered(find(one.ref()).orElse(one))
        : new AnswerOutcome.Joined(stored.toQuestion(), target);
  }

  private static boolean same(Optional<EscalatedQuestion> one, Optional<EscalatedQuestion> other) {
    return one.map(EscalatedQuestion::ref).equals(other.map(EscalatedQuestion::ref));
  }

  /** The question whose answer counts for this one. */
  EscalatedQuestion root(EscalatedQuestion question) {
    EscalatedQuestion at = question;
    for (int steps = 0; at.sameAs() != null && steps < 10; steps++) {
      at = find(at.sameAs()).orElse(at);
    }
    return at;
  }

  Optional<StoredQuestion> join(String ref, List<PersonKey> people) {
    Update joined = update().set(TO_TELL, true);
    if (!people.isEmpty()) {
      joined.addToSet("sharing.coAskers").each(people.toArray());
    }
    return Optional.ofNullable(change(byReference(ref), joined));
  }

  void told(String ref, PersonKey person, int revision, Instant at) {
    Optional<EscalatedQuestion> question = find(ref);
    if (question.isPresent() && !question.get().wasTold(person, revision)) {
      change(byReference(ref), update().push("sharing.told", new StoredTold(person, revision, at)));
    }
  }

  void checkTold(String ref, boolean giveUp) {
    StoredQuestion stored = byRef(ref).orElse(null);
    if (stored == null) {
      return;
    }
    EscalatedQuestion question = stored.toQuestion();
    TeamReply latest = question.reply();
    boolean all =
        latest != null
            && question.askers().stream().allMatch(it -> question.wasTold(it, latest.revision()));
    if (!all && !giveUp) {
      return;
    }
    StoredQuestion.Sharing more =
        stored.sharing() == null ? StoredQuestion.Sharing.NONE : stored.sharing();
    int askers = more.coAskers() == null ? 0 : more.coAskers().size();
    int corrections = more.corrections() == null ? 0 : more.corrections().size();
    Query unchanged = byReference(ref);
    unchanged.addCriteria(Criteria.where("sharing.coAskers." + askers).exists(false));
    unchanged.addCriteria(Criteria.where("sharing.corrections." + corrections).exists(false));
    change(unchanged, update().set(TO_TELL, false));
  }

  Optional<StoredQuestion> byRef(String ref) {
    return Optional.ofNullable(mongo.findOne(byReference(ref), StoredQuestion.class));
  }

  private Optional<EscalatedQuestion> find(String typedRef) {
    return QuestionRef.parse(typedRef).flatMap(this::byRef).map(StoredQuestion::toQuestion);
  }

  private StoredReply reply(String text, PersonKey by) {
    return new StoredReply(text, by, London.today(clock).toString());
  }

  private static Update update() {
    return new Update().set("v", StoredQuestion.V);
  }

  private static Query byReference(String ref) {
    return Query.query(Criteria.where("ref").is(ref));
  }

  private static Query inState(String ref, String status) {
    return byReference(ref).addCriteria(Criteria.where("status").is(status));
  }

  private @Nullable StoredQuestion change(Query query, Update update) {
    return mongo.findAndModify(
        query, update, FindAndModifyOptions.options().returnNew(true), StoredQuestion.class);
  }
}
