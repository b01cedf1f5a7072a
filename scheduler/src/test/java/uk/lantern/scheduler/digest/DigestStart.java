package uk.lantern.scheduler.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.content.image.ItemImages;
import uk.lantern.content.learning.LearningLibrary;
import uk.lantern.content.privacy.IdentifierCheck;
import uk.lantern.content.safety.ContactBook;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.Finds;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.calendar.SendingHours;
import uk.lantern.scheduler.calendar.SendingTimes;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.outbox.OutboxConfiguration;
import uk.lantern.scheduler.people.PeopleConfiguration;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Preferences;
import uk.lantern.scheduler.people.Register;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.people.RoleGrant;

/** The real wiring on the real driver, and a team of three. */
abstract class DigestStart {

  static final PersonKey LEE = new PersonKey("t1", "lee");
  static final PersonKey QUINN = new PersonKey("t1", "quinn");
  static final PersonKey BO = new PersonKey("t1", "bo");
  static final PersonKey MAYA = new PersonKey("t1", "maya");

  private static final Catalogue CATALOGUE = Catalogue.load(false);
  private static final IdentifierCheck IDENTIFIERS = new IdentifierCheck();
  private static final Wording WORDING = Wording.load(LocalDate.of(2026, 12, 1));

  final Finds finds = new Finds();
  final MongoTemplate mongo = TestStore.watchedBy(finds);

  /** A Tuesday. */
  final SteppingClock clock = new SteppingClock("2026-12-01T10:00");

  final Items library = new Items();
  final AnnotationConfigApplicationContext context = start();
  final Editions editions = context.getBean(Editions.class);
  final Outbox outbox = context.getBean(Outbox.class);
  final DigestLetters letters = context.getBean(DigestLetters.class);
  final Preferences preferences = context.getBean(Preferences.class);

  DigestStart() {
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
    it.registerBean(ItemImages.class, this::images);
    it.registerBean(
        SendingTimes.class,
        () -> new SendingTimes(SendingHours.USUAL, new WorkingDays(day -> false)));
    it.register(PeopleConfiguration.class, OutboxConfiguration.class, DigestConfiguration.class);
    it.refresh();
    return it;
  }

  /** What images items have; asked while the world is made. */
  ItemImages images() {
    return ItemImages.none();
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
}
