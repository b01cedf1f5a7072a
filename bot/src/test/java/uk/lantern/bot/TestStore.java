package uk.lantern.bot;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.store.ContractStore;

/** An empty store for a test. */
public final class TestStore implements AutoCloseable {

  private final ConnectionString uri = new ConnectionString(ContractStore.uri());
  private final MongoClient client = MongoClients.create(uri);
  public final MongoTemplate mongo = new MongoTemplate(client, uri.getDatabase());

  @Override
  public void close() {
    client.close();
  }
}
