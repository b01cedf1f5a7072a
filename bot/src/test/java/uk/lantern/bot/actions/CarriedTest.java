package uk.lantern.bot.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.lantern.bot.typed.SameAgency;
import uk.lantern.content.privacy.IdentifierCheck;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;

/** What our own buttons carry passes the privacy step unchanged: it sees all of it. */
class CarriedTest {

  private final IdentifierCheck check = new IdentifierCheck();

  private static Person person(UUID id) {
    PersonKey key = new PersonKey("tenant", id.toString());
    return new Person(key, "Somebody", "demo_nhs", "Team", "other", List.of(), false, null);
  }

  @Test
  void codesAndReferencesAreNoIdentifiers() {
    Random random = new Random(59);
    List<String> carried = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      carried.add(SameAgency.code(person(new UUID(random.nextLong(), random.nextLong()))));
    }
    for (int i = 0; i < 1_000; i++) {
      carried.add("A-" + (101 + i * 97));
    }
    assertThat(carried).allSatisfy(value -> assertThat(check.finds(value)).as(value).isEmpty());
  }
}
