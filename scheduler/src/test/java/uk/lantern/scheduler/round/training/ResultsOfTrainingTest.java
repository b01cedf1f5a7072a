package uk.lantern.scheduler.round.training;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.scheduler.round.training.TrainingWorld.QA;
import static uk.lantern.scheduler.round.training.TrainingWorld.midwife;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.round.AnswerOutcome;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.Unnamed;
import uk.lantern.scheduler.round.result.Published;
import uk.lantern.scheduler.round.result.Published.Row;
import uk.lantern.scheduler.round.result.Published.Table;
import uk.lantern.scheduler.round.result.Results;

/** What was answered with and without a name is counted together, and says nothing of anybody. */
class ResultsOfTrainingTest {

  @TempDir Path folder;
  private final SteppingClock clock = new SteppingClock("2026-11-30T09:00");
  private TrainingWorld world;
  private Round round;

  @BeforeEach
  void start() {
    world = new TrainingWorld(TestStore.mongo(), clock, folder.resolve("keys"));
    round = world.open();
  }

  @AfterEach
  void stop() {
    world.close();
  }

  private Published closed() {
    long turn = world.rounds.find(round.ref()).orElseThrow().turn();
    world.rounds.close(round.ref(), QA, turn);
    return published();
  }

  private Published published() {
    return world.bean(Results.class).of(round.ref()).orElseThrow();
  }

  private static Table table(Published it, String question) {
    return it.tables().stream()
        .filter(table -> table.question().equals(question))
        .findFirst()
        .orElseThrow();
  }

  private void quietly(int n) {
    AnswerOutcome kept =
        world
            .bean(Unnamed.class)
            .answer(
                round.ref(),
                midwife(n),
                Stage.ON_DAY,
                List.of(
                    new Answer("relevance", "1", ""),
                    new Answer("confidence-before", "1", ""),
                    new Answer("confidence-now", "2", "")));
    assertThat(kept).isInstanceOf(AnswerOutcome.Kept.class);
  }

  private void followedUp(int n, String used) {
    Paper paper = Paper.own(round.ref(), Stage.THREE_MONTHS, midwife(n));
    world.answers(paper, Map.of("used", used));
    world.answers(paper, Map.of("barrier", "time", "difference", "cannot-tell"));
  }

  @Test
  void bothAreCountedOnTheDayAndNobodyIsShownByGroup() {
    for (int n = 1; n <= 6; n++) {
      world.finishes(round, midwife(n));
    }
    quietly(7);
    quietly(8);
    Published it = closed();
    assertThat(it.answered()).isEqualTo(8);
    assertThat(it.tables()).allMatch(table -> table.group().isEmpty());
    Table now = table(it, "confidence-now");
    assertThat(now.people()).isEqualTo(8);
    assertThat(count(now, "4")).isEqualTo(6);
    assertThat(count(now, "2")).isEqualTo(2);
    assertThat(it.toString() + it.tables()).doesNotContain("Ask about the day", "m-1");
    assertThat(it.words()).isEmpty();
  }

  @Test
  void fourWithTheirNamesAreTooFewToShow() {
    for (int n = 1; n <= 4; n++) {
      world.finishes(round, midwife(n));
    }
    Published it = closed();
    assertThat(it.answered()).isNull();
    assertThat(it.tables()).allMatch(table -> table.people() == null && table.rows().isEmpty());
  }

  @Test
  void aFollowUpIsCountedOnceNobodyCanAnswerItAnyMoreSoThatTheLastToAnswerIsNotKnownByIt() {
    for (int n = 1; n <= 7; n++) {
      world.finishes(round, midwife(n));
    }
    closed();
    clock.set("2027-03-03T10:00");
    for (int n = 1; n <= 6; n++) {
      followedUp(n, n <= 4 ? "regularly" : "not-yet");
    }
    assertThat(table(published(), "used").people()).as("one may still answer").isNull();
    clock.set("2027-06-15T10:00");
    Table used = table(published(), "used");
    assertThat(used.people()).isEqualTo(6);
    assertThat(count(used, "regularly")).isEqualTo(4);
    assertThat(published().answered()).as("on the day").isEqualTo(7);
  }

  private static Integer count(Table table, String option) {
    Optional<Row> row = table.rows().stream().filter(it -> it.option().equals(option)).findFirst();
    return row.map(Row::count).orElse(null);
  }
}
