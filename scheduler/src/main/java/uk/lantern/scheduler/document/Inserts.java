package uk.lantern.scheduler.document;

import com.mongodb.MongoBulkWriteException;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.BulkOperationException;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;

/** Many documents with one command, each once. */
public final class Inserts {

  private static final int DUPLICATE_KEY = 11000;

  private Inserts() {}

  /**
   * Leaves alone what is there under the same id. Blocks; throws Spring's {@code
   * DataAccessException} when the store is away.
   *
   * @param documents not empty; some hundreds, since one command holds the store's one lock
   * @return how many were new
   */
  public static <T> int fresh(MongoOperations mongo, Class<T> type, List<T> documents) {
    try {
      return mongo.bulkOps(BulkMode.UNORDERED, type).insert(documents).execute().getInsertedCount();
    } catch (DuplicateKeyException | BulkOperationException e) {
      if (e.getCause() instanceof MongoBulkWriteException bulk
          && bulk.getWriteErrors().stream().allMatch(w -> w.getCode() == DUPLICATE_KEY)) {
        return bulk.getWriteResult().getInsertedCount();
      }
      throw e;
    }
  }
}
