package uk.lantern.bot.page;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.retention.Purge;

/** Who opened which version of what. Nothing here changes or deletes a single record. */
@Component
class PageOpenings implements Purge {

  private final MongoOperations mongo;
  private volatile boolean indexed;

  PageOpenings(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @EventListener(ApplicationStartedEvent.class)
  void atStart() {
    try {
      index();
    } catch (DataAccessException away) {
      // Made at the first opening instead.
      indexed = false;
    }
  }

  /** Adds a record; returns once the store has acknowledged it. */
  void opened(PageKind kind, String item, int version, PersonKey person, ZonedDateTime at) {
    add(kind, item, version, person, at, "opened");
  }

  /** Notes that a genuine link opened nothing. */
  void refused(PageLink link, ZonedDateTime at) {
    add(link.kind(), link.item(), link.version(), link.person(), at, "refused");
  }

  @Override
  public String collection() {
    return "page_openings";
  }

  @Override
  public int purge(LocalDate today) {
    LocalDate oldest = today.minusYears(PageOpening.YEARS_KEPT);
    return (int) mongo.remove(query(where("day").lt(oldest)), PageOpening.class).getDeletedCount();
  }

  private void add(
      PageKind kind, String item, int version, PersonKey person, ZonedDateTime at, String outcome) {
    index();
    mongo.insert(
        new PageOpening(
            UUID.randomUUID().toString(),
            person.tenant() + "/" + person.objectId(),
            kind.segment(),
            item,
            version,
            outcome,
            at.toLocalDate(),
            at.toLocalTime().truncatedTo(ChronoUnit.SECONDS).toString(),
            PageOpening.V));
  }

  private void index() {
    if (!indexed) {
      PageOpening.INDEXES.forEach(mongo.indexOps(PageOpening.class)::createIndex);
      indexed = true;
    }
  }
}
