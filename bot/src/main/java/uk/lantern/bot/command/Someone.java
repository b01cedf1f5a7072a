package uk.lantern.bot.command;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lantern.bot.audittrail.AuditEvent;
import uk.lantern.bot.audittrail.AuditKind;
import uk.lantern.bot.audittrail.AuditTrail;
import uk.lantern.bot.conversation.Conversations;
import uk.lantern.bot.turn.Rights;
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
   * The same, if they may use a verb of {@code verbs.yml}: the rights are those of chat.
   *
   * @throws IllegalArgumentException when nobody has that name, or they may not; the audit trail
   *     then knows of it
   */
  static Person permitted(Start.Running running, String name, String verb) {
    Person person = named(running, name);
    LocalDate today = London.today(running.bean(Clock.class));
    Optional<String> refusal = running.bean(Rights.class).refusal(person, verb, today);
    if (refusal.isPresent()) {
      running
          .bean(AuditTrail.class)
          .record(AuditEvent.of(AuditKind.REFUSED_ROLE, person.key()).fact("verb", verb));
      throw new IllegalArgumentException(refusal.get());
    }
    return person;
  }

  /** The same as the library sees them, with the roles they hold today. */
  static Editor editor(Start.Running running, String name, String verb) {
    Person person = permitted(running, name, verb);
    LocalDate today = London.today(running.bean(Clock.class));
    return new Editor(Conversations.link(person.key()), person.viewerOn(today).roles());
  }

  /** London time. */
  static ZonedDateTime now(Clock clock) {
    return London.now(clock);
  }
}
