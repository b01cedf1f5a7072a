package uk.lantern.bot.page;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import uk.lantern.scheduler.retention.Purge;

/** Who opened which version of what. Nothing here changes or deletes a single record. */
@Component
class PageOpenings implements Purge {

  private static final Logger LOG = LoggerFactory.getLogger(PageOpenings.class);

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

  /**
   * Notes that a genuine link was used; returns once the store has acknowledged it. The same link
   * with the same outcome within a minute is one record: a reader fetches a document in ranges.
   *
   * @param word the link as it stands in the address
   * @param version the one that is shown, null when nothing is
   */
  void note(String word, PageLink link, @Nullable Integer version, ZonedDateTime at) {
    index();
    ZonedDateTime minute = at.truncatedTo(ChronoUnit.MINUTES);
    String outcome = version == null ? "refused" : "opened";
    int of = version == null ? link.version() : version;
    String use = word + "|" + outcome + "|" + of + "|" + minute.toEpochSecond();
    try {
      mongo.insert(
          new PageOpening(
              UUID.nameUUIDFromBytes(use.getBytes(StandardCharsets.UTF_8)).toString(),
              link.person().tenant() + "/" + link.person().objectId(),
              link.kind().segment(),
              link.item(),
              of,
              outcome,
              minute.toLocalDate(),
              minute.toLocalTime().toString(),
              PageOpening.V));
    } catch (DuplicateKeyException again) {
      LOG.debug("A page was opened again within a minute.");
    }
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

  private void index() {
    if (!indexed) {
      PageOpening.INDEXES.forEach(mongo.indexOps(PageOpening.class)::createIndex);
      indexed = true;
    }
  }
}
