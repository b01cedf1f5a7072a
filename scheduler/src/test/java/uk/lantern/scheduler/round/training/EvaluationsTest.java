package uk.lantern.scheduler.round.training;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.scheduler.round.training.TrainingWorld.MANAGER;
import static uk.lantern.scheduler.round.training.TrainingWorld.QA;
import static uk.lantern.scheduler.round.training.TrainingWorld.midwife;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
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
import uk.lantern.scheduler.round.Asks;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.RoundRefusal;

class EvaluationsTest {

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

  private static RoundRefusal why(AnswerOutcome outcome) {
    assertThat(outcome).isInstanceOf(AnswerOutcome.Refused.class);
    return ((AnswerOutcome.Refused) outcome).code();
  }

  private List<Document> stored() {
    return new ArrayList<>(mongo.findAll(Document.class, "trainingEvaluations"));
  }

  @Test
  void theFollowUpIsPlannedThreeMonthsOnForAWorkingDayAndTheAskIsDone() {
    world.finishes(round, midwife(1));
    assertThat(of(1).followUp()).as("28 February is a Sunday").isEqualTo(LocalDate.of(2027, 3, 1));
    assertThat(world.bean(Asks.class).open(midwife(1))).isEmpty();
    assertThat(world.bean(Asks.class).open(midwife(2))).hasSize(1);
  }

  @Test
  void case63FiftyAnswersAtOnceAreOne() throws Exception {
    Paper paper = own(Stage.ON_DAY, 1);
    Map<String, String> same =
        Map.of("relevance", "5", "confidence-before", "2", "confidence-now", "4");
    try (ExecutorService devices = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<AnswerOutcome>> all =
          IntStream.range(0, 50)
              .<Callable<AnswerOutcome>>mapToObj(i -> () -> world.answers(paper, same))
              .toList();
      for (Future<AnswerOutcome> each : devices.invokeAll(all)) {
        assertThat(each.get()).isInstanceOf(AnswerOutcome.Kept.class);
      }
    }
    assertThat(stored()).hasSize(1);
    assertThat(of(1).turn()).isEqualTo(1);
  }

  @Test
  void case64AnAnswerBeforeItsQuestionIsRefused() {
    assertThat(why(world.answers(own(Stage.ON_DAY, 1), Map.of("one-thing", "Ask more"))))
        .isEqualTo(RoundRefusal.NOT_ASKED);
    assertThat(world.answers(own(Stage.THREE_MONTHS, 1), Map.of("used", "sometimes")))
        .isInstanceOf(AnswerOutcome.Absent.class);
  }

  @Test
  void case59WhoeverWasNotAskedHasNoEvaluation() {
    Paper qa = Paper.own(round.ref(), Stage.ON_DAY, QA);
    assertThat(world.answers(qa, Map.of("relevance", "5")))
        .isInstanceOf(AnswerOutcome.Absent.class);
    world.finishes(round, midwife(1));
    Paper others = new Paper(round.ref(), Stage.ON_DAY, midwife(2), midwife(1));
    assertThat(world.answers(others, Map.of("relevance", "1")))
        .isInstanceOf(AnswerOutcome.Absent.class);
    Paper view = new Paper(round.ref(), Stage.MANAGER_VIEW, MANAGER, midwife(1));
    assertThat(world.answers(view, Map.of("seen", "clearly")))
        .as("nobody has agreed yet")
        .isInstanceOf(AnswerOutcome.Absent.class);
  }

  @Test
  void case65TheDayCanBeAnsweredToTheSecondAndTheFollowUpFromItsDayOn() {
    clock.set("2026-12-11T16:59:59");
    world.finishes(round, midwife(1));
    assertThat(of(1).isDone(Stage.ON_DAY)).isTrue();
    clock.set("2026-12-11T17:00:00");
    assertThat(why(world.answers(own(Stage.ON_DAY, 2), Map.of("relevance", "5"))))
        .isEqualTo(RoundRefusal.CLOSED);
    Map<String, String> sometimes = Map.of("used", "sometimes");
    clock.set("2027-03-10T23:59:59");
    assertThat(why(world.answers(own(Stage.THREE_MONTHS, 1), sometimes)))
        .isEqualTo(RoundRefusal.NOT_OPEN_YET);
    clock.set("2027-03-11T00:00:00");
    assertThat(world.answers(own(Stage.THREE_MONTHS, 1), sometimes))
        .isInstanceOf(AnswerOutcome.Kept.class);
  }

  @Test
  void aDayThatIsNoneIsRefusedAndWhoeverCallsItOffIsNotAskedAgain() {
    world.finishes(round, midwife(1));
    for (LocalDate bad : List.of(LocalDate.of(2026, 11, 30), LocalDate.of(2027, 9, 1))) {
      assertThat(world.evaluations.followUp(round.ref(), midwife(1), bad))
          .isEqualTo(new EvaluationOutcome.Refused(EvaluationOutcome.Why.DAY_UNUSABLE));
    }
    world.evaluations.noFollowUp(round.ref(), midwife(1));
    clock.set("2027-03-02T09:00");
    assertThat(why(world.answers(own(Stage.THREE_MONTHS, 1), Map.of("used", "sometimes"))))
        .isEqualTo(RoundRefusal.DECLINED);
  }

  @Test
  void whoeverAnswersWithoutTheirNameLeavesNoEvaluation() {
    world.answers(
        own(Stage.ON_DAY, 1),
        Map.of("relevance", "5", "confidence-before", "2", "confidence-now", "4"));
    assertThat(world.evaluations.withoutName(round.ref(), midwife(1))).isTrue();
    assertThat(stored()).isEmpty();
    world.finishes(round, midwife(2));
    assertThat(world.evaluations.withoutName(round.ref(), midwife(2))).isFalse();
    assertThat(world.evaluations.withoutName(round.ref(), QA)).isFalse();
  }

  @Test
  void whatWasPutLastWaitsForADay() {
    world.evaluations.put(own(Stage.ON_DAY, 1));
    assertThat(world.evaluations.waiting(midwife(1)).map(Waiting::paper))
        .contains(own(Stage.ON_DAY, 1));
    clock.forward(Duration.ofHours(25));
    assertThat(world.evaluations.waiting(midwife(1))).isEmpty();
  }
}
