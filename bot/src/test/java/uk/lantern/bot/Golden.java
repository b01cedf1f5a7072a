package uk.lantern.bot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Documents as released versions wrote them. A file is never changed: a new version gets one of its
 * own, and the old one must be read for ever.
 */
public final class Golden {

  private Golden() {}

  /** Puts a document where its collection keeps it; the file is {@code COLLECTION-vN.json}. */
  public static void insert(MongoOperations mongo, String file) {
    try (InputStream in = Golden.class.getResourceAsStream("/golden/documents/" + file)) {
      Document document = Document.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      mongo.getCollection(file.replaceFirst("-v\\d+\\.json$", "")).insertOne(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
