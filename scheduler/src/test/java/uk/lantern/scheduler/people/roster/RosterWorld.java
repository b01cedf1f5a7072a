package uk.lantern.scheduler.people.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.content.calendar.CalendarConfiguration;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.calendar.WorkingDaysConfiguration;
import uk.lantern.scheduler.gate.GateConfiguration;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.outbox.OutboxConfiguration;
import uk.lantern.scheduler.people.PeopleConfiguration;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Preferences;
import uk.lantern.scheduler.people.Register;
import uk.lantern.scheduler.people.Role;

/** An import as the command runs it, on a store of its own, on Thursday 26 November 2026. */
final class RosterWorld implements AutoCloseable {

  static final String TENANT = "11111111-1111-4111-8111-111111111111";
  static final Importer ALEX =
      new Importer(key(99), Set.of(Role.PRACTITIONER, Role.BUSINESS_MANAGER));
  static final Importer ADMIN = new Importer(key(98), Set.of(Role.SYSTEM_ADMIN));

  static final String AGENCIES =
      """
      code,name,type,footprint,duty
      nhs,Harebell Trust,health_provider_community,pan_sussex,s11
      council,Marram Council,council_social_care,west_sussex,s11
      """;
  static final String PEOPLE =
      """
      tenant,objectId,name,agency,jobFamily,leftDate
      %s,%s,Maya Fern,nhs,health_visitor,
      %s,%s,Tom Adeyemi,council,social_worker,
      """
          .formatted(TENANT, id(1), TENANT, id(2));

  final MongoTemplate mongo = TestStore.mongo();
  final SteppingClock clock = new SteppingClock("2026-11-26T10:00");
  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();
  private final Path folder;

  RosterWorld(Path folder, String... profiles) {
    this.folder = folder;
    context.getEnvironment().setActiveProfiles(profiles);
    context.registerBean(MongoOperations.class, () -> mongo);
    context.registerBean(Clock.class, () -> clock);
    context.registerBean(Wording.class, () -> Wording.load(LocalDate.of(2026, 11, 26)));
    context.register(
        CalendarConfiguration.class,
        WorkingDaysConfiguration.class,
        PeopleConfiguration.class,
        RosterConfiguration.class,
        OutboxConfiguration.class,
        GateConfiguration.class);
    context.refresh();
  }

  static String id(int number) {
    return "00000000-0000-4000-8000-%012d".formatted(number);
  }

  static PersonKey key(int number) {
    return new PersonKey(TENANT, id(number));
  }

  RosterWorld file(String name, String content) {
    return file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  RosterWorld file(String name, byte[] content) {
    try {
      Files.write(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Agencies and two people, imported. */
  RosterWorld settled() {
    file("agencies.csv", AGENCIES).file("people.csv", PEOPLE);
    apply(ALEX);
    return this;
  }

  Reading read(Importer importer) {
    return read(importer, TENANT);
  }

  Reading read(Importer importer, String tenant) {
    try {
      return context
          .getBean(RosterImport.class)
          .read(folder, importer, new Vocabulary(Set.of(tenant), Set.of("neglect")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Plan plan(Importer importer) {
    Reading reading = read(importer);
    assertThat(reading).isInstanceOf(Reading.Usable.class);
    return ((Reading.Usable) reading).plan();
  }

  List<String> problems(Importer importer) {
    Reading reading = read(importer);
    assertThat(reading).isInstanceOf(Reading.Refused.class);
    return ((Reading.Refused) reading).problems().stream().map(Problem::sentence).toList();
  }

  int apply(Importer importer) {
    return apply(plan(importer));
  }

  int apply(Plan plan) {
    return context.getBean(RosterImport.class).apply(plan);
  }

  Person person(int number) {
    return register().person(key(number)).orElseThrow();
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  Register register() {
    return context.getBean(Register.class);
  }

  Outbox outbox() {
    return context.getBean(Outbox.class);
  }

  Preferences preferences() {
    return context.getBean(Preferences.class);
  }

  FirstKeeper firstKeeper() {
    return context.getBean(FirstKeeper.class);
  }

  @Override
  public void close() {
    context.close();
  }
}
