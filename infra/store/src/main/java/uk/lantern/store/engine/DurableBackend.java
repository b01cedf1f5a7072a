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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * One command at a time may write; it is on disk before it is answered, or it never happened. A
 * reader sees no command half done, and nothing that could still be lost. A write whose concern is
 * {@code j: false} is answered before it is on disk, and is there before whoever waits behind it.
 */
public final class DurableBackend extends AbstractMongoBackend {

  /** Our own command: it proves to a caller that this is the store its folder names. */
  public static final String WHO_ARE_YOU = "lanternStore";

  private final LongAdder examined = new LongAdder();
  private final StoreFile file;
  private final Gate gate;
  private final String instance;

  public DurableBackend(StoreFile file, String instance) {
    this.file = file;
    this.gate = new Gate(file, super::close); // its databases are opened again when asked for
    this.instance = instance;
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return new DurableDatabase(name, new Storage(file, getCursorRegistry(), examined));
  }

  @Override
  protected Set<String> listDatabaseNames() {
    Set<String> names = new TreeSet<>();
    for (String map : file.tables().names()) {
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
      return failure(e.getMessageWithoutErrorCode(), Gate.WRITE_FAILED, "UnknownError");
    }
  }

  @Override
  public Document handleCommand(Channel channel, String database, String name, Document query) {
    Command command = Command.of(name, query);
    if (command == Command.UNKNOWN) {
      throw new NoSuchCommandException(name);
    }
    if (command == Command.TALK) {
      return name.equals(WHO_ARE_YOU)
          ? whoWeAre()
          : super.handleCommand(channel, database, name, query);
    }
    Gate.Work work =
        new Gate.Work(
            name,
            database,
            onlyOne(database, name, query),
            lasts(query),
            () -> {
              refuseIsolated(database, name, query);
              return super.handleCommand(channel, database, name, query);
            });
    return command == Command.WRITE ? gate.write(work) : gate.read(work);
  }

  /** A {@code find} reads one collection; whatever else reads waits for all commits. */
  private static Optional<String> onlyOne(String database, String name, Document query) {
    return name.equals("find") && query.get(name) instanceof String collection
        ? Optional.of(database + "." + collection)
        : Optional.empty();
  }

  /** As in MongoDB: with {@code j: false} nobody waits for the device. */
  private static boolean lasts(Document query) {
    return !(query.get("writeConcern") instanceof Document concern
        && Boolean.FALSE.equals(concern.get("j")));
  }

  /** What is damaged on disk is neither read in part nor changed. */
  private void refuseIsolated(String database, String name, Document query) {
    for (String isolated : file.isolated()) {
      String collection = isolated.substring(isolated.indexOf('.') + 1);
      boolean here = isolated.equals(database + "." + query.get(name));
      boolean joined = String.valueOf(query.get("pipeline")).contains(collection);
      if (here || joined) {
        throw new MongoServerError(
            Gate.WRITE_FAILED,
            "UnknownError",
            "The collection " + collection + " is damaged on disk and is not served.");
      }
    }
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
    gate.close();
  }
}
