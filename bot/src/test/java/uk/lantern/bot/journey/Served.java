package uk.lantern.bot.journey;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.lantern.bot.conversation.ConversationReference.Address;
import uk.lantern.bot.teams.ReplySender;
import uk.lantern.bot.teams.Senders;
import uk.lantern.bot.teams.connector.Receipt;
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

  /** One posted activity and the conversation it went to. */
  record Posted(String conversation, JsonNode activity) {}

  private final Tenant tenant;
  private final String store;
  private final List<Posted> posted = new CopyOnWriteArrayList<>();
  private final Noted noted = new Noted();
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

  /** What stands in a conversation, oldest first. */
  List<JsonNode> in(String conversation) {
    return posted.stream()
        .filter(p -> p.conversation().equals(conversation))
        .map(Posted::activity)
        .toList();
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
    Clock machine = Clock.system(London.ZONE);
    Clock tuesday = Clock.offset(machine, Duration.between(machine.instant(), START));
    redefine(beans, "clock", LanternClock.class, () -> new LanternClock(tuesday, machine));
    beans.registerBeanDefinition(
        "commands", new RootBeanDefinition(StoreCommands.class, StoreCommands::new));
    redefine(beans, "senders", Senders.class, () -> new Senders(noted, noted));
  }

  private static <T> void redefine(
      BeanDefinitionRegistry beans,
      String name,
      Class<T> type,
      java.util.function.Supplier<T> made) {
    beans.removeBeanDefinition(name);
    beans.registerBeanDefinition(name, new RootBeanDefinition(type, made));
  }

  /** Teams, as far as a conversation shows it: what was sent, as it stands now. */
  private final class Noted implements ReplySender {

    @Override
    public synchronized Receipt send(Address to, byte[] activity) {
      posted.add(read(to, activity));
      return new Receipt.Delivered("sent-" + posted.size());
    }

    @Override
    public synchronized Receipt update(Address to, String activityId, byte[] activity) {
      int number = Integer.parseInt(activityId.substring("sent-".length()));
      posted.set(number - 1, read(to, activity));
      return new Receipt.Delivered(activityId);
    }

    private Posted read(Address to, byte[] activity) {
      String json = new String(activity, StandardCharsets.UTF_8);
      return new Posted(to.conversation(), JsonMapper.shared().readTree(json));
    }
  }

  private static final class Shared {
    static final Served SERVED = start();

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(SERVED::close));
    }
  }
}
