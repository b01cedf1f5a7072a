package uk.lantern.bot.wiring;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import java.time.Duration;
import java.time.LocalDate;
import org.bson.UuidRepresentation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import uk.lantern.content.calendar.LanternClock;

/** How values are written to the store. */
@Configuration(proxyBeanMethods = false)
public class StoreConfiguration {

  /** No single command takes long; a connection that hangs must not hold a turn. */
  private static final Duration LONGEST_COMMAND = Duration.ofSeconds(10);

  /**
   * Spring Data would write a date as midnight of the machine's own zone, so that two machines read
   * different days. ISO text is the same everywhere and sorts.
   */
  @Bean
  public MongoCustomConversions mongoCustomConversions() {
    return MongoCustomConversions.create(
        adapter -> {
          adapter.registerConverter(DayToText.INSTANCE);
          adapter.registerConverter(TextToDay.INSTANCE);
        });
  }

  @Bean
  StoreWatch storeWatch() {
    return new StoreWatch(System::nanoTime);
  }

  /**
   * What the connection string says about patience comes before what is set here.
   *
   * @param listeners hear of every command; there is none unless somebody counts them
   */
  @Bean
  MongoClient mongoClient(
      @Value("${spring.mongodb.uri}") String uri,
      StoreWatch watch,
      LanternClock clock,
      ObjectProvider<CommandListener> listeners) {
    long patience = StoreWatch.PATIENCE.toMillis();
    MongoClientSettings.Builder settings =
        MongoClientSettings.builder()
            .uuidRepresentation(UuidRepresentation.STANDARD)
            .applyToClusterSettings(
                c -> c.serverSelectionTimeout(patience, MILLISECONDS).addClusterListener(watch))
            .applyToServerSettings(
                s ->
                    s.heartbeatFrequency(patience, MILLISECONDS)
                        .addServerMonitorListener(new StoreTime(clock)))
            .applyToSocketSettings(
                s ->
                    s.connectTimeout(patience, MILLISECONDS)
                        .readTimeout(LONGEST_COMMAND.toMillis(), MILLISECONDS));
    listeners.forEach(settings::addCommandListener);
    return MongoClients.create(settings.applyConnectionString(new ConnectionString(uri)).build());
  }

  @Bean
  MongoDatabaseFactory mongoDatabaseFactory(
      MongoClient client, @Value("${spring.mongodb.uri}") String uri, StoreWatch watch) {
    String database = new ConnectionString(uri).getDatabase();
    return new SimpleMongoClientDatabaseFactory(client, database == null ? "lantern" : database) {
      @Override
      public MongoDatabase getMongoDatabase() {
        return watch.unlessAway(super::getMongoDatabase);
      }
    };
  }

  /** Nobody listens to what Spring says of each document before and after it is written. */
  @Bean
  static BeanPostProcessor silentTemplates() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof MongoTemplate template) {
          template.setEntityLifecycleEventsEnabled(false);
        }
        return bean;
      }
    };
  }

  @WritingConverter
  private enum DayToText implements Converter<LocalDate, String> {
    INSTANCE;

    @Override
    public String convert(LocalDate day) {
      return day.toString();
    }
  }

  @ReadingConverter
  private enum TextToDay implements Converter<String, LocalDate> {
    INSTANCE;

    @Override
    public LocalDate convert(String text) {
      return LocalDate.parse(text);
    }
  }
}
