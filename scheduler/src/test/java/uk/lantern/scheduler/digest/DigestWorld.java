package uk.lantern.scheduler.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.content.calendar.London;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.content.learning.LearningLibrary;
import uk.lantern.content.privacy.IdentifierCheck;
import uk.lantern.content.safety.ContactBook;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.calendar.SendingHours;
import uk.lantern.scheduler.calendar.SendingTimes;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.digest.EditionOutcome.Done;
import uk.lantern.scheduler.digest.EditionOutcome.Refused;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.report.DeliveryReport;
import uk.lantern.scheduler.outbox.Claim;
import uk.lantern.scheduler.outbox.Leases;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.outbox.OutboxConfiguration;
import uk.lantern.scheduler.outbox.Receipt;
import uk.lantern.scheduler.outbox.ReportWord;
import uk.lantern.scheduler.people.PeopleConfiguration;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Preferences;
import uk.lantern.scheduler.people.Register;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.people.RoleGrant;

/** The real wiring on the real driver: a team of three, and as many recipients as a test wants. */
abstract class DigestWorld {

  static final PersonKey LEE = new PersonKey("t1", "lee");
  static final PersonKey QUINN = new PersonKey("t1", "quinn");
  static final PersonKey BO = new PersonKey("t1", "bo");
  static final PersonKey MAYA = new PersonKey("t1", "maya");

  private static final Catalogue CATALOGUE = Catalogue.load(false);
  private static final IdentifierCheck IDENTIFIERS = new IdentifierCheck();
  private static final Wording WORDING = Wording.load(LocalDate.of(2026, 12, 1));

  final MongoTemplate mongo = TestStore.mongo();

  /** A Tuesday. */
  final SteppingClock clock = new SteppingClock("2026-12-01T10:00");

  final Items library = new Items();
  final AnnotationConfigApplicationContext context = start();
  final Editions editions = context.getBean(Editions.class);
  final Outbox outbox = context.getBean(Outbox.class);
  final DigestLetters letters = context.getBean(DigestLetters.class);
  final Preferences preferences = context.getBean(Preferences.class);

  DigestWorld() {
    editions.whenDue(() -> {});
    person(LEE, Role.LD_OFFICER);
    person(QUINN, Role.QA_OFFICER);
    person(BO, Role.BUSINESS_MANAGER);
    person(MAYA, Role.PRACTITIONER);
    library.put(Items.item("LI-1")).put(Items.item("LI-2"));
  }

  private AnnotationConfigApplicationContext start() {
    AnnotationConfigApplicationContext it = new AnnotationConfigApplicationContext();
    it.registerBean(MongoTemplate.class, () -> mongo);
    it.registerBean(Clock.class, () -> clock);
    it.registerBean(LearningLibrary.class, () -> library, bean -> bean.setPrimary(true));
    it.registerBean(Catalogue.class, () -> CATALOGUE);
    it.registerBean(IdentifierCheck.class, () -> IDENTIFIERS);
    it.registerBean(ContactBook.class, ContactBook::shipped);
    it.registerBean(Wording.class, () -> WORDING);
    it.registerBean(
        SendingTimes.class,
        () -> new SendingTimes(SendingHours.USUAL, new WorkingDays(day -> false)));
    it.register(PeopleConfiguration.class, OutboxConfiguration.class, DigestConfiguration.class);
    it.refresh();
    return it;
  }

  @AfterEach
  void close() {
    context.close();
  }

  void person(PersonKey key, Role role) {
    LocalDate from = LocalDate.of(2026, 1, 1);
    List<RoleGrant> grants =
        role == Role.PRACTITIONER
            ? List.of()
            : List.of(new RoleGrant(role, from, null, RoleGrant.ALL, ""));
    keep(new Person(key, key.objectId(), "a1", "", "health_visitor", grants, false, null));
  }

  void keep(Person person) {
    context.getBean(Register.class).keep(person);
  }

  /** So many practitioners of two agencies. */
  void practitioners(int many) {
    for (int i = 0; i < many; i++) {
      PersonKey key = new PersonKey("t1", "p" + i);
      String agency = i % 2 == 0 ? "a1" : "a2";
      keep(new Person(key, "P", agency, "", "health_visitor", List.of(), false, null));
    }
  }

  DigestEdition draft() {
    return done(editions.draft(LEE, List.of("LI-1", "LI-2")));
  }

  /** Drafted by Lee, approved by Quinn. */
  DigestEdition approved() {
    return approved(draft());
  }

  DigestEdition approved(DigestEdition draft) {
    DigestEdition asked = done(editions.sendForApproval(draft.ref(), LEE, QUINN));
    return done(editions.approve(asked.ref(), QUINN, asked.turn()));
  }

  /** On its way: offered, nothing sent yet. */
  DigestEdition sending() {
    DigestEdition edition = done(editions.sendNow(approved().ref(), LEE));
    sweep();
    return edition;
  }

  /** Everybody has it. */
  DigestEdition sent() {
    DigestEdition edition = sending();
    deliver();
    sweep();
    return now(edition);
  }

  int sweep() {
    return context.getBean(EditionSweep.class).run(London.now(clock));
  }

  /** What the courier does with everything that is due: all of it arrives. */
  List<Message> deliver() {
    return deliver(Integer.MAX_VALUE, message -> new Receipt.Delivered("card"));
  }

  /** Takes at most so many, asks the gate's question, sends the others; those that were sent. */
  List<Message> deliver(int most, Function<Message, Receipt> connector) {
    List<Message> sent = new ArrayList<>();
    ZonedDateTime now = London.now(clock);
    context.getBean(Leases.class).beat();
    for (int taken = 0; taken < most; ) {
      List<Claim> claims = outbox.claim(Math.min(100, most - taken));
      if (claims.isEmpty()) {
        break;
      }
      taken += claims.size();
      claims.forEach(claim -> post(claim, now, connector).ifPresent(sent::add));
    }
    return sent;
  }

  private Optional<Message> post(
      Claim claim, ZonedDateTime now, Function<Message, Receipt> connector) {
    Message message = claim.delivery().message();
    Optional<String> never = letters.withdrawal(message, now);
    if (never.isPresent()) {
      outbox.settle(claim, new Receipt.Withdrawn(never.get()));
      return Optional.empty();
    }
    Map<String, Object> card = letters.values(message);
    assertThat(outbox.sending(claim)).isTrue();
    outbox.settle(claim, connector.apply(message));
    return Optional.of(
        new Message(message.key(), letters.template(message), card, message.expires()));
  }

  static List<Message> of(MessageKind kind, List<Message> messages) {
    return messages.stream().filter(it -> it.key().kind() == kind).toList();
  }

  DigestEdition now(DigestEdition edition) {
    return editions.find(edition.ref()).orElseThrow();
  }

  DeliveryReport report(DigestEdition edition) {
    DeliveryReport report = editions.report(edition.ref()).orElseThrow();
    assertThat(report.counts().total())
        .as("every person has one word")
        .isEqualTo(report.audience());
    return report;
  }

  int count(DigestEdition edition, ReportWord word) {
    return report(edition).of(word);
  }

  static DigestEdition done(EditionOutcome outcome) {
    assertThat(outcome).isInstanceOf(Done.class);
    return ((Done) outcome).edition();
  }

  static DigestRefusal why(EditionOutcome outcome) {
    assertThat(outcome).isInstanceOf(Refused.class);
    return ((Refused) outcome).why();
  }
}
