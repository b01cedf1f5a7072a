package uk.lantern.rig;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;

/** Everything a process leaves behind, to be searched. */
final class Traces {

  private static final List<String> PAGES =
      List.of("/actuator", "/actuator/health", "/actuator/metrics", "/actuator/prometheus");

  private final Map<String, String> places = new LinkedHashMap<>();

  void add(String place, String content) {
    places.merge(place, content, String::concat);
  }

  /** Every document of every collection of the open store, as JSON. */
  void addStore(Path data) throws IOException {
    try (MongoClient client = MongoClients.create(Folder.storeUri(data))) {
      for (String name : client.listDatabaseNames()) {
        MongoDatabase database = client.getDatabase(name);
        for (String collection : database.listCollectionNames()) {
          for (Document document : database.getCollection(collection).find()) {
            add("collection " + collection, document.toJson() + "\n");
          }
        }
      }
    }
  }

  /** The raw bytes of every file, which hold what was deleted too. */
  void addFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        // One character a byte: text of any single-byte or UTF-8 form is found as it is.
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        add("file " + folder.relativize(file), bytes);
      }
    }
  }

  /** What an outsider reads of the running server. */
  void addHttp(int port) throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      for (String page : PAGES) {
        URI uri = URI.create("http://127.0.0.1:" + port + page);
        add(
            "page " + page,
            http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body());
      }
    }
  }

  /** The places that hold a word, whatever its case. */
  List<String> holding(String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    return places.entrySet().stream()
        .filter(place -> place.getValue().toLowerCase(Locale.ROOT).contains(wanted))
        .map(Map.Entry::getKey)
        .toList();
  }
}
