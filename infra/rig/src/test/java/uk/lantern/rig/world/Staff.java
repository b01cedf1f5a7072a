package uk.lantern.rig.world;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.scheduler.people.PeopleConfiguration;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Register;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.people.RoleGrant;

/**
 * Those who own actions, in teams of ten, and a manager of each team. Their object ids are those
 * that the simulated tenant gives to users of these names.
 *
 * @param people how many own actions
 */
public record Staff(String tenantId, int people) {

  public static final int TEAM = 10;

  /** How many quality assurance officers there are. */
  public static final int OFFICERS = 12;

  private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 1);
  private static final int AGENCIES = 12;

  /** How the owner of a number is called. */
  public static String name(int number) {
    return "Owner " + number;
  }

  /** How the manager of a team is called; teams count from 0. */
  public static String manager(int team) {
    return "Manager " + team;
  }

  /** How a quality assurance officer is called; they count from 0 and are of no team of ten. */
  public static String officer(int number) {
    return "Officer " + number;
  }

  public PersonKey key(int number) {
    return key(name(number));
  }

  /** One of the partnership team. */
  public PersonKey teamMember() {
    return key(officer(0));
  }

  private PersonKey key(String name) {
    UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    return new PersonKey(tenantId, id.toString());
  }

  public int teams() {
    return (people + TEAM - 1) / TEAM;
  }

  /** Numbers of those in a team. */
  public Set<Integer> of(int team) {
    return IntStream.range(team * TEAM, Math.min(people, team * TEAM + TEAM))
        .boxed()
        .collect(Collectors.toSet());
  }

  /** Code of somebody's agency. */
  static String agency(int number) {
    return "agency-" + number / TEAM % AGENCIES;
  }

  /** Puts all of them on the person list. */
  void into(MongoTemplate mongo) {
    try (var beans = new AnnotationConfigApplicationContext()) {
      beans.registerBean(MongoTemplate.class, () -> mongo);
      beans.register(PeopleConfiguration.class);
      beans.refresh();
      Register register = beans.getBean(Register.class);
      Together.each(people, n -> register.keep(person(name(n), n, List.of())));
      List<RoleGrant> checks = List.of(new RoleGrant(Role.QA_OFFICER, LONG_AGO, null));
      Together.each(OFFICERS, n -> register.keep(person(officer(n), 0, checks)));
      List<RoleGrant> manages = List.of(new RoleGrant(Role.TEAM_MANAGER, LONG_AGO, null));
      Together.each(teams(), team -> register.keep(person(manager(team), team * TEAM, manages)));
    }
  }

  private Person person(String name, int number, List<RoleGrant> grants) {
    String team = "team-" + number / TEAM;
    return new Person(key(name), name, agency(number), team, "other", grants, false, null);
  }
}
