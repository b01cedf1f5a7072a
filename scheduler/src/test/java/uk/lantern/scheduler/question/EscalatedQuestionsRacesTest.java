package uk.lantern.scheduler.question;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.scheduler.Ground.JO;
import static uk.lantern.scheduler.Ground.MAYA;
import static uk.lantern.scheduler.Ground.london;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.lantern.content.calendar.CalendarConfiguration;
import uk.lantern.scheduler.Ground;
import uk.lantern.scheduler.calendar.WorkingDays;

/** On the embedded store, or on the server that LANTERN_TEST_MONGODB_URI names. */
class EscalatedQuestionsRacesTest {

  private final Ground ground = new Ground("2026-12-24T16:00");
  private final WorkingDays days = new WorkingDays(CalendarConfiguration.shipped()::isBankHoliday);
  private final EscalatedQuestions questions =
      new EscalatedQuestions(ground.mongo, days, ground.clock);

  @AfterEach
  void close() {
    ground.close();
  }

  @Test
  void dueInThreeWorkingDaysOverChristmas() {
    EscalatedQuestion asked = questions.pass("k1", "When do we meet?", MAYA);

    assertThat(asked.ref()).isEqualTo("Q-0001");
    assertThat(asked.asked()).isEqualTo("2026-12-24");
    // 25 Christmas, 26 Saturday, 27 Sunday, 28 substitute day; 29, 30, 31 are working days.
    assertThat(asked.due()).isEqualTo("2026-12-31");
    assertThat(asked.isOverdueOn(LocalDate.of(2026, 12, 31))).isFalse();
    assertThat(asked.isOverdueOn(LocalDate.of(2027, 1, 1))).isTrue();
  }

  @Test
  void aRepeatedKeyGivesTheFirstReference() {
    String first = questions.pass("k1", "One", MAYA).ref();
    String other = questions.pass("k2", "Two", MAYA).ref();

    assertThat(questions.pass("k1", "Changed", JO).ref()).isEqualTo(first);
    assertThat(questions.waiting())
        .extracting(EscalatedQuestion::ref)
        .containsExactly(first, other);
    assertThat(questions.find("q1").orElseThrow().text()).isEqualTo("One");
  }

  @Test
  void aHundredCopiesAtOnceMakeOneRecordAndOthersGetTheirOwn() {
    Set<String> same = ConcurrentHashMap.newKeySet();
    Set<String> own = ConcurrentHashMap.newKeySet();
    try (var pool = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 100; i++) {
        String key = "own" + i % 20;
        pool.submit(() -> same.add(questions.pass("same", "x", null).ref()));
        pool.submit(() -> own.add(questions.pass(key, "y", MAYA).ref()));
      }
    }
    assertThat(same).hasSize(1);
    assertThat(own).hasSize(20).doesNotContainAnyElementsOf(same);
    assertThat(questions.waiting()).hasSize(21);
  }

  @Test
  void theFirstAnswerCountsAndTheSecondSeesIt() {
    String ref = questions.pass("k1", "One", MAYA).ref();

    assertThat(questions.answer("1", "Like this", JO)).isInstanceOf(AnswerOutcome.Answered.class);
    assertThat(questions.answer(ref, "Or that", MAYA))
        .isInstanceOfSatisfying(
            AnswerOutcome.AlreadyAnswered.class,
            late -> assertThat(late.question().reply().text()).isEqualTo("Like this"));
    assertThat(questions.answer("Q-9999", "x", JO)).isInstanceOf(AnswerOutcome.NotFound.class);
    assertThat(questions.answer("nonsense", "x", JO)).isInstanceOf(AnswerOutcome.NotFound.class);
    assertThat(questions.waiting()).isEmpty();
  }

  @Test
  void onlyAskersWithANameWhoWereNotToldAreUntold() {
    questions.pass("named", "One", MAYA);
    questions.pass("nameless", "Two", null);
    questions.answer("1", "a", JO);
    questions.answer("2", "b", JO);
    assertThat(questions.untold()).extracting(EscalatedQuestion::ref).containsExactly("Q-0001");

    questions.told("Q-0001", london("2026-12-24T16:05"));
    questions.told("Q-0001", london("2026-12-24T17:00"));
    assertThat(questions.untold()).isEmpty();
    assertThat(questions.find("1").orElseThrow().toldAt()).isEqualTo(london("2026-12-24T16:05"));
  }

  @Test
  void anAnsweredQuestionGoesAfterAYearAndAWaitingOneNever() {
    questions.pass("answered", "One", MAYA);
    questions.pass("waiting", "Two", MAYA);
    questions.answer("1", "a", JO);

    assertThat(questions.purge(LocalDate.of(2027, 12, 23))).isZero();
    assertThat(questions.purge(LocalDate.of(2027, 12, 24))).isEqualTo(1);
    assertThat(questions.waiting()).hasSize(1);
  }

  @Test
  void aNamelessQuestionHoldsNothingOfItsKey() {
    questions.pass("conversation-of-maya|activity-7", "One", null);
    Document stored = ground.mongo.findAll(Document.class, "questions").getFirst();

    assertThat(stored.toJson()).doesNotContain("maya").contains("\"v\": 1");
    assertThat(questions.find("1").orElseThrow().toString()).isEqualTo("EscalatedQuestion[Q-0001]");
  }
}
