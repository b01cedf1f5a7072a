package uk.lantern.scheduler;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import uk.lantern.store.ContractStore;

/** A clean database behind the real driver and Spring Data. */
public final class TestStore {

  private TestStore() {}

  public static MongoTemplate mongo() {
    return at(ContractStore.uri());
  }

  /** The same, and somebody counts what is read. */
  public static MongoTemplate watchedBy(CommandListener listener) {
    ConnectionString uri = new ConnectionString(ContractStore.uri());
    MongoClientSettings settings =
        MongoClientSettings.builder()
            .applyConnectionString(uri)
            .addCommandListener(listener)
            .build();
    String database = Objects.requireNonNull(uri.getDatabase());
    return new MongoTemplate(
        new SimpleMongoClientDatabaseFactory(MongoClients.create(settings), database));
  }

  /** A second instance on the same database has its own client. */
  public static MongoTemplate at(String uri) {
    return new MongoTemplate(new SimpleMongoClientDatabaseFactory(uri));
  }

  /** The results of n threads doing the same at once. */
  public static <T> List<T> atOnce(int n, Callable<T> work) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(n)) {
      List<Callable<T>> all = IntStream.range(0, n).mapToObj(i -> work).toList();
      List<T> results = new ArrayList<>();
      for (Future<T> future : threads.invokeAll(all)) {
        results.add(future.get());
      }
      return results;
    }
  }
}
