package uk.lantern.scheduler.people.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.people.DemoPeople;
import uk.lantern.scheduler.people.Person;

/** The files an operator is shown are the DEMO people, and can be imported as they stand. */
class RosterExampleTest {

  @Test
  void theExampleFolderHoldsTheDemoPeopleAndCanBeImported() {
    try (RosterWorld world = new RosterWorld(Path.of("../infra/people-example"), "local")) {
      List<Person> demo = world.bean(DemoPeople.class).all();
      Reading reading = world.read(RosterWorld.ALEX, demo.getFirst().key().tenant());
      assertThat(reading).isInstanceOf(Reading.Usable.class);
      Plan plan = ((Reading.Usable) reading).plan();
      assertThat(plan.people())
          .extracting(change -> described(change.after()))
          .containsExactlyElementsOf(demo.stream().map(RosterExampleTest::described).toList());
      assertThat(plan.agencies()).hasSize(8);
      assertThat(plan.teams()).hasSizeGreaterThan(5);
      assertThat(plan.preferences()).hasSize(2);
    }
  }

  private static String described(Person it) {
    return it.key() + " " + it.displayName() + " " + it.agency() + " " + it.jobFamily();
  }
}
