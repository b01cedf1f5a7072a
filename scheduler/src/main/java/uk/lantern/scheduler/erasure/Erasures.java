package uk.lantern.scheduler.erasure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.people.Departure;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Register;
import uk.lantern.scheduler.retention.Certificates;
import uk.lantern.scheduler.retention.Forgetting;
import uk.lantern.scheduler.retention.Forgotten;
import uk.lantern.scheduler.retention.Obstacle;
import uk.lantern.scheduler.retention.Obstacle.Kind;

/**
 * The door to forgetting somebody on request, as the partnership decided. The caller has checked
 * the role, and records who asked for it.
 */
public final class Erasures {

  /** Before a certificate's collection: it was no night that deleted it. */
  static final String CERTIFICATE = "erased: ";

  private final List<Forgetting> stores;
  private final List<Departure> departures;
  private final People people;
  private final Register register;
  private final Certificates certificates;
  private final Clock clock;

  /**
   * The list of people comes last: by it the others know whom to look for. Before it what goes
   * comes before what gets a pseudonym, so that nothing that goes is kept under one.
   */
  Erasures(
      List<Forgetting> stores,
      List<Departure> departures,
      People people,
      Register register,
      Certificates certificates,
      Clock clock) {
    this.stores =
        stores.stream()
            .sorted(
                Comparator.comparing((Forgetting it) -> isList(it, register))
                    .thenComparing(Forgetting::fate))
            .toList();
    this.departures = List.copyOf(departures);
    this.people = people;
    this.register = register;
    this.certificates = certificates;
    this.clock = clock;
  }

  private static boolean isList(Forgetting store, Register register) {
    return store.collection().equals(register.collection());
  }

  /**
   * What it would do; changes nothing.
   *
   * @param pseudonym as the audit trail names them
   * @param instead what stands in place of their name from then on
   */
  public Erasure look(PersonKey person, String pseudonym, String instead) {
    return seen(whom(person, pseudonym, instead), person);
  }

  /**
   * Forgets, unless something stands against it; then nothing has changed. May be called again, and
   * then goes on where it ended.
   *
   * @return what was done, or what stands against it
   */
  public Erasure erase(PersonKey person, String pseudonym, String instead) {
    Forgotten who = whom(person, pseudonym, instead);
    Erasure before = seen(who, person);
    if (!before.refusals().isEmpty()) {
      return before;
    }
    leave(person);
    List<Obstacle> stuck = obstacles(who);
    if (!stuck.isEmpty()) {
      return new Erasure(List.of(), stuck, List.of(), before.nameShared());
    }
    stores.forEach(store -> store.forget(who));
    before.parts().forEach(this::certify);
    return before;
  }

  /** How many records hold them still; somebody may have written one meanwhile. */
  public int left(PersonKey person, String pseudonym, String instead) {
    Forgotten who = whom(person, pseudonym, instead);
    return stores.stream().mapToInt(it -> it.holding(who)).sum();
  }

  private Erasure seen(Forgotten who, PersonKey person) {
    List<Obstacle> all = obstacles(who);
    return new Erasure(
        stores.stream()
            .map(it -> new Erasure.Part(it.collection(), it.fate(), it.holding(who)))
            .toList(),
        all.stream().filter(it -> it.kind() != Kind.OPEN_ACTION).toList(),
        all.stream().filter(it -> it.kind() == Kind.OPEN_ACTION).toList(),
        isNameShared(person));
  }

  private List<Obstacle> obstacles(Forgotten who) {
    return stores.stream().flatMap(it -> it.obstacles(who).stream()).distinct().toList();
  }

  /** As a leaver: nothing is sent or asked any more, and what they had to do is somebody else's. */
  private void leave(PersonKey person) {
    LocalDate today = London.today(clock);
    register
        .person(person)
        .filter(it -> !it.hasLeftOn(today))
        .ifPresent(it -> register.keep(it.leaving(today)));
    departures.forEach(it -> it.left(person));
  }

  /** As many as there were: some of them went because somebody left. */
  private void certify(Erasure.Part part) {
    certificates.add(London.today(clock), CERTIFICATE + part.collection(), part.records());
  }

  private Forgotten whom(PersonKey key, String pseudonym, String instead) {
    String name = isNameShared(key) ? "" : name(key);
    return new Forgotten(key.tenant(), key.objectId(), name, pseudonym, instead);
  }

  /** One word alone would be found where something else is meant. */
  private String name(PersonKey key) {
    return find(key).filter(it -> it.strip().contains(" ")).orElse("");
  }

  private boolean isNameShared(PersonKey key) {
    return find(key)
        .filter(
            name ->
                people.called(name, null).stream().map(Person::key).anyMatch(it -> !it.equals(key)))
        .isPresent();
  }

  private Optional<String> find(PersonKey key) {
    return register.person(key).or(() -> people.find(key)).map(Person::displayName);
  }
}
