package uk.lantern.rig;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What can be read in a data folder while a server has it open. */
final class Folder {
  private Folder() {}

  /** The connection string of its open store. */
  static String storeUri(Path data) throws IOException {
    Properties address = new Properties();
    try (Reader reader = Files.newBufferedReader(data.resolve("store.address"))) {
      address.load(reader);
    }
    return address.getProperty("uri");
  }
}
