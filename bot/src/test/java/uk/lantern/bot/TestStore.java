package uk.lantern.bot;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import uk.lantern.bot.wiring.StoreConfiguration;
import uk.lantern.store.ContractStore;

/** An empty store for a test, which writes values as the served one does. */
public final class TestStore implements AutoCloseable {

  private final ConnectionString uri = new ConnectionString(ContractStore.uri());
  private final MongoClient client = MongoClients.create(uri);
  public final MongoTemplate mongo =
      new MongoTemplate(
          new SimpleMongoClientDatabaseFactory(client, String.valueOf(uri.getDatabase())),
          converter());

  private static MappingMongoConverter converter() {
    MongoCustomConversions conversions = new StoreConfiguration().mongoCustomConversions();
    MongoMappingContext context = new MongoMappingContext();
    context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
    context.afterPropertiesSet();
    MappingMongoConverter converter =
        new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, context);
    converter.setCustomConversions(conversions);
    converter.afterPropertiesSet();
    return converter;
  }

  @Override
  public void close() {
    client.close();
  }
}
