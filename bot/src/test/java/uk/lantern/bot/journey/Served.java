package uk.lantern.bot.journey;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;
import uk.lantern.bot.teams.Senders;
import uk.lantern.bot.wiring.Application;
import uk.lantern.content.calendar.LanternClock;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.trigger.BetweenFirings;
import uk.lantern.store.ContractStore;
import uk.lantern.tenant.Tenant;

/**
 * All of Lantern in profile local on a store of its own, from Tuesday 24 November 2026, 09:00. Only
 * the connector is missing: what Lantern posts is noted instead.
 */
final class Served implements AutoCloseable {

  private static final Instant START = Instant.parse("2026-11-24T09:00:00Z");
  static final Path ROOT = Path.of(System.getProperty("lantern.root"));

  private final Tenant tenant;
  private final String store;
  private final Noted noted = new Noted();
  private final Clock machine = Clock.system(London.ZONE);
  private final StoppableClock tuesday =
      new StoppableClock(Clock.offset(machine, Duration.between(machine.instant(), START)));
  private final ServletWebServerApplicationContext context;

  private Served(Tenant tenant, String store, String... more) {
    this.tenant = tenant;
    this.store = store;
    context =
        (ServletWebServerApplicationContext)
            new SpringApplicationBuilder(Application.class)
                .profiles("local")
                .initializers(c -> c.addBeanFactoryPostProcessor(this::replace))
                .run(arguments(more));
    beans(BetweenFirings.class).forEach(BetweenFirings::settle); // what this start caught up with
  }

  private String[] arguments(String... more) {
    List<String> all = new ArrayList<>();
    all.add("--server.port=0");
    all.add("--spring.mongodb.uri=" + store);
    all.add("--lantern.playground.tenant=" + tenant.settings().tenantId());
    // Those of an earlier run's store would be evidence against this one.
    all.add("--lantern.audit-heads=" + ROOT.resolve("bot/target/heads-" + UUID.randomUUID()));
    // The index is made once and used by every test after.
    all.add("--lantern.data=" + ROOT.resolve("bot/target/journey-data"));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  /** The same few DEMO people speak in all tests, so nobody is held back. */
  static Served start() {
    return start(1_000_000);
  }

  /** With settings of its own. */
  static Served with(String... settings) {
    List<String> all = new ArrayList<>(List.of(settings));
    all.add("--lantern.turns.per-minute=1000000");
    return new Served(Tenant.open(), ContractStore.uri(), all.toArray(String[]::new));
  }

  /** Another instance on the store of one that runs: close it first. */
  static Served beside(Served first) {
    return new Served(first.tenant, first.store, "--lantern.turns.per-minute=1000000");
  }

  static Served start(int turnsAMinute) {
    return new Served(
        Tenant.open(), ContractStore.uri(), "--lantern.turns.per-minute=" + turnsAMinute);
  }

  /** For tests that leave the time alone: one start serves them all. */
  static Served shared() {
    return Shared.SERVED;
  }

  Chat chat(String person) {
    return new Chat(this, person);
  }

  Tenant tenant() {
    return tenant;
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  <T> List<T> beans(Class<T> type) {
    return List.copyOf(context.getBeansOfType(type).values());
  }

  URI door() {
    return URI.create(
        "http://127.0.0.1:%d/api/messages".formatted(context.getWebServer().getPort()));
  }

  /** Somebody does something at a moment to the second, however long the machine takes for it. */
  <T> T at(Instant moment, Supplier<T> deed) {
    tuesday.stop();
    try {
      bean(LanternClock.class).jumpTo(moment);
      return deed.get();
    } finally {
      tuesday.goOn();
    }
  }

  /** Looks at once and often: these tests press thousands of buttons. */
  static ConditionFactory soon() {
    return Awaitility.await()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(5))
        .atMost(Duration.ofMinutes(1));
  }

  /** What stands in a conversation, oldest first. */
  List<JsonNode> in(String conversation) {
    return noted.in(conversation);
  }

  /** Every document of every collection as text: where words could be found. */
  String everythingStored() {
    MongoOperations mongo = bean(MongoOperations.class);
    StringBuilder all = new StringBuilder();
    for (String name : mongo.getCollectionNames()) {
      mongo.getCollection(name).find().forEach(d -> all.append(name).append(d.toJson()));
    }
    return all.toString();
  }

  @Override
  public void close() {
    context.close();
    tenant.close();
  }

  private void replace(ConfigurableListableBeanFactory factory) {
    BeanDefinitionRegistry beans = (BeanDefinitionRegistry) factory;
    redefine(beans, "clock", LanternClock.class, () -> new LanternClock(tuesday, machine));
    beans.registerBeanDefinition(
        "commands", new RootBeanDefinition(StoreCommands.class, StoreCommands::new));
    redefine(beans, "senders", Senders.class, () -> new Senders(noted, noted));
  }

  private static <T> void redefine(
      BeanDefinitionRegistry beans, String name, Class<T> type, Supplier<T> made) {
    beans.removeBeanDefinition(name);
    beans.registerBeanDefinition(name, new RootBeanDefinition(type, made));
  }

  private static final class Shared {
    static final Served SERVED = start();

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(SERVED::close));
    }
  }
}
