package uk.lantern.store.engine;

import static java.util.Objects.requireNonNull;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.exception.NoSuchCommandException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.lantern.store.disk.CommitLog;

/**
 * One command at a time may write; it is on disk before it is answered, or it never happened. A
 * reader sees no command half done, and nothing that could still be lost.
 */
public final class DurableBackend extends AbstractMongoBackend {

  /** Our own command: it proves to a caller that this is the store its folder names. */
  public static final String WHO_ARE_YOU = "lanternStore";

  private static final Logger log = LoggerFactory.getLogger(DurableBackend.class);
  private static final int WRITE_FAILED = 8;

  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
  private final LongAdder examined = new LongAdder();
  private final StoreFile file;
  private final String instance;

  public DurableBackend(StoreFile file, String instance) {
    this.file = file;
    this.instance = instance;
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return new DurableDatabase(name, new Storage(file, getCursorRegistry(), examined));
  }

  @Override
  protected Set<String> listDatabaseNames() {
    Set<String> names = new TreeSet<>();
    for (String map : file.tables()) {
      if (map.startsWith(DurableDatabase.RECORDS)) {
        String namespace = map.substring(DurableDatabase.RECORDS.length());
        names.add(namespace.substring(0, namespace.indexOf('.')));
      }
    }
    return names;
  }

  /** Answers every failure itself: the server's own handler would log the documents sent to it. */
  @Override
  public Document handleMessage(MongoMessage message) {
    try {
      return super.handleMessage(message);
    } catch (MongoServerError e) {
      return failure(e.getMessageWithoutErrorCode(), e.getCode(), e.getCodeName());
    } catch (MongoServerException e) {
      return failure(e.getMessageWithoutErrorCode(), WRITE_FAILED, "UnknownError");
    }
  }

  @Override
  public Document handleCommand(Channel channel, String database, String name, Document query) {
    Command command = Command.of(name, query);
    if (command == Command.UNKNOWN) {
      throw new NoSuchCommandException(name);
    }
    recover();
    return switch (command) {
      case TALK -> name.equals(WHO_ARE_YOU) ? whoWeAre() : talk(channel, database, name, query);
      case WRITE -> write(new Asked(channel, database, name, query));
      default -> read(new Asked(channel, database, name, query));
    };
  }

  private record Asked(Channel channel, String database, String name, Document query) {}

  private Document talk(Channel channel, String database, String name, Document query) {
    return super.handleCommand(channel, database, name, query);
  }

  private Document answer(Asked asked) {
    return super.handleCommand(asked.channel, asked.database, asked.name, asked.query);
  }

  /** What it saw is on the device before it is answered: nobody is told what may yet be lost. */
  private Document read(Asked asked) {
    StoreFile.Seen seen;
    Document answer;
    lock.readLock().lock();
    try {
      answer = answer(asked);
    } catch (RuntimeException | Error e) {
      throw known(asked, e);
    } finally {
      seen = file.seen();
      lock.readLock().unlock();
    }
    awaitDevice(asked, seen);
    return answer;
  }

  /** Its refusals rest on what it saw as well: a duplicate key is reported when the first lasts. */
  private Document write(Asked asked) {
    StoreFile.Seen seen;
    @Nullable Document answer = null;
    @Nullable MongoServerException refusal = null;
    file.writers().lock();
    lock.writeLock().lock();
    try {
      answer = answer(asked);
      file.commit();
    } catch (RuntimeException | Error e) {
      undo();
      refusal = known(asked, e);
    } finally {
      seen = file.seen();
      lock.writeLock().unlock();
      file.writers().unlock();
    }
    awaitDevice(asked, seen);
    if (refusal != null) {
      throw refusal;
    }
    return requireNonNull(answer);
  }

  private void awaitDevice(Asked asked, StoreFile.Seen seen) {
    try {
      seen.await();
    } catch (CommitLog.NotKept e) {
      throw unexpected(asked.name, asked.database, e);
    }
  }

  private void undo() {
    if (file.undo()) {
      super.close(); // forgets the databases: they are opened again from what is on disk
    }
  }

  /** A full disk closes the file; the first command after that finds out whether it has room. */
  private void recover() {
    if (!file.isBroken()) {
      return;
    }
    file.writers().lock();
    lock.writeLock().lock();
    try {
      if (file.isBroken()) {
        super.close();
        file.reopen();
        log.info("{} is open again", file);
      }
    } catch (RuntimeException e) {
      throw unexpected("open", file.toString(), e);
    } finally {
      lock.writeLock().unlock();
      file.writers().unlock();
    }
  }

  private static MongoServerException known(Asked asked, Throwable failure) {
    return failure instanceof MongoServerException refusal
        ? refusal
        : unexpected(asked.name, asked.database, failure);
  }

  private static MongoServerError unexpected(String command, String where, Throwable cause) {
    String kind = cause.getClass().getName();
    log.error("The store could not do {} in {}: {}", command, where, kind);
    return new MongoServerError(
        WRITE_FAILED,
        "UnknownError",
        "The embedded store could not do " + command + " (" + kind + "); nothing was changed.");
  }

  private static Document failure(String message, int code, @Nullable String codeName) {
    Document answer = new Document("ok", 0).append("errmsg", message).append("code", code);
    answer.putIfNotNull("codeName", codeName);
    return answer;
  }

  private Document whoWeAre() {
    Document answer = new Document("instance", instance);
    answer.append("pid", ProcessHandle.current().pid());
    Utils.markOkay(answer);
    return answer;
  }

  /** As in MongoDB: {@code metrics.queryExecutor.scannedObjects} counts documents examined. */
  @Override
  public Document getServerStatus() {
    Document status = super.getServerStatus();
    ((Document) requireNonNull(status.get("metrics")))
        .append("queryExecutor", new Document("scannedObjects", examined.sum()));
    return status;
  }

  /** The wire form that drivers gave up in 2021; they only shake hands with it. */
  @Override
  public QueryResult handleQuery(MongoQuery query) {
    throw new NoSuchCommandException("OP_QUERY");
  }

  @Override
  public void close() {
    file.writers().lock();
    lock.writeLock().lock();
    try {
      super.close();
    } finally {
      lock.writeLock().unlock();
      file.writers().unlock();
    }
    file.close();
  }
}
