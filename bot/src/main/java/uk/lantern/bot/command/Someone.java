package uk.lantern.bot.command;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lantern.bot.conversation.Conversations;
import uk.lantern.content.calendar.London;
import uk.lantern.content.learning.Editor;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;

/** Whom a command speaks as. */
final class Someone {

  private Someone() {}

  /**
   * @param name a DEMO person's, or the Entra object id of somebody in the list of people; null for
   *     somebody of whom nothing is known
   * @throws IllegalArgumentException when nobody is called that
   */
  static Person named(Start.Running running, @Nullable String name) {
    if (name == null) {
      return new Person(
          new PersonKey("none", "somebody"), "Somebody", "", "", "other", List.of(), false, null);
    }
    People people = running.bean(People.class);
    Optional<Person> person =
        Tenants.looksLikeId(name) ? people.find(Tenants.key(running, name)) : people.named(name);
    return person.orElseThrow(
        () ->
            new IllegalArgumentException(
                running.isLocal()
                    ? "Nobody is called '" + name + "': use a name of people.demo.yml."
                    : "Nobody is called '"
                        + name
                        + "': use the Entra object id of somebody in the"
                        + " list of people (lantern people first makes the first one)."));
  }

  /**
   * The same as the library sees them, with the roles they hold today.
   *
   * @throws IllegalArgumentException when nobody has that name
   */
  static Editor editor(Start.Running running, String name) {
    Person person = named(running, name);
    LocalDate today = London.today(running.bean(Clock.class));
    return new Editor(Conversations.link(person.key()), person.viewerOn(today).roles());
  }

  /** London time. */
  static ZonedDateTime now(Clock clock) {
    return London.now(clock);
  }
}
