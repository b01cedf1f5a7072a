package uk.lantern.scheduler.people.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Register;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.people.RoleGrant;

/**
 * Makes the first person who may keep the list, while there is none: somebody must grant the first
 * role, and whoever can run a command on the machine can read the store anyway.
 */
public final class FirstKeeper {

  /** What such a grant says of who made it. */
  public static final String BY = "command line";

  private final Register register;
  private final Clock clock;

  FirstKeeper(Register register, Clock clock) {
    this.register = register;
    this.clock = clock;
  }

  /**
   * Grants the role from today on.
   *
   * @param name used when the person is not known yet
   * @param to last day; required for a temporary role
   * @throws IllegalArgumentException when somebody holds such a role already, or this cannot be one
   */
  public Person grant(PersonKey key, String name, Role role, @Nullable LocalDate to) {
    LocalDate today = London.today(clock);
    if (!role.keepsPeople()) {
      throw new IllegalArgumentException(
          "The first role is system_admin or business_manager; all others come with people import.");
    }
    if (to == null && role.isTemporary()) {
      throw new IllegalArgumentException(
          role.code() + " ends some day: say which with --until, for example a year from now.");
    }
    if (to != null && to.isBefore(today)) {
      throw new IllegalArgumentException("--until " + to + " is over: give a day to come.");
    }
    long keepers = register.people().stream().filter(each -> keeps(each, today)).count();
    if (keepers > 0) {
      throw new IllegalArgumentException(
          ("The list has %d already who may keep it: one of them grants roles with people import."
                  + " This command is for when there is nobody.")
              .formatted(keepers));
    }
    Person person = granted(key, name, new RoleGrant(role, today, to, RoleGrant.ALL, BY));
    register.keep(person);
    return person;
  }

  private static boolean keeps(Person person, LocalDate today) {
    return person.rolesOn(today).stream().anyMatch(Role::keepsPeople);
  }

  private Person granted(PersonKey key, String name, RoleGrant grant) {
    Person before =
        register
            .person(key)
            .orElseGet(() -> new Person(key, name, "", "", "other", List.of(), false, null));
    List<RoleGrant> grants = new ArrayList<>(before.grants());
    grants.add(grant);
    return before.with(grants);
  }
}
