package uk.lantern.bot.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.mockito.AdditionalAnswers;
import org.mockito.Mockito;
import org.mockito.invocation.InvocationOnMock;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import uk.lantern.bot.TestStore;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.card.TemplateCards;
import uk.lantern.bot.page.round.RoundShelf;
import uk.lantern.bot.teams.token.TestClock;
import uk.lantern.content.calendar.London;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.content.learning.LearningItem;
import uk.lantern.content.learning.LearningLibrary;
import uk.lantern.content.learning.LibraryItems;
import uk.lantern.content.learning.Originals;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.people.RoleGrant;

/**
 * The pages on a real Tomcat behind the application's own filter chain: DEMO items that tests may
 * add to, a clock that stands, and people that tests name.
 */
public final class PageServer implements AutoCloseable {

  /** Nobody's role is in any list. */
  public static final PersonKey MAYA = new PersonKey("tenant-a", "maya");

  private static final Catalogue SHIPPED = Catalogue.load(true);
  private static final TemplateCards CARDS = TemplateCards.load(true);
  private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

  final TestClock clock = new TestClock();
  final Map<PersonKey, List<RoleGrant>> roles = new HashMap<>();
  final Map<PersonKey, Person> listed = new HashMap<>();
  final Map<String, LearningItem> items = new HashMap<>();
  final Shelved shelf = new Shelved();
  final ShelvedRounds rounds = new ShelvedRounds();
  final RegisteredActions actions = new RegisteredActions();
  final TestStore store = new TestStore();
  final Originals originals;
  final LibraryItems imported = new LibraryItems(store.mongo);

  /** The audit's store cannot be reached. */
  volatile boolean away;

  private final ServletWebServerApplicationContext context;
  private final HttpClient http = HttpClient.newHttpClient();

  PageServer(Path data) {
    originals = new Originals(imported, data);
    context =
        (ServletWebServerApplicationContext)
            new SpringApplicationBuilder(Pages.class)
                .profiles("local")
                .initializers(c -> beans((GenericApplicationContext) c))
                .run(
                    "--server.port=0",
                    "--lantern.data=" + data,
                    "--lantern.teams.allowed-tenants=tenant-a");
    reset();
  }

  /** Everything as it was when the server started, openings and time included. */
  void reset() {
    items.clear();
    SHIPPED.items().forEach(this::add);
    roles.clear();
    listed.clear();
    shelf.reset();
    rounds.clear();
    actions.reset();
    away = false;
    store.mongo.remove(new Query(), "page_openings");
    store.mongo.remove(new Query(), "auditTrail");
    clock.pass(Duration.between(clock.instant(), START));
  }

  void add(LearningItem item) {
    items.put(item.id(), item);
  }

  /** The address that a card made now would open. */
  URI link(String item) {
    return URI.create(links().item(items.get(item), MAYA).orElseThrow());
  }

  PageLinks links() {
    return bean(PageLinks.class);
  }

  /** Somebody who holds a role. */
  PersonKey somebody(Role role) {
    PersonKey key = new PersonKey("tenant-a", role.code());
    roles.put(key, List.of(new RoleGrant(role, LocalDate.of(2020, 1, 1), null)));
    return key;
  }

  /** An address nothing would make, but signed with the right key. */
  URI signed(PageLink link) {
    return at(
        "/pages/%s/%s"
            .formatted(link.kind().segment(), context.getBean(LinkSigner.class).sign(link)));
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + context.getWebServer().getPort() + path);
  }

  HttpResponse<String> get(URI address, String... headers) {
    return send("GET", address, headers);
  }

  HttpResponse<String> send(String method, URI address, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address).method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  List<Document> openings() {
    return store.mongo.findAll(Document.class, "page_openings");
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
    store.close();
  }

  /** A list of points: how the digest's own card looks is tested with that card. */
  private static Card card(String template, Map<String, ?> values) {
    Map<String, Object> more = new HashMap<>(values);
    more.putAll(Map.of("title", "T", "publisher", "P", "date", "D", "item", "I"));
    return CARDS.card(template.equals("digest") ? "points" : template, more);
  }

  /** The store, unless it is away. */
  private @Nullable Object answer(InvocationOnMock call) throws Throwable {
    if (away) {
      throw new DataAccessResourceFailureException("away");
    }
    return AdditionalAnswers.delegatesTo(store.mongo).answer(call);
  }

  private void beans(GenericApplicationContext c) {
    c.registerBean(MongoOperations.class, () -> Mockito.mock(MongoOperations.class, this::answer));
    c.registerBean(Clock.class, () -> clock);
    c.registerBean(Wording.class, () -> Wording.load(London.today(clock)));
    c.registerBean(LearningLibrary.class, () -> new Shelf(items), bean -> bean.setPrimary(true));
    c.registerBean(Originals.class, () -> originals);
    c.registerBean(
        "people", People.class, () -> new Listed(roles, listed), bean -> bean.setPrimary(true));
    c.registerBean(EditionShelf.class, () -> shelf);
    c.registerBean(RoundShelf.class, () -> rounds);
    c.registerBean(RegisteredActions.class, () -> actions);
    c.registerBean(Catalogue.class, () -> SHIPPED);
    c.registerBean(Cards.class, () -> PageServer::card);
  }
}
