package uk.lantern.scheduler.round.training;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.people.PersonKey;

/** Collection {@code trainingEvaluations}; every change is one compare-and-set. */
final class EvaluationsStore {

  private static final String COLLECTION = EvaluationDocument.COLLECTION;
  private static final List<String> INDEXED =
      List.of("round", "person", "manager", "managerOn", "waitsFor", "followUp", "purgeOn");

  private final MongoOperations mongo;
  private volatile boolean indexed;

  EvaluationsStore(MongoOperations mongo) {
    this.mongo = mongo;
  }

  Optional<Evaluation> find(String round, PersonKey person) {
    return document(round, person).map(EvaluationDocument::read);
  }

  private Optional<Document> document(String round, PersonKey person) {
    return Optional.ofNullable(
        mongo.findById(EvaluationDocument.id(round, person), Document.class, COLLECTION));
  }

  boolean isNewer(String round, PersonKey person) {
    return document(round, person).filter(EvaluationDocument::isNewer).isPresent();
  }

  /**
   * Puts the next turn in the place of the one before; turn 1 is new.
   *
   * @return false when somebody else was faster
   */
  boolean replace(Evaluation next, LocalDate namedUntil) {
    Document document = EvaluationDocument.of(next, namedUntil);
    if (next.turn() == 1) {
      ensureIndexes();
      try {
        mongo.insert(document, COLLECTION);
        return true;
      } catch (DuplicateKeyException faster) {
        return false;
      }
    }
    Update update = new Update();
    List.of("followUp", "manager", "managerOn").forEach(field -> set(update, field, document));
    document.forEach((field, value) -> update.set(field, value));
    Criteria before = where("_id").is(document.getString("_id")).and("turn").is(next.turn() - 1);
    return mongo
            .updateFirst(query(before.and("v").lte(EvaluationDocument.V)), update, COLLECTION)
            .getMatchedCount()
        > 0;
  }

  private static void set(Update update, String field, Document from) {
    if (!from.containsKey(field)) {
      update.unset(field);
    }
  }

  /** From now on a typed answer of that person is to that stage. */
  void waits(Paper paper, Instant since) {
    Update waits =
        new Update()
            .set("waitsFor", EvaluationDocument.key(paper.whom()))
            .set("waitsStage", paper.stage().name())
            .set("waitsSince", since.toString());
    Criteria it = where("_id").is(EvaluationDocument.id(paper.round(), paper.about()));
    mongo.updateFirst(query(it), waits, COLLECTION);
  }

  Optional<Waiting> waiting(PersonKey whom, Instant since) {
    Query theirs =
        query(where("waitsFor").is(EvaluationDocument.key(whom)))
            .with(Sort.by(Sort.Direction.DESC, "waitsSince"))
            .limit(1);
    return mongo.find(theirs, Document.class, COLLECTION).stream()
        .filter(it -> Instant.parse(it.getString("waitsSince")).isAfter(since))
        .findFirst()
        .map(it -> new Waiting(paper(it, whom), Instant.parse(it.getString("waitsSince"))));
  }

  private static Paper paper(Document it, PersonKey whom) {
    return new Paper(
        it.getString("round"),
        Stage.valueOf(it.getString("waitsStage")),
        whom,
        EvaluationDocument.person(it.getString("person")));
  }

  List<Evaluation> of(PersonKey person) {
    return named(where("person").is(EvaluationDocument.key(person)));
  }

  List<Evaluation> managedBy(PersonKey manager) {
    return named(where("manager").is(EvaluationDocument.key(manager)));
  }

  /** With a follow-up between two days, both counted. */
  List<Evaluation> due(LocalDate from, LocalDate to) {
    return named(where("followUp").gte(from.toString()).lte(to.toString()));
  }

  /** Whose manager may be asked since a day between two, both counted. */
  List<Evaluation> managers(LocalDate from, LocalDate to) {
    return named(where("managerOn").gte(from.toString()).lte(to.toString()));
  }

  private List<Evaluation> named(Criteria which) {
    Sort newest = Sort.by(Sort.Direction.DESC, "begun", "_id");
    return mongo.find(query(which).with(newest), Document.class, COLLECTION).stream()
        .filter(EvaluationDocument::isNamed)
        .map(EvaluationDocument::read)
        .toList();
  }

  /** With and without names. */
  List<Document> in(String round) {
    return mongo.find(query(where("round").is(round)), Document.class, COLLECTION);
  }

  int removeAll(String round) {
    return Math.toIntExact(
        mongo.remove(query(where("round").is(round)), COLLECTION).getDeletedCount());
  }

  boolean remove(String round, PersonKey person) {
    Criteria it = where("_id").is(EvaluationDocument.id(round, person));
    return mongo.remove(query(it), COLLECTION).getDeletedCount() > 0;
  }

  /** Whose time has come by a London day. */
  List<Document> over(LocalDate today) {
    Criteria over = where("purgeOn").lte(today.toString()).and("v").lte(EvaluationDocument.V);
    return mongo.find(query(over), Document.class, COLLECTION);
  }

  /** Names the document that takes its place; the name that is there already, if it has one. */
  String successor(Document named, String proposed) {
    Object id = Objects.requireNonNull(named.get("_id"));
    Criteria none = where("_id").is(id).and("successor").exists(false);
    mongo.updateFirst(query(none), new Update().set("successor", proposed), COLLECTION);
    Document now = mongo.findById(id, Document.class, COLLECTION);
    return now == null ? proposed : now.getString("successor");
  }

  void save(Document whole) {
    mongo.save(whole, COLLECTION);
  }

  void remove(Document it) {
    mongo.remove(query(where("_id").is(it.get("_id"))), COLLECTION);
  }

  private void ensureIndexes() {
    if (!indexed) {
      INDEXED.forEach(
          field ->
              mongo
                  .indexOps(COLLECTION)
                  .createIndex(new Index(field, Sort.Direction.ASC).sparse()));
      indexed = true;
    }
  }
}
