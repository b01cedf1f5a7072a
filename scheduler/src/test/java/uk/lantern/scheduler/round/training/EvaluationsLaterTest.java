package uk.lantern.scheduler.round.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.lantern.scheduler.round.training.TrainingWorld.MANAGER;
import static uk.lantern.scheduler.round.training.TrainingWorld.QA;
import static uk.lantern.scheduler.round.training.TrainingWorld.midwife;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.round.AnswerOutcome;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.letter.FollowUp;
import uk.lantern.scheduler.round.letter.FollowUps;

class EvaluationsLaterTest {

  @TempDir Path folder;
  private final MongoTemplate mongo = TestStore.mongo();
  private final SteppingClock clock = new SteppingClock("2026-11-30T09:00");
  private TrainingWorld world;
  private Round round;

  @BeforeEach
  void start() {
    world = new TrainingWorld(mongo, clock, folder.resolve("keys"));
    round = world.open();
  }

  @AfterEach
  void stop() {
    world.close();
  }

  private Paper own(Stage stage, int n) {
    return Paper.own(round.ref(), stage, midwife(n));
  }

  private Evaluation of(int n) {
    return world.evaluations.find(round.ref(), midwife(n)).orElseThrow();
  }

  private List<Document> stored() {
    return new ArrayList<>(mongo.findAll(Document.class, "trainingEvaluations"));
  }

  private void followedUp(int n) {
    world.finishes(round, midwife(n));
    clock.set("2027-03-02T09:00");
    world.answers(own(Stage.THREE_MONTHS, n), Map.of("used", "sometimes"));
    world.answers(own(Stage.THREE_MONTHS, n), Map.of("barrier", "time", "difference", "not-yet"));
  }

  @Test
  void theLettersAreToldWhoIsAskedAgainAndWhoseManager() {
    FollowUps letters = world.bean(FollowUps.class);
    world.finishes(round, midwife(1));
    LocalDate day = LocalDate.of(2027, 3, 1);
    assertThat(letters.due(day, day))
        .extracting(FollowUp::whom, FollowUp::intention)
        .containsExactly(tuple(midwife(1), "Ask about the day"));
    followedUp(1);
    assertThat(letters.of(midwife(1))).isEmpty();
    clock.set("2027-05-20T09:00");
    world.evaluations.manager(round.ref(), midwife(1), true);
    LocalDate agreed = LocalDate.of(2027, 5, 20);
    assertThat(letters.due(agreed, agreed))
        .extracting(FollowUp::whom, FollowUp::about, FollowUp::intention)
        .containsExactly(tuple(MANAGER, midwife(1), ""));
    assertThat(letters.find(round.ref(), Stage.MANAGER_VIEW, MANAGER, midwife(1))).isPresent();
    assertThat(letters.find(round.ref(), Stage.MANAGER_VIEW, QA, midwife(1))).isEmpty();
  }

  @Test
  void theManagerIsAskedOnlyWhenThePersonAgreesAndNobodyKnowsOneForOthers() {
    followedUp(1);
    assertThat(world.evaluations.managedBy(MANAGER)).isEmpty();
    world.evaluations.manager(round.ref(), midwife(1), true);
    assertThat(world.evaluations.managedBy(MANAGER)).hasSize(1);
    Paper view = new Paper(round.ref(), Stage.MANAGER_VIEW, MANAGER, midwife(1));
    assertThat(world.answers(view, Map.of("seen", "a-little")))
        .isInstanceOf(AnswerOutcome.Kept.class);
    assertThat(world.evaluations.answered(round.ref(), Stage.MANAGER_VIEW)).hasSize(1);
    assertThat(world.evaluations.manager(round.ref(), midwife(2), true))
        .isInstanceOf(EvaluationOutcome.Absent.class);
  }

  @Test
  void aYearAfterTheLastFollowUpNameAndWordsAreGoneAndTheCountsAreNot() {
    followedUp(1);
    EvaluationRetention retention = world.bean(EvaluationRetention.class);
    assertThat(retention.purge(LocalDate.of(2028, 3, 1))).isZero();
    assertThat(retention.purge(LocalDate.of(2028, 3, 2))).isOne();
    assertThat(stored()).hasSize(1);
    assertThat(stored().toString())
        .contains("sometimes")
        .doesNotContain("m-1", "Ask about the day", "begun", "followUp");
    assertThat(world.evaluations.answered(round.ref(), Stage.THREE_MONTHS)).hasSize(1);
    assertThat(retention.purge(LocalDate.of(2031, 3, 2))).isOne();
    assertThat(stored()).isEmpty();
  }

  @Test
  void aCrashBetweenTheTwoDoublesNothing() {
    followedUp(1);
    Document named = stored().getFirst();
    EvaluationRetention retention = world.bean(EvaluationRetention.class);
    EvaluationsStore store = world.bean(EvaluationsStore.class);
    String successor = store.successor(named, "first");
    store.save(
        EvaluationDocument.bare(
            named, successor, Map.of(), List.of("used"), LocalDate.of(2031, 3, 2)));
    assertThat(stored()).hasSize(2);
    retention.purge(LocalDate.of(2028, 3, 2));
    assertThat(stored()).hasSize(1);
    assertThat(stored().getFirst().getString("_id")).isEqualTo("first");
  }

  @Test
  void case66WhoeverLeftIsNotAskedAndAGivenUpRoundKeepsNothing() {
    world.finishes(round, midwife(1));
    world.finishes(round, midwife(2));
    EvaluationRetention retention = world.bean(EvaluationRetention.class);
    retention.left(midwife(1));
    assertThat(of(1).awaitsFollowUp()).isFalse();
    assertThat(of(2).awaitsFollowUp()).isTrue();
    Round now = world.rounds.find(round.ref()).orElseThrow();
    TrainingWorld.done(world.rounds.cancel(round.ref(), QA, now.turn(), "Asked too often"));
    retention.purge(LocalDate.of(2026, 12, 1));
    assertThat(stored()).isEmpty();
  }
}
