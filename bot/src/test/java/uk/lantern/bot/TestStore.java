package uk.lantern.bot;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import org.springframework.data.mongodb.core.MongoTemplate;

/** An empty store for a test. */
public final class TestStore implements AutoCloseable {

  private final MongoServer server = new MongoServer(H2Backend.inMemory());
  private final MongoClient client = MongoClients.create(server.bindAndGetConnectionString());
  public final MongoTemplate mongo = new MongoTemplate(client, "test");

  @Override
  public void close() {
    client.close();
    server.shutdownNow();
  }
}
