package uk.lantern.store.engine;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.lantern.store.disk.NotKept;

/**
 * Lets commands at the tables, many that read or one that writes, and holds every answer back until
 * what it rests on is on the device. That goes for refusals too: a duplicate key is reported when
 * the first one lasts.
 */
final class Gate {

  private static final Logger log = LoggerFactory.getLogger(Gate.class);
  static final int WRITE_FAILED = 8;

  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
  private final StoreFile file;
  private final Flushes flushes;
  private final Runnable forgetTables;

  Gate(StoreFile file, Runnable forgetTables) {
    this.file = file;
    this.flushes = new Flushes(file);
    this.forgetTables = forgetTables;
  }

  /**
   * A command: what to do and, for the log, its name and database. Never what it holds.
   *
   * @param collection the only one that it reads, by its full name; empty when it may read others
   * @param lasts whether its answer waits for the device; a write with {@code j: false} does not
   */
  record Work(
      String command,
      String database,
      Optional<String> collection,
      boolean lasts,
      Supplier<Document> answer) {}

  Document read(Work work) {
    recover();
    Seen seen;
    Document answer;
    lock.readLock().lock();
    try {
      answer = work.answer().get();
    } catch (RuntimeException | Error e) {
      throw known(work, e);
    } finally {
      seen = file.seen(work.collection());
      lock.readLock().unlock();
    }
    awaitDevice(work, seen);
    return answer;
  }

  Document write(Work work) {
    recover();
    Seen seen;
    Optional<Document> answer = Optional.empty();
    Optional<MongoServerException> refusal = Optional.empty();
    lockWriting();
    try {
      answer = Optional.of(work.answer().get());
      file.commit();
    } catch (RuntimeException | Error e) {
      if (file.undo()) {
        forgetTables.run();
      }
      refusal = Optional.of(known(work, e));
    } finally {
      seen = file.seen(Optional.empty());
      unlockWriting();
    }
    if (work.lasts() || answer.isEmpty() || answer.get().containsKey("writeErrors")) {
      awaitDevice(work, seen);
    } else {
      flushes.request();
    }
    if (refusal.isPresent()) {
      throw refusal.get();
    }
    return answer.orElseThrow();
  }

  private void awaitDevice(Work work, Seen seen) {
    try {
      seen.await();
    } catch (NotKept e) {
      throw unexpected(work.command(), work.database(), e);
    }
  }

  /** A full disk closes the file; the first command after that finds out whether it has room. */
  private void recover() {
    if (!file.isBroken()) {
      return;
    }
    lockWriting();
    try {
      if (file.isBroken()) {
        forgetTables.run();
        file.reopen();
        log.info("{} is open again", file);
      }
    } catch (RuntimeException e) {
      throw file.needsRestart() ? restart() : unexpected("open", file.toString(), e);
    } finally {
      unlockWriting();
    }
  }

  private void lockWriting() {
    file.writers().lock(); // first: a checkpoint holds it too, and lets readers be
    lock.writeLock().lock();
  }

  private void unlockWriting() {
    lock.writeLock().unlock();
    file.writers().unlock();
  }

  void close() {
    flushes.close();
    lockWriting();
    try {
      forgetTables.run();
    } finally {
      unlockWriting();
    }
    file.close();
  }

  private static MongoServerException known(Work work, Throwable failure) {
    return failure instanceof MongoServerException refusal
        ? refusal
        : unexpected(work.command(), work.database(), failure);
  }

  private static MongoServerError restart() {
    log.error("The disk did not keep what it had taken: check it, then restart Lantern");
    return new MongoServerError(
        WRITE_FAILED,
        "UnknownError",
        "The embedded store's disk did not keep a write: check it, then restart Lantern.");
  }

  private static MongoServerError unexpected(String command, String where, Throwable cause) {
    String kind = cause.getClass().getName();
    log.error("The store could not do {} in {}: {}", command, where, kind);
    return new MongoServerError(
        WRITE_FAILED,
        "UnknownError",
        "The embedded store could not do " + command + " (" + kind + "); nothing was changed.");
  }
}
