package uk.lantern.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A clean database for a store contract: on the server that {@code LANTERN_TEST_MONGODB_URI} names
 * when it is set, else on one embedded store for the life of this process. That one is deleted at
 * its end and does not wait for the device: whether a store keeps what it acknowledged is judged on
 * stores of their own.
 */
public final class ContractStore {

  private static final Pattern URI =
      Pattern.compile("(mongodb(?:\\+srv)?://[^/?]+)(?:/([^?]*))?(?:\\?(.*))?");

  private ContractStore() {}

  /** The connection string of a database nobody has used; a new one at every call. */
  public static String uri() {
    String given = System.getenv("LANTERN_TEST_MONGODB_URI");
    return given == null || given.isBlank() ? fresh(Shared.STORE.uri()) : fresh(given);
  }

  /** Another database on the same server, keeping who we log in as. */
  static String fresh(String uri) {
    Matcher parts = URI.matcher(uri);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "LANTERN_TEST_MONGODB_URI must look like mongodb://host:port/database?options");
    }
    String database = "contract_" + UUID.randomUUID().toString().replace("-", "");
    String options = parts.group(3) == null ? "" : parts.group(3);
    if (parts.group(1).contains("@") && !options.contains("authSource=")) {
      String source = parts.group(2) == null || parts.group(2).isEmpty() ? "admin" : parts.group(2);
      options += (options.isEmpty() ? "" : "&") + "authSource=" + source;
    }
    return parts.group(1) + "/" + database + (options.isEmpty() ? "" : "?" + options);
  }

  private static final class Shared {

    static final EmbeddedStore STORE = open();

    private static EmbeddedStore open() {
      try {
        Path folder = Files.createTempDirectory("lantern-contract");
        EmbeddedStore store = EmbeddedStore.openForNow(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> discard(store, folder)));
        return store;
      } catch (IOException e) {
        throw new UncheckedIOException("cannot create a folder for the contract store", e);
      }
    }

    private static void discard(EmbeddedStore store, Path folder) {
      store.close();
      try (Stream<Path> files = Files.walk(folder)) {
        List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        for (Path file : deepestFirst) {
          Files.deleteIfExists(file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot delete " + folder, e);
      }
    }
  }
}
