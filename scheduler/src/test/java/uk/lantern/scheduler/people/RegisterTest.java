package uk.lantern.scheduler.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.scheduler.Golden;
import uk.lantern.scheduler.TestStore;

class RegisterTest {

  private static final PersonKey SAM = new PersonKey("t1", "sam");

  private final MongoTemplate mongo = TestStore.mongo();
  private final Register register = new Register(mongo);

  @Test
  void documentsOfTheFirstReleaseOfTheListAreReadWhole() {
    Golden.insert(mongo, "people-v2.json");
    Golden.insert(mongo, "agencies-v1.json");
    Golden.insert(mongo, "teams-v1.json");
    RoleGrant manager =
        new RoleGrant(
            Role.TEAM_MANAGER,
            LocalDate.of(2026, 4, 1),
            null,
            "team:health_visiting_south",
            "alex");
    assertThat(register.person(SAM))
        .contains(sam("Sam Lee", List.of(manager), LocalDate.of(2027, 1, 4)));
    assertThat(register.find("north_school"))
        .contains(
            new Agency(
                "north_school",
                "North School",
                "North",
                "school",
                "west_sussex",
                "s175_157",
                List.of("t1"),
                "north",
                List.of("old_school"),
                LocalDate.of(2026, 9, 1),
                null));
    assertThat(register.teams())
        .containsExactly(new Team("pastoral", "north_school", "Pastoral team", "sam", "", "5-9"));
  }

  @Test
  void aPersonOfVersion1GrowsAndKeepsARoleThatOnlyALaterVersionKnows() {
    Golden.insert(mongo, "people-v1.json");
    PersonKey maya = new PersonKey("t1", "maya");
    Person before = register.person(maya).orElseThrow();
    register.keep(before.with(List.of()));
    Document stored = stored("t1|maya");
    assertThat(stored.getInteger("v")).isEqualTo(3);
    assertThat(stored.getList("grants", Document.class))
        .singleElement()
        .satisfies(grant -> assertThat(grant.getString("role")).isEqualTo("of_a_later_version"));
  }

  @Test
  void version3SaysWhoManagesSomebody() {
    Golden.insert(mongo, "people-v3.json");
    PersonKey carol = new PersonKey("t1", "carol");
    StoredPeople people = new StoredPeople(mongo);
    assertThat(people.managerOf(SAM)).contains(carol);
    assertThat(people.managerOf(carol)).isEmpty();
    register.keep(new Person(carol, "C", "demo_nhs", "", "manager", List.of(), false, null));
    LocalDate day = LocalDate.of(2026, 12, 1);
    assertThat(people.managedBy(carol, day)).extracting(Person::key).containsExactly(SAM);
    register.keep(sam("Sam Lee", List.of(), day));
    assertThat(people.managerOf(SAM)).as("writing the person leaves it").contains(carol);
    assertThat(people.managedBy(carol, day)).as("Sam has left").isEmpty();
    register.keepManager(SAM, "");
    assertThat(register.managers()).isEmpty();
  }

  @Test
  void aTeamManagerManagesTheirTeam() {
    LocalDate day = LocalDate.of(2026, 12, 1);
    RoleGrant manages = new RoleGrant(Role.TEAM_MANAGER, day, null);
    PersonKey ruth = new PersonKey("t1", "ruth");
    register.keep(
        new Person(ruth, "R", "demo_nhs", "south", "manager", List.of(manages), false, null));
    for (String each : List.of("sam south", "mo south", "maya north")) {
      String[] of = each.split(" ");
      PersonKey key = new PersonKey("t1", of[0]);
      register.keep(new Person(key, "P", "demo_nhs", of[1], "other", List.of(), false, null));
    }
    assertThat(new StoredPeople(mongo).managedBy(ruth, day))
        .extracting(it -> it.key().objectId())
        .containsExactlyInAnyOrder("sam", "mo");
    assertThat(new StoredPeople(mongo).managedBy(ruth, day.minusDays(1))).isEmpty();
  }

  @Test
  void aRecordThatANewerLanternWroteIsLeftUntouchedAndReported() {
    Golden.insert(mongo, "people-v2.json");
    mongo
        .getCollection("people")
        .updateOne(new Document(), Document.parse("{$set: {v: 4, shape: 'new'}}"));
    Document before = stored("t1|sam");
    assertThatIllegalStateException()
        .isThrownBy(() -> register.keep(sam("Other", List.of(), null)))
        .withMessageContaining("newer Lantern");
    assertThat(register.purge(LocalDate.of(2028, 1, 1))).isZero();
    assertThat(stored("t1|sam")).isEqualTo(before);
  }

  private Document stored(String id) {
    return Objects.requireNonNull(mongo.findById(id, Document.class, "people"));
  }

  private static Person sam(String name, List<RoleGrant> grants, @Nullable LocalDate left) {
    return new Person(
        SAM, name, "demo_nhs", "health_visiting_south", "health_visitor", grants, false, left);
  }
}
