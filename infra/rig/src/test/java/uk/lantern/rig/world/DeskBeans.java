package uk.lantern.rig.world;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.content.calendar.CalendarConfiguration;
import uk.lantern.content.calendar.London;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.content.learning.LearningLibrary;
import uk.lantern.content.privacy.IdentifierCheck;
import uk.lantern.content.safety.ContactBook;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.calendar.WorkingDaysConfiguration;
import uk.lantern.scheduler.digest.DigestConfiguration;
import uk.lantern.scheduler.outbox.OutboxConfiguration;
import uk.lantern.scheduler.people.PeopleConfiguration;

/** The scheduler's doors on a store, with a library of one edition's items and without a clock. */
final class DeskBeans {

  // Read once: a desk is opened anew in each of forty lives.
  private static final Catalogue CATALOGUE = Catalogue.load(false);
  private static final Wording WORDING = Wording.load(London.today(Clock.systemUTC()));
  private static final IdentifierCheck IDENTIFIERS = new IdentifierCheck();

  private DeskBeans() {}

  /**
   * @param contacts signed contact blocks
   */
  static AnnotationConfigApplicationContext on(
      MongoTemplate mongo, Path contacts, PlainEdition edition) {
    var beans = new AnnotationConfigApplicationContext();
    beans
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("rig", settings(contacts)));
    Clock clock = Clock.systemUTC();
    LocalDate today = London.today(clock);
    beans.registerBean(Clock.class, () -> clock);
    beans.registerBean(MongoTemplate.class, () -> mongo);
    beans.registerBean(Wording.class, () -> WORDING);
    beans.registerBean(Catalogue.class, () -> CATALOGUE);
    beans.registerBean(IdentifierCheck.class, () -> IDENTIFIERS);
    beans.registerBean(
        "shelf", LearningLibrary.class, () -> Shelf.of(edition, today), it -> it.setPrimary(true));
    beans.register(
        ContactBook.class,
        CalendarConfiguration.class,
        WorkingDaysConfiguration.class,
        PeopleConfiguration.class,
        OutboxConfiguration.class,
        DigestConfiguration.class);
    beans.refresh();
    return beans;
  }

  private static Map<String, Object> settings(Path contacts) {
    return Map.of(
        "lantern.sending.days", "every",
        "lantern.sending.from", "00:00",
        "lantern.sending.to", "00:00",
        "lantern.safety.contacts", contacts.toString());
  }
}
