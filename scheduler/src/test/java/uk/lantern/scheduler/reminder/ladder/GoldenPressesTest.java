package uk.lantern.scheduler.reminder.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.scheduler.Golden;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.reminder.LadderStep;
import uk.lantern.scheduler.reminder.Pressed;

/** That somebody pressed send in a released version is read for ever. */
class GoldenPressesTest {

  private final MongoTemplate mongo = TestStore.mongo();
  private final Presses presses = new Presses(mongo);

  @Test
  void aPressOfVersion1IsReadByActionAndOnItsAgenda() {
    Golden.insert(mongo, "ladderPresses-v1.json");
    Pressed pressed =
        new Pressed(
            "A-105",
            LocalDate.of(2026, 11, 20),
            LadderStep.GROUP_AGENDA,
            new PersonKey("t1", "qa"),
            Instant.parse("2026-12-04T10:00:00Z"),
            "On the agenda: no answer for a month",
            List.of(new PersonKey("t1", "chair")));
    assertThat(presses.of("A-105")).containsExactly(pressed);
    assertThat(presses.onAgenda("improvement_assurance")).containsExactly(pressed);
    assertThat(presses.purge(LocalDate.of(2032, 12, 3))).isZero();
    assertThat(presses.purge(LocalDate.of(2032, 12, 4))).isEqualTo(1);
  }

  @Test
  void aPressThatANewerLanternWroteIsNotReadAsOurs() {
    Golden.insert(mongo, "ladderPresses-v1.json");
    mongo.updateFirst(new Query(), Update.update("v", 2), StoredPress.COLLECTION);
    assertThat(presses.of("A-105")).isEmpty();
  }
}
