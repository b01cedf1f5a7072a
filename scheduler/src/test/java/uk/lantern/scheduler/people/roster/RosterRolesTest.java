package uk.lantern.scheduler.people.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static uk.lantern.scheduler.people.roster.RosterWorld.ADMIN;
import static uk.lantern.scheduler.people.roster.RosterWorld.ALEX;
import static uk.lantern.scheduler.people.roster.RosterWorld.TENANT;
import static uk.lantern.scheduler.people.roster.RosterWorld.id;
import static uk.lantern.scheduler.people.roster.RosterWorld.key;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.scheduler.people.Role;

/** Who gets which role by an import, and who may give it. */
class RosterRolesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  @TempDir Path folder;
  private RosterWorld world;

  @BeforeEach
  void open() {
    world = new RosterWorld(folder);
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void theRowsOfAPersonAreAllTheirRolesAndOthersKeepTheirs() {
    world.settled();
    world.file(
        "roles.csv", roles("1,qa_officer,,2026-04-01,", "2,ld_officer,,2026-04-01,2027-03-31"));
    PersonChange gained = world.plan(ALEX).people().getFirst();
    assertThat(gained.gained()).extracting(g -> g.role()).containsExactly(Role.QA_OFFICER);
    assertThat(gained.gets())
        .satisfiesExactly(
            first -> assertThat(first).contains("waiting questions"),
            second -> assertThat(second).contains("waits for them"));
    world.apply(ALEX);
    assertThat(world.person(1).grants().getFirst().by()).isEqualTo(ALEX.key().objectId());
    assertThat(world.person(1).inPartnershipTeamOn(TODAY)).isTrue();

    world.file("roles.csv", roles("1,team_manager,agency:nhs,2026-11-26,"));
    PersonChange changed = world.plan(ALEX).people().getFirst();
    assertThat(changed.lost()).extracting(g -> g.role()).containsExactly(Role.QA_OFFICER);
    assertThat(changed.getsNoMore()).hasSize(2);
    world.apply(ALEX);
    assertThat(world.person(1).rolesOn(TODAY))
        .containsExactlyInAnyOrder(Role.PRACTITIONER, Role.TEAM_MANAGER);
    assertThat(world.person(2).rolesOn(TODAY)).contains(Role.LD_OFFICER);
  }

  @Test
  void nobodyChangesTheirOwnRolesAndOnlyAnAdministratorMakesAnother() {
    world.settled();
    Importer maya = new Importer(key(1), Set.of(Role.BUSINESS_MANAGER));
    world.file("roles.csv", roles("1,lead_partner,,2026-11-26,"));
    assertThat(world.problems(maya)).singleElement().asString().contains("their own roles");
    world.file("roles.csv", roles("2,system_admin,,2026-11-26,2027-11-25"));
    assertThat(world.problems(ALEX))
        .singleElement()
        .asString()
        .contains("only a system administrator");
    world.apply(ADMIN);
    assertThat(world.person(2).rolesOn(TODAY)).contains(Role.SYSTEM_ADMIN);
  }

  @Test
  void someoneWithoutTheRoleImportsNothing() {
    world.file("people.csv", RosterWorld.PEOPLE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> world.read(new Importer(key(5), Set.of(Role.QA_OFFICER))))
        .withMessageContaining("system administrator and the business manager");
  }

  private static String roles(String... rows) {
    StringBuilder csv = new StringBuilder("tenant,objectId,role,scope,from,to\n");
    for (String row : rows) {
      String[] parts = row.split(",", 2);
      csv.append(TENANT)
          .append(',')
          .append(id(Integer.parseInt(parts[0])))
          .append(',')
          .append(parts[1])
          .append('\n');
    }
    return csv.toString();
  }
}
