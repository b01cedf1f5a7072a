package uk.lantern.scheduler.trigger;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The last run of every cadence, in collection {@code jobRuns}; one record each, never purged. */
public final class JobRuns {

  private static final String COLLECTION = "jobRuns";

  private final MongoOperations mongo;

  JobRuns(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** The last run, whatever came of it. */
  public Optional<JobRun> last(String cadence) {
    return stored(cadence)
        .map(
            d ->
                new JobRun(
                    cadence,
                    instant(d, "plannedFor"),
                    instant(d, "started"),
                    instant(d, "finished"),
                    d.get("did", Number.class).intValue(),
                    d.getString("failure")));
  }

  /** The latest planned instant that a good run has answered. */
  Optional<Instant> doneUpTo(String cadence) {
    return stored(cadence).map(d -> d.getDate("doneUpTo")).map(Date::toInstant);
  }

  void record(JobRun run) {
    Update update =
        new Update()
            .set("v", 1)
            .set("plannedFor", Date.from(run.plannedFor()))
            .set("started", Date.from(run.started()))
            .set("finished", Date.from(run.finished()))
            .set("did", run.did())
            .set("failure", run.failure());
    if (run.wentWell()) {
      update.max("doneUpTo", Date.from(run.plannedFor()));
    }
    mongo.upsert(byName(run.name()), update, COLLECTION);
  }

  private Optional<Document> stored(String cadence) {
    return Optional.ofNullable(mongo.findOne(byName(cadence), Document.class, COLLECTION));
  }

  private static Query byName(String cadence) {
    return Query.query(Criteria.where("_id").is(cadence));
  }

  private static Instant instant(Document document, String field) {
    return document.getDate(field).toInstant();
  }
}
