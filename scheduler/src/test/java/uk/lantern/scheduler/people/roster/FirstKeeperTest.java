package uk.lantern.scheduler.people.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static uk.lantern.scheduler.people.roster.RosterWorld.key;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.Role;

class FirstKeeperTest {

  private static final LocalDate YEAR = LocalDate.of(2027, 11, 25);

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
  void theFirstOneIsMadeFromTheCommandLineAndTheSecondIsNot() {
    Person first = world.firstKeeper().grant(key(1), "Ann", Role.SYSTEM_ADMIN, YEAR);
    assertThat(world.person(1)).isEqualTo(first);
    assertThat(first.rolesOn(LocalDate.of(2026, 11, 26))).contains(Role.SYSTEM_ADMIN);
    assertThat(first.grants().getFirst().by()).isEqualTo(FirstKeeper.BY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> world.firstKeeper().grant(key(2), "Bob", Role.BUSINESS_MANAGER, null))
        .withMessageContaining("The list has 1 already who may keep it");
  }

  @Test
  void itWorksAgainWhenTheLastRoleHasEnded() {
    world.firstKeeper().grant(key(1), "Ann", Role.SYSTEM_ADMIN, LocalDate.of(2026, 11, 26));
    world.clock.set("2026-11-27T09:00");
    world.firstKeeper().grant(key(1), "Ann", Role.BUSINESS_MANAGER, null);
    assertThat(world.person(1).rolesOn(LocalDate.of(2026, 11, 27)))
        .containsExactlyInAnyOrder(Role.PRACTITIONER, Role.BUSINESS_MANAGER);
  }

  @Test
  void otherRolesAndRolesWithoutAnEndAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> world.firstKeeper().grant(key(1), "Ann", Role.QA_OFFICER, YEAR))
        .withMessageContaining("people import");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> world.firstKeeper().grant(key(1), "Ann", Role.SYSTEM_ADMIN, null))
        .withMessageContaining("--until");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                world
                    .firstKeeper()
                    .grant(key(1), "Ann", Role.SYSTEM_ADMIN, LocalDate.of(2026, 11, 25)))
        .withMessageContaining("is over");
    assertThat(world.register().people()).isEmpty();
  }
}
