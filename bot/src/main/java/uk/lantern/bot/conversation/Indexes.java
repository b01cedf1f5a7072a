package uk.lantern.bot.conversation;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.IndexDefinition;

/** The indexes of one collection, made at start, or at first use when the database was away. */
final class Indexes {

  private static final Logger LOG = LoggerFactory.getLogger(Indexes.class);

  private final MongoOperations mongo;
  private final Class<?> of;
  private final List<? extends IndexDefinition> wanted;
  private volatile boolean made;

  Indexes(MongoOperations mongo, Class<?> of, List<? extends IndexDefinition> wanted) {
    this.mongo = mongo;
    this.of = of;
    this.wanted = wanted;
  }

  /** Makes them if the database is there; if not, {@link #ensure} does at first use. */
  void atStart() {
    try {
      ensure();
    } catch (DataAccessException away) {
      LOG.warn("The indexes of {} are not made yet: the database is away.", of.getSimpleName());
    }
  }

  /** Cheap once they are there; throws {@code DataAccessException} while the database is away. */
  void ensure() {
    if (!made) {
      wanted.forEach(mongo.indexOps(of)::createIndex);
      made = true;
    }
  }
}
