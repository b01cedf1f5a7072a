package uk.lantern.scheduler.trigger;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** What ran last, and how it went. */
public final class JobRuns {

  private final MongoOperations mongo;

  JobRuns(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** The last run of every job that has run, by name. */
  public List<JobRun> all() {
    return mongo.find(new Query().with(Sort.by("_id")), JobRun.class);
  }

  Optional<JobRun> find(String name) {
    return Optional.ofNullable(mongo.findById(name, JobRun.class));
  }

  void done(String name, Instant started, int count) {
    write(
        name,
        new Update()
            .set("startedAt", started)
            .max("doneAt", started)
            .set("count", count)
            .unset("failure"));
  }

  void failed(String name, Instant started, String failure) {
    write(
        name,
        new Update().set("startedAt", started).set("failure", failure).setOnInsert("count", 0));
  }

  private void write(String name, Update update) {
    mongo.upsert(new Query(where("_id").is(name)), update.setOnInsert("v", JobRun.V), JobRun.class);
  }
}
