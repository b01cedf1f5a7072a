package uk.lantern.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32C;
import org.bson.Document;
import uk.lantern.store.engine.DurableBackend;

/**
 * Where the open store of a data folder listens, kept in the folder's {@code store.address}, which
 * only its owner can read. The file may be left over from a killed process, so it is never believed
 * without asking.
 */
record StoreAddress(String uri, long pid, String instance) {

  private static final int PATIENCE_SECONDS = 2;

  static Optional<StoreAddress> read(Path dataFolder) {
    Properties found = new Properties();
    try (Reader reader = Files.newBufferedReader(file(dataFolder))) {
      found.load(reader);
      StoreAddress address =
          new StoreAddress(
              found.getProperty("uri", ""),
              Long.parseLong(found.getProperty("pid", "0")),
              found.getProperty("instance", ""));
      return Optional.of(address).filter(a -> a.check().equals(found.getProperty("check")));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty(); // absent, unreadable or not ours: the lock on the file decides
    }
  }

  /** A changed byte must not name another process, nor send anybody to another port. */
  private String check() {
    CRC32C crc = new CRC32C();
    crc.update(toString().getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(crc.getValue());
  }

  /** Replaces the file in one step, so that nobody reads half of it. */
  void write(Path dataFolder) {
    Properties properties = new Properties();
    properties.setProperty("uri", uri);
    properties.setProperty("pid", Long.toString(pid));
    properties.setProperty("instance", instance);
    properties.setProperty("check", check());
    StringWriter text = new StringWriter();
    try {
      properties.store(text, "Where the store of this folder listens while its process lives");
      Path fresh = Files.createTempFile(dataFolder, "store", ".address", ownerOnly());
      Files.writeString(fresh, text.toString());
      Files.move(fresh, file(dataFolder), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file(dataFolder), e);
    }
  }

  private static FileAttribute<?>[] ownerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /** Removes the file if it still is this address. */
  void delete(Path dataFolder) {
    if (read(dataFolder).filter(this::equals).isPresent()) {
      try {
        Files.deleteIfExists(file(dataFolder));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot delete " + file(dataFolder), e);
      }
    }
  }

  /** Connects and asks: does the very store that wrote this address answer there? */
  boolean isAlive() {
    try (MongoClient client = MongoClients.create(impatient())) {
      Document answer =
          client.getDatabase("admin").runCommand(new Document(DurableBackend.WHO_ARE_YOU, 1));
      return instance.equals(answer.getString("instance"));
    } catch (MongoException | IllegalArgumentException e) {
      return false;
    }
  }

  private MongoClientSettings impatient() {
    return MongoClientSettings.builder()
        .applyConnectionString(new ConnectionString(uri))
        .applyToClusterSettings(
            cluster -> cluster.serverSelectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS))
        .applyToSocketSettings(
            socket ->
                socket
                    .connectTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .readTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS))
        .build();
  }

  private static Path file(Path dataFolder) {
    return dataFolder.resolve("store.address");
  }
}
