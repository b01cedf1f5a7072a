package uk.lantern.store;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import uk.lantern.store.StoreRefusal.Reason;
import uk.lantern.store.disk.Disk;
import uk.lantern.store.disk.MeasuredDisk;
import uk.lantern.store.engine.DurableBackend;
import uk.lantern.store.engine.Loss;
import uk.lantern.store.engine.OtherFormat;
import uk.lantern.store.engine.StoreFile;

/**
 * A MongoDB-compatible server inside this process, on the loopback address only, keeping its data
 * in {@code store/lantern.mv.db} below a data folder. An acknowledged write survives the death of
 * the process and of the machine. It has no password: any process of this machine can read it.
 */
public final class EmbeddedStore implements AutoCloseable {

  private static final String LOOPBACK = "127.0.0.1";

  /** A command that waits for the device holds its thread: so many can wait together. */
  private static final int CONNECTION_THREADS = 64;

  private final MongoServer server;
  private final String instance = UUID.randomUUID().toString();
  private final MeasuredDisk disk;
  private final int port;

  private EmbeddedStore(Path dataFolder, Disk device, int port, boolean acceptLoss) {
    disk = new MeasuredDisk(device);
    StoreFile file = openFile(dataFolder, disk, acceptLoss);
    server = new MongoServer(new DurableBackend(file, instance));
    try {
      server.bind(
          new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port),
          1,
          CONNECTION_THREADS);
    } catch (Exception e) { // netty throws BindException without declaring it
      server.shutdownNow();
      file.close();
      throw new StoreRefusal(
          Reason.PORT_TAKEN,
          "The store cannot listen on port %d of this machine; choose another with --port."
              .formatted(port),
          e);
    }
    this.port = server.getLocalAddress().getPort();
  }

  /** Opens on a free port. */
  public static EmbeddedStore open(Path dataFolder) {
    return open(dataFolder, 0, false);
  }

  /** Opens on a port; 0 for any free one. */
  public static EmbeddedStore open(Path dataFolder, int port) {
    return open(dataFolder, port, false);
  }

  /**
   * Opens the store of a data folder, creating both when they are new.
   *
   * @param port 0 for any free one
   * @param acceptLoss go on with what is there, when that is not all that was acknowledged
   * @throws StoreRefusal with one sentence for a person when it cannot
   */
  public static EmbeddedStore open(Path dataFolder, int port, boolean acceptLoss) {
    return new EmbeddedStore(dataFolder.toAbsolutePath().normalize(), Disk.REAL, port, acceptLoss);
  }

  /** For the life of this process: nothing waits for the device. */
  static EmbeddedStore openForNow(Path dataFolder) {
    return new EmbeddedStore(dataFolder.toAbsolutePath().normalize(), Disk.UNFORCED, 0, false);
  }

  /** The connection string, with the database {@code lantern}. */
  public String uri() {
    return "mongodb://" + LOOPBACK + ":" + port + "/lantern";
  }

  /** Different at every opening; the server tells it to those who ask. */
  String instance() {
    return instance;
  }

  /** Calls this with the nanoseconds that each durable write took. */
  void whenForced(LongConsumer nanos) {
    disk.whenForced(nanos);
  }

  private static StoreFile openFile(Path folder, Disk disk, boolean acceptLoss) {
    try {
      Path file = folder.resolve("store").resolve("lantern.mv.db");
      return StoreFile.open(file, disk, acceptLoss);
    } catch (IOException e) {
      throw notWritable(folder, e);
    } catch (OtherFormat e) {
      throw new StoreRefusal(
          Reason.OTHER_VERSION,
          "The store in %s was written by another version of Lantern (%s); run that version."
              .formatted(folder, e.getMessage()),
          e);
    } catch (Loss e) {
      throw new StoreRefusal(
          Reason.LOSS,
          "The store in %s is older than what was acknowledged (%s); put back a copy of the folder,"
                  .formatted(folder, e.getMessage())
              + " or start with --accept-loss to go on from what is there.",
          e);
    } catch (MVStoreException e) {
      throw refusal(folder, e);
    }
  }

  private static StoreRefusal notWritable(Path folder, IOException e) {
    String sentence =
        Files.isWritable(folder.resolve("store"))
            ? "The store in %s cannot be written; check the disk has room."
            : "The data folder %s cannot be written; give this account write access to it, or choose"
                + " another with --data.";
    return new StoreRefusal(Reason.NOT_WRITABLE, sentence.formatted(folder), e);
  }

  private static StoreRefusal refusal(Path folder, MVStoreException e) {
    return switch (e.getErrorCode()) {
      case DataUtils.ERROR_FILE_LOCKED ->
          new StoreRefusal(
              Reason.IN_USE, "Another process has the store in %s open.".formatted(folder), e);
      case DataUtils.ERROR_WRITING_FAILED ->
          new StoreRefusal(
              Reason.NOT_WRITABLE,
              "The store in %s cannot be written; check the disk has room.".formatted(folder),
              e);
      default ->
          new StoreRefusal(
              Reason.DAMAGED,
              "The store in %s is damaged (lantern.mv.db) and could not repair itself; put back a copy"
                      .formatted(folder)
                  + " of the folder, or start with --accept-loss to set it aside and start empty.",
              e);
    };
  }

  /** Ends every connection, then closes the file. */
  @Override
  public void close() {
    server.shutdownNow();
  }

  @Override
  public String toString() {
    return "EmbeddedStore[" + uri() + "]";
  }
}
