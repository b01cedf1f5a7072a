package uk.lantern.scheduler.people;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/**
 * One person at one look: who they are and what they prefer, each read when somebody first wants to
 * know it and not again. For one message and the few milliseconds in which it is judged and
 * written; whoever looks again later takes a new one from {@link Addressees}.
 */
public final class Addressee {

  private final PersonKey key;
  private final Supplier<Optional<Person>> person;
  private final Supplier<Preference> preference;

  Addressee(PersonKey key, People people, Preferences preferences) {
    this.key = key;
    this.person = SingletonSupplier.of(() -> people.find(key));
    this.preference = SingletonSupplier.of(() -> preferences.of(key));
  }

  public PersonKey key() {
    return key;
  }

  /** Empty for somebody who is in no list. May block; throws when the store is away. */
  public Optional<Person> person() {
    return person.get();
  }

  /** The usual for whoever has chosen nothing. May block; throws when the store is away. */
  public Preference preference() {
    return preference.get();
  }

  /** What the list of people has, {@code other} for somebody who is in no list. */
  public String jobFamily() {
    return person().map(Person::jobFamily).orElse("other");
  }

  /** What is known of a person is nobody's to log. */
  @Override
  public String toString() {
    return "Addressee[]";
  }
}
