package uk.lantern.scheduler.reading;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.scheduler.people.Departure;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.reading.MeetingPlan.Step;
import uk.lantern.scheduler.retention.Purge;

/** Items for team meetings and how far each telling has come; each person's own. */
public final class MeetingPlans implements Purge, Departure {

  private final MongoOperations mongo;
  private volatile boolean indexed;

  public MeetingPlans(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /**
   * A person means to use an item. Saying so again before it was used changes nothing; afterwards
   * it is another meeting.
   */
  public MeetingPlan plan(
      PersonKey person, String item, int version, @Nullable String edition, ZonedDateTime at) {
    ensureIndexes();
    String id = SavedItems.link(person) + "|" + item + "|" + (edition == null ? "" : edition);
    MeetingPlan known = mongo.findById(id, MeetingPlan.class);
    String number =
        known != null && known.next() == Step.USED ? known.number() : UUID.randomUUID().toString();
    return mongo.save(
        new MeetingPlan(
            id,
            MeetingPlan.V,
            SavedItems.link(person),
            item,
            version,
            edition,
            number,
            Step.USED.name(),
            at.toInstant().toEpochMilli(),
            at.toLocalDate().plusDays(MeetingPlan.KEPT_DAYS).toString()));
  }

  /** The one a person touched last, of an item when one is named. */
  public Optional<MeetingPlan> latest(PersonKey person, String item) {
    return of(person).stream().filter(it -> item.isEmpty() || it.item().equals(item)).findFirst();
  }

  /** The one whose question about the meeting waits for an answer, for a day; one read. */
  public Optional<MeetingPlan> asked(PersonKey person, ZonedDateTime now) {
    return Optional.ofNullable(mongo.findOne(mine(person), MeetingPlan.class))
        .filter(it -> it.next() == Step.DIFFERENT || it.next() == Step.SHARING)
        .filter(it -> it.isFresh(now.toInstant()));
  }

  /**
   * Goes on to another step, from the step it is in.
   *
   * @return empty when it was in that step no more: somebody pressed twice
   */
  public Optional<MeetingPlan> goOn(MeetingPlan plan, Step to, ZonedDateTime at) {
    // A step's question stands for a day, so nothing links the teller to the count much longer.
    int days = to == Step.DONE ? 1 : 2;
    Update update =
        Update.update("step", to.name())
            .set("touched", at.toInstant().toEpochMilli())
            .set("purgeOn", at.toLocalDate().plusDays(days).toString());
    if (to == Step.DONE) {
      update.set("number", "");
    }
    return Optional.ofNullable(
        mongo.findAndModify(
            query(
                where("_id")
                    .is(plan.id())
                    .and("step")
                    .is(plan.step())
                    .and("number")
                    .is(plan.number())),
            update,
            FindAndModifyOptions.options().returnNew(true),
            MeetingPlan.class));
  }

  /** All of a person's, the latest first. */
  public List<MeetingPlan> of(PersonKey person) {
    return mongo.find(mine(person), MeetingPlan.class);
  }

  private static Query mine(PersonKey person) {
    return query(where("person").is(SavedItems.link(person)))
        .with(Sort.by(Sort.Direction.DESC, "touched"));
  }

  @Override
  public int waiting(PersonKey person) {
    return 0;
  }

  @Override
  public int left(PersonKey person) {
    mongo.remove(query(where("person").is(SavedItems.link(person))), MeetingPlan.class);
    return 0;
  }

  @Override
  public String collection() {
    return "meetingPlans";
  }

  @Override
  public int purge(LocalDate today) {
    return Math.toIntExact(
        mongo
            .remove(query(where("purgeOn").lte(today.toString())), MeetingPlan.class)
            .getDeletedCount());
  }

  private void ensureIndexes() {
    if (!indexed) {
      mongo.indexOps(MeetingPlan.class).createIndex(MeetingPlan.BY_PERSON);
      indexed = true;
    }
  }
}
