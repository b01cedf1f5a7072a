package uk.lantern.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import uk.lantern.store.StoreRefusal.Reason;

/**
 * The way a process reaches the store of a data folder: as its owner, or as one more client of the
 * process that has it open.
 */
public final class StoreDoor implements AutoCloseable {

  /** Another process may be between taking the file and writing its address. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

  private final Path dataFolder;
  private final StoreAddress address;
  private final @Nullable EmbeddedStore own;

  private StoreDoor(Path dataFolder, StoreAddress address, @Nullable EmbeddedStore own) {
    this.dataFolder = dataFolder;
    this.address = address;
    this.own = own;
  }

  /** For the server: like {@link #own(Path, int, boolean)} on a free port, accepting no loss. */
  public static StoreDoor own(Path dataFolder) {
    return own(dataFolder, 0, false);
  }

  /** For the server: like {@link #own(Path, int, boolean)}, accepting no loss. */
  public static StoreDoor own(Path dataFolder, int port) {
    return own(dataFolder, port, false);
  }

  /**
   * For the server: opens the store and writes its address to the folder.
   *
   * @param port 0 for any free one
   * @param acceptLoss go on with what is there, when that is not all that was acknowledged
   * @throws StoreRefusal naming folder and process when another process has it open, or with
   *     another sentence when it cannot be opened
   */
  public static StoreDoor own(Path dataFolder, int port, boolean acceptLoss) {
    Path folder = dataFolder.toAbsolutePath().normalize();
    try {
      return opened(folder, port, acceptLoss);
    } catch (StoreRefusal e) {
      throw e.reason() == Reason.IN_USE ? inUse(folder, e) : e;
    }
  }

  /** For a command: like {@link #joinOrOpen(Path, boolean)}, accepting no loss. */
  public static StoreDoor joinOrOpen(Path dataFolder) {
    return joinOrOpen(dataFolder, false);
  }

  /**
   * For a command: joins the process that has the store open, or opens it until {@link #close()}.
   *
   * @throws StoreRefusal with one sentence when neither works
   */
  public static StoreDoor joinOrOpen(Path dataFolder, boolean acceptLoss) {
    Path folder = dataFolder.toAbsolutePath().normalize();
    long start = System.nanoTime();
    while (true) {
      Optional<StoreAddress> alive = StoreAddress.read(folder).filter(StoreAddress::isAlive);
      if (alive.isPresent()) {
        return new StoreDoor(folder, alive.get(), null);
      }
      try {
        return opened(folder, 0, acceptLoss);
      } catch (StoreRefusal e) {
        if (e.reason() != Reason.IN_USE) {
          throw e;
        }
        if (System.nanoTime() - start > PATIENCE.toNanos()) {
          throw inUse(folder, e);
        }
        LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
      }
    }
  }

  private static StoreDoor opened(Path folder, int port, boolean acceptLoss) {
    EmbeddedStore store = EmbeddedStore.open(folder, port, acceptLoss);
    StoreAddress address =
        new StoreAddress(store.uri(), ProcessHandle.current().pid(), store.instance());
    try {
      address.write(folder);
      return new StoreDoor(folder, address, store);
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  private static StoreRefusal inUse(Path folder, StoreRefusal cause) {
    String who =
        StoreAddress.read(folder).map(found -> "process " + found.pid()).orElse("another process");
    return new StoreRefusal(
        Reason.IN_USE,
        "The store in %s is already open in %s; stop that one first, or use another folder with"
                .formatted(folder, who)
            + " --data.",
        cause);
  }

  /** The connection string, with the database {@code lantern}. */
  public String uri() {
    return address.uri();
  }

  /** True when another process owns the store: it is gone when that process ends. */
  public boolean joined() {
    return own == null;
  }

  /**
   * Calls this with the nanoseconds that each durable write took, all that shared it included;
   * never when another process owns the store.
   */
  public void whenForced(LongConsumer nanos) {
    if (own != null) {
      own.whenForced(nanos);
    }
  }

  /** Closes the store if this process opened it. Close the clients first. */
  @Override
  public void close() {
    if (own != null) {
      address.delete(dataFolder);
      own.close();
    }
  }
}
