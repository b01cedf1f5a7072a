package uk.lantern.scheduler.people.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.scheduler.people.roster.RosterWorld.ALEX;
import static uk.lantern.scheduler.people.roster.RosterWorld.key;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.outbox.ReportWord;
import uk.lantern.scheduler.people.Preference;

/** What becomes of people who leave. */
class RosterLeaversTest {

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
  void aLeaverGetsNothingAnyMoreAndTheDryRunSaysHowMuchWaits() {
    world.settled();
    world.outbox().offer(letter("Q-0001"));
    world.outbox().offer(letter("Q-0002"));
    world.file(
        "people.csv", RosterWorld.PEOPLE.replace("health_visitor,", "health_visitor,2026-11-26"));
    PersonChange change = world.plan(ALEX).people().getFirst();
    assertThat(change.leaves()).isTrue();
    assertThat(change.waiting()).isEqualTo(2);
    assertThat(world.outbox().of(key(1), 9))
        .extracting(d -> d.word())
        .containsOnly(ReportWord.WAITING);

    assertThat(world.apply(ALEX)).isEqualTo(2);
    assertThat(world.outbox().of(key(1), 9))
        .extracting(d -> d.word())
        .containsOnly(ReportWord.CANCELLED);
    assertThat(world.person(1).hasLeftOn(TODAY)).isTrue();
  }

  @Test
  void whoeverLeavesNextWeekStillGetsTheirPostUntilThen() {
    world.settled();
    world.outbox().offer(letter("Q-0001"));
    world.file(
        "people.csv", RosterWorld.PEOPLE.replace("health_visitor,", "health_visitor,2026-12-03"));
    assertThat(world.plan(ALEX).people().getFirst().waiting()).isEqualTo(1);
    assertThat(world.apply(ALEX)).isZero();
    assertThat(world.person(1).hasLeftOn(LocalDate.of(2026, 12, 2))).isFalse();
    assertThat(world.person(1).hasLeftOn(LocalDate.of(2026, 12, 3))).isTrue();
    assertThat(world.register().leftBy(LocalDate.of(2026, 12, 3))).hasSize(1);
  }

  @Test
  void aLeaverIsForgottenAfterNinetyDaysWithTheirPreferences() {
    world.settled();
    world.preferences().textOnly(key(1), true);
    world.file(
        "people.csv", RosterWorld.PEOPLE.replace("health_visitor,", "health_visitor,2026-11-26"));
    world.apply(ALEX);
    assertThat(world.register().purge(TODAY.plusDays(89))).isZero();
    assertThat(world.register().purge(TODAY.plusDays(90))).isEqualTo(1);
    assertThat(world.register().person(key(1))).isEmpty();
    assertThat(world.preferences().of(key(1))).isEqualTo(Preference.USUAL);
    assertThat(world.register().person(key(2))).isPresent();
  }

  private static Message letter(String ref) {
    return new Message(
        new OccurrenceKey(MessageKind.QUESTION_ANSWERED, ref, key(1), TODAY),
        "question-answered",
        Map.of("ref", ref),
        Instant.parse("2026-12-26T00:00:00Z"));
  }
}
