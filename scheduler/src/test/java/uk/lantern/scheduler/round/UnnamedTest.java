package uk.lantern.scheduler.round;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.scheduler.round.Plans.plan;
import static uk.lantern.scheduler.round.RoundWorld.QA;
import static uk.lantern.scheduler.round.RoundWorld.practitioner;
import static uk.lantern.scheduler.round.RoundWorld.why;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.content.questionnaire.AnswerProblem;
import uk.lantern.content.questionnaire.Question;
import uk.lantern.content.questionnaire.Stage;
import uk.lantern.content.questionnaire.Understood;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;

class UnnamedTest {

  @TempDir Path folder;
  private final MongoTemplate mongo = TestStore.mongo();
  private RoundWorld world;
  private Round pulse;

  @BeforeEach
  void start() {
    SteppingClock clock = new SteppingClock(RoundWorld.NOW);
    world = new RoundWorld(mongo, clock, folder.resolve("keys")).peopled(12);
    pulse = world.launched(plan(Forms.PULSE));
  }

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void onePersonIsAskedCardByCardAndAQuestionOnlyWhenItApplies() {
    assertThat(next(1)).containsExactly("knew");
    assertThat(asked(world.answer(pulse, practitioner(1), "knew", "stuck")))
        .containsExactly("stuck-where");
    assertThat(asked(world.answer(pulse, practitioner(1), "stuck-where", "who")))
        .containsExactly("help");
    assertThat(asked(world.answer(pulse, practitioner(2), "knew", "no"))).containsExactly("help");
    assertThat(asked(world.answer(pulse, practitioner(2), "help", "guide")))
        .containsExactly("more");
    AnswerOutcome last = world.answer(pulse, practitioner(2), "more", "");
    assertThat(((AnswerOutcome.Kept) last).isFinished()).isTrue();
    assertThat(world.unnamed.next(pulse.ref(), practitioner(2), Stage.ONCE)).isEmpty();
  }

  @Test
  void case63FiftyAtOnceFromThreeDevicesAreOneAnswer() throws Exception {
    List<AnswerOutcome> all =
        TestStore.atOnce(50, () -> world.answer(pulse, practitioner(1), "knew", "used"));
    assertThat(all).hasOnlyElementsOfType(AnswerOutcome.Kept.class);
    assertThat(closed()).containsExactly(Map.entry("knew=used", 1));
  }

  @Test
  void case116OnePersonAnsweringManyTimesIsCountedOnceWithTheirLastWord() {
    for (String word : List.of("used", "stuck", "no")) {
      world.answer(pulse, practitioner(1), "knew", word);
    }
    assertThat(closed()).containsExactly(Map.entry("knew=no", 1));
  }

  @Test
  void anAnswerToWhatIsNoLongerAskedGoes() {
    world.answer(pulse, practitioner(1), "knew", "stuck");
    world.answer(pulse, practitioner(1), "stuck-where", "who");
    world.answer(pulse, practitioner(1), "knew", "used");
    assertThat(closed()).containsExactly(Map.entry("knew=used", 1));
  }

  @Test
  void case64AnAnswerOutOfOrderIsRefusedAndChangesNothing() {
    assertThat(why(world.answer(pulse, practitioner(1), "help", "guide")))
        .isEqualTo(RoundRefusal.NOT_ASKED);
    assertThat(why(world.answer(pulse, practitioner(1), "stuck-where", "who")))
        .isEqualTo(RoundRefusal.NOT_ASKED);
    assertThat(closed()).isEmpty();
  }

  @Test
  void case61And62WhatIsNoAnswerIsRefusedWithTheReason() {
    AnswerOutcome outcome = world.answer(pulse, practitioner(1), "knew", "{\"$gt\":0}");
    assertThat(((AnswerOutcome.Refused) outcome).amiss())
        .extracting(Understood.Amiss::problem)
        .containsExactly(AnswerProblem.NOT_OFFERED);
    assertThat(why(world.answer(pulse, practitioner(1), "unknown", "x")))
        .isEqualTo(RoundRefusal.NOT_ASKED);
    world.answer(pulse, practitioner(1), "knew", "no");
    AnswerOutcome named =
        world.answer(pulse, practitioner(1), new Answer("help", "else", "Ring 943 476 5919"));
    assertThat(((AnswerOutcome.Refused) named).amiss())
        .extracting(Understood.Amiss::problem)
        .containsExactly(AnswerProblem.IDENTIFIES);
    assertThat(closed()).containsExactly(Map.entry("knew=no", 1));
  }

  @Test
  void case59WhoeverWasNotAskedLearnsNothing() {
    assertThat(world.answer(pulse, QA, "knew", "no")).isInstanceOf(AnswerOutcome.Absent.class);
    assertThat(world.unnamed.next(pulse.ref(), QA, Stage.ONCE)).isEmpty();
    Round audit = world.launched(plan(Forms.MULTI));
    assertThat(world.answer(audit, RoundWorld.NHS_LEAD, "voice", "1"))
        .isInstanceOf(AnswerOutcome.Absent.class);
  }

  @Test
  void whoeverDoesNotWantToBeAskedIsNotAndNotNowIsUntilTheDayTheyChose() {
    assertThat(world.asks.open(practitioner(1))).hasSize(1);
    world.asks.later(pulse.ref(), practitioner(1), LocalDate.parse("2026-12-02"));
    assertThat(world.asks.open(practitioner(1))).isEmpty();
    world.clock.set("2026-12-02T09:00");
    assertThat(world.asks.open(practitioner(1))).hasSize(1);
    world.asks.decline(pulse.ref(), practitioner(1));
    assertThat(world.asks.open(practitioner(1))).isEmpty();
    assertThat(why(world.answer(pulse, practitioner(1), "knew", "no")))
        .isEqualTo(RoundRefusal.DECLINED);
    assertThat(world.asks.why(pulse.ref(), practitioner(1))).containsExactly("job:social_worker");
  }

  @Test
  void everySlotHasOneSizeAnsweredOrNotAndNoTimeNorCount() {
    world.answers(pulse, practitioner(1), "no", "guide");
    List<Document> slots = mongo.findAll(Document.class, "roundSlots");
    assertThat(slots).hasSize(12);
    assertThat(slots.stream().map(it -> it.get("secret", Binary.class).length()))
        .containsOnly(slots.getFirst().get("secret", Binary.class).length());
    assertThat(slots)
        .allSatisfy(it -> assertThat(it).containsOnlyKeys("_id", "v", "round", "sealed", "secret"));
  }

  private List<String> next(int n) {
    return world
        .unnamed
        .next(pulse.ref(), practitioner(n), Stage.ONCE)
        .map(all -> all.stream().map(Question::id).toList())
        .orElse(List.of());
  }

  private static List<String> asked(AnswerOutcome outcome) {
    return ((AnswerOutcome.Kept) outcome).next().stream().map(Question::id).toList();
  }

  /** Closes it; what was answered, with how many. */
  private Map<String, Integer> closed() {
    Round now = world.now(pulse);
    world.rounds.close(now.ref(), QA, now.turn());
    return counted();
  }

  private Map<String, Integer> counted() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Document each : mongo.findAll(Document.class, "roundAnswers")) {
      each.get("answers", Document.class)
          .forEach((question, value) -> counts.merge(question + "=" + value, 1, Integer::sum));
    }
    return counts;
  }
}
