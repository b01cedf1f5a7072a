package uk.lantern.bot.teams;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import uk.lantern.bot.TestStore;
import uk.lantern.bot.audittrail.TurnedAway;
import uk.lantern.bot.turn.Traces;
import uk.lantern.bot.turn.Turns;
import uk.lantern.content.wording.WordingKey;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;

/** The Teams edge on a real Tomcat with virtual threads, as Boot starts it, on loopback. */
final class EdgeServer implements AutoCloseable {

  private final TestStore store = new TestStore();
  private final ServletWebServerApplicationContext context;

  /** A port of 0 takes a free one. */
  EdgeServer(int port, Gate gate, ReplySender sender, Turns turns) {
    context =
        (ServletWebServerApplicationContext)
            new SpringApplicationBuilder(Edge.class)
                .properties("spring.threads.virtual.enabled=true", "spring.main.banner-mode=off")
                .initializers(c -> beans((GenericApplicationContext) c, gate, sender, turns))
                .run("--server.address=127.0.0.1", "--server.port=" + port);
  }

  int port() {
    return context.getWebServer().getPort();
  }

  /** Words are their keys; everybody is a practitioner who likes cards. */
  static Surroundings strangers() {
    return new Surroundings(new Strangers(), WordingKey::key, (who, what) -> {});
  }

  @Override
  public void close() {
    context.close();
    store.close();
  }

  private void beans(GenericApplicationContext c, Gate gate, ReplySender sender, Turns turns) {
    c.registerBean(MongoOperations.class, () -> store.mongo);
    c.registerBean(Gate.class, () -> gate);
    c.registerBean(Senders.class, () -> new Senders(sender, sender));
    c.registerBean(Turns.class, () -> turns);
    c.registerBean(Surroundings.class, EdgeServer::strangers);
    c.registerBean(TurnedAway.class, () -> code -> {});
    c.registerBean(Traces.class, () -> Traces.ALL_USUAL);
    c.registerBean(Clock.class, Clock::systemUTC);
    c.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
  }

  /** Without {@code @Configuration}, so that no scan of a whole Lantern finds it. */
  @Import({TeamsConfiguration.class, StrictWire.class})
  @ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    WebMvcAutoConfiguration.class
  })
  static class Edge {}

  static final class Strangers implements Surroundings.People {
    @Override
    public Person person(PersonKey key, String shown) {
      return new Person(key, "Somebody", "", "", "", List.of(), true, null);
    }

    @Override
    public boolean prefersText(PersonKey key) {
      return false;
    }
  }
}
