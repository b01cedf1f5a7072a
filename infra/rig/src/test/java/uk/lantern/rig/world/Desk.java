package uk.lantern.rig.world;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.bot.conversation.ConversationReference.Address;
import uk.lantern.bot.conversation.ConversationReferences;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.digest.EditionOutcome;
import uk.lantern.scheduler.digest.EditionSweep;
import uk.lantern.scheduler.digest.Editions;
import uk.lantern.scheduler.digest.edition.Amendment;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.report.DeliveryReport;
import uk.lantern.scheduler.people.DigestFrequency;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Preferences;
import uk.lantern.scheduler.people.Register;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.people.RoleGrant;

/**
 * The partnership team's desk: one more client of the store, which takes the steps of an edition by
 * the same doors as a chat does. It sends nothing.
 */
public final class Desk implements AutoCloseable {

  private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 1);
  private static final String AGENCIES = "agency-";

  private final MongoClient client;
  private final AnnotationConfigApplicationContext beans;
  private final PlainEdition edition;
  private final PersonKey drafter;
  private final PersonKey approver;

  private Desk(String store, Path contacts, Tenants tenants, PlainEdition edition) {
    this.edition = edition;
    this.client = MongoClients.create(store);
    this.beans = DeskBeans.on(new MongoTemplate(client, "lantern"), contacts, edition);
    String home = tenants.home().settings().tenantId();
    this.drafter = new PersonKey(home, "drafter");
    this.approver = new PersonKey(home, "approver");
  }

  /**
   * Opens the desk and seats the two who work at it.
   *
   * @param node whose contact blocks it shares
   */
  public static Desk at(String store, Node node, Tenants tenants, PlainEdition edition) {
    Desk desk = new Desk(store, node.data().resolve("contacts.yml"), tenants, edition);
    desk.seat(desk.drafter, Role.LD_OFFICER);
    desk.seat(desk.approver, Role.QA_OFFICER);
    return desk;
  }

  private void seat(PersonKey key, Role role) {
    List<RoleGrant> grants = List.of(new RoleGrant(role, LONG_AGO, null));
    keep(new Person(key, "Rig " + role, "rig", "", "other", grants, false, null));
  }

  /** Lets these people be known, as they are and as they want it. */
  public void meet(List<Reader> readers) {
    var references = new ConversationReferences(beans.getBean(MongoTemplate.class), clock());
    Preferences preferences = beans.getBean(Preferences.class);
    readers.parallelStream()
        .forEach(
            reader -> {
              keep(person(reader, null));
              preferences.change(
                  reader.key(),
                  it ->
                      it.withTopics(reader.topics())
                          .withDigest(reader.paused() ? DigestFrequency.PAUSED : it.digest()));
              if (reader.installed()) {
                references.met(reader.key(), address(reader));
              }
            });
  }

  /** From today on they are nobody's readers. */
  public void dismiss(List<Reader> readers) {
    LocalDate today = London.today(clock());
    readers.parallelStream().forEach(reader -> keep(person(reader, today)));
  }

  private static Person person(Reader reader, @Nullable LocalDate left) {
    String agency = AGENCIES + reader.number() % 3;
    return new Person(reader.key(), "Reader", agency, "", reader.job(), List.of(), false, left);
  }

  private static Address address(Reader reader) {
    return new Address(
        reader.key().tenant(), reader.home().serviceUrl(), reader.conversation(), "msteams");
  }

  /** Drafts the edition, has it approved, and begins to send it; returns its reference. */
  public String publish() {
    String ref = approved();
    done(editions().sendNow(ref, drafter));
    return ref;
  }

  /** The same, and both who work here press "send now" at once. */
  public String publishTwiceAtOnce() {
    String ref = approved();
    long begun =
        Stream.of(drafter, approver)
            .parallel()
            .map(who -> editions().sendNow(ref, who))
            .filter(outcome -> outcome instanceof EditionOutcome.Done)
            .count();
    if (begun != 1) {
      throw new IllegalStateException("two presses began " + begun + " broadcasts");
    }
    return ref;
  }

  private String approved() {
    List<String> items =
        IntStream.rangeClosed(1, edition.items().size()).mapToObj(Shelf::id).toList();
    DigestEdition draft = done(editions().draft(drafter, items));
    done(editions().sendForApproval(draft.ref(), drafter, approver));
    long turn = editions().find(draft.ref()).orElseThrow().turn();
    done(editions().approve(draft.ref(), approver, turn));
    return draft.ref();
  }

  /** Puts what the edition owes into the outbox, as a sweep does. */
  public void offer() {
    beans.getBean(EditionSweep.class).run(London.now(clock()));
  }

  /** Corrects one item with the second person's word. */
  public void correct(String ref, int no, String text, String note) {
    done(editions().correct(ref, drafter, Amendment.ofText(no, text, note, "a slip")));
    int last = editions().find(ref).orElseThrow().corrections().size();
    done(editions().approveCorrection(ref, approver, last));
  }

  /** Stops it; when this returns nothing more of it is begun. */
  public void stop(String ref) {
    done(editions().stop(ref, approver));
  }

  /** What Lantern says became of it. */
  public DeliveryReport report(String ref) {
    return editions().report(ref).orElseThrow();
  }

  private Editions editions() {
    return beans.getBean(Editions.class);
  }

  private Clock clock() {
    return beans.getBean(Clock.class);
  }

  private void keep(Person person) {
    beans.getBean(Register.class).keep(person);
  }

  private static DigestEdition done(EditionOutcome outcome) {
    return switch (outcome) {
      case EditionOutcome.Done done -> done.edition();
      case EditionOutcome.Refused no ->
          throw new IllegalStateException("the desk was refused: " + no.why() + " " + no.about());
    };
  }

  @Override
  public void close() {
    beans.close();
    client.close();
  }
}
