package uk.lantern.scheduler.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.scheduler.Golden;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.people.PersonKey;

/** The contract of the question store, on the real driver. */
class EscalatedQuestionsTest {

  private static final PersonKey MAYA = new PersonKey("t1", "maya");
  private static final PersonKey ASKER = new PersonKey("t", "asker");
  private static final PersonKey OFFICER = new PersonKey("t", "officer");

  private final MongoTemplate mongo = TestStore.mongo();
  private final SteppingClock clock = new SteppingClock("2026-11-26T23:30");
  private final EscalatedQuestions questions = instance();

  private EscalatedQuestions instance() {
    return new EscalatedQuestions(mongo, new WorkingDays(day -> false), clock);
  }

  @Test
  void aDocumentOfVersion1IsRead() {
    Golden.insert(mongo, "questions-v1.json");
    EscalatedQuestion question = questions.find("q147").orElseThrow();
    assertThat(question)
        .isEqualTo(
            new EscalatedQuestion(
                "Q-0147",
                "Does the bruising briefing apply to babies who can cruise?",
                List.of(MAYA),
                LocalDate.of(2026, 11, 24),
                LocalDate.of(2026, 11, 27),
                List.of(
                    new EscalatedQuestion.TeamReply(
                        1,
                        "It covers babies who cannot.",
                        new PersonKey("t1", "jo"),
                        LocalDate.of(2026, 11, 25))),
                List.of(new EscalatedQuestion.Told(MAYA, 1, Instant.parse("2026-11-25T10:00:00Z"))),
                null,
                false));
    assertThat(questions.untold()).isEmpty();
    assertThat(questions.askedBy(MAYA)).containsExactly(question);
    assertThat(questions.askedBy(new PersonKey("t2", "maya"))).isEmpty();
  }

  @Test
  void numbersStartAtOneAndDueIsThreeWorkingDaysInLondon() {
    EscalatedQuestion first = questions.pass("a", "what about dogs", ASKER);
    assertThat(first.ref()).isEqualTo("Q-0001");
    assertThat(first.asked()).isEqualTo(LocalDate.of(2026, 11, 26));
    assertThat(first.due()).isEqualTo(LocalDate.of(2026, 12, 1));
    assertThat(questions.pass("b", "and cats", null).ref()).isEqualTo("Q-0002");
    assertThat(instance().find("Q-0001")).as("after a restart").contains(first);
  }

  @Test
  void repeatedKeyGivesTheSameQuestionEvenAHundredTimesAtOnce() throws Exception {
    List<EscalatedQuestion> all = TestStore.atOnce(20, () -> questions.pass("same", "text", ASKER));
    assertThat(all).hasSize(20).extracting(EscalatedQuestion::ref).containsOnly(all.get(0).ref());
    assertThat(questions.waiting()).hasSize(1);
  }

  @Test
  void namelessQuestionCarriesNoTraceOfItsAsker() {
    questions.pass("msteams|a:conversation-of-one-person|f:1", "text", null);
    Document stored = mongo.getCollection("questions").find().first();
    assertThat(stored).isNotNull();
    assertThat(stored.toJson())
        .doesNotContain("conversation-of-one-person")
        .doesNotContain("asker");
    assertThat(questions.untold()).isEmpty();
  }

  @Test
  void onlyTheFirstOfManyAnswersCounts() throws Exception {
    String ref = questions.pass("a", "text", ASKER).ref();
    List<AnswerOutcome> outcomes =
        TestStore.atOnce(16, () -> questions.answer(ref, "reply", OFFICER));
    assertThat(outcomes).filteredOn(AnswerOutcome.Answered.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(AnswerOutcome.AlreadyAnswered.class::isInstance).hasSize(15);
    assertThat(questions.waiting()).isEmpty();
    assertThat(questions.untold()).extracting(EscalatedQuestion::ref).containsExactly(ref);
    questions.told(ref, ASKER, 1, clock.instant());
    questions.checkTold(ref, false);
    assertThat(questions.untold()).isEmpty();
    assertThat(questions.find(ref).orElseThrow().told())
        .containsExactly(new EscalatedQuestion.Told(ASKER, 1, clock.instant()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Q-0001", "q-1", "q1", " Q 0001 ", "1", "Q0001"})
  void referenceIsUnderstoodAsPeopleTypeIt(String typed) {
    questions.pass("a", "text", ASKER);
    assertThat(questions.find(typed)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Q-", "Q-0", "Q-9999", "99999999999999999999", "{$ne:null}", "Q-1 or 1"})
  void unknownReferenceIsNotFoundWhateverItLooksLike(String typed) {
    questions.pass("a", "text", ASKER);
    assertThat(questions.find(typed)).isEmpty();
    assertThat(questions.answer(typed, "x", OFFICER)).isInstanceOf(AnswerOutcome.NotFound.class);
  }

  @Test
  void purgeTakesWhatIsAYearOldButNeverWhatWaits() {
    String answered = questions.pass("a", "text", ASKER).ref();
    questions.answer(answered, "reply", OFFICER);
    questions.pass("b", "still waiting", ASKER);
    assertThat(questions.purge(LocalDate.of(2027, 11, 25))).isZero();
    assertThat(questions.purge(LocalDate.of(2027, 11, 26))).isEqualTo(1);
    assertThat(questions.find(answered)).isEmpty();
    assertThat(questions.waiting()).hasSize(1);
  }

  @Test
  void whatCarriesWordsPrintsIdsOnly() {
    EscalatedQuestion question = questions.pass("a", "secret words", ASKER);
    questions.answer(question.ref(), "secret reply", OFFICER);
    EscalatedQuestion answered = questions.find(question.ref()).orElseThrow();
    assertThat(List.of(question, answered).toString() + answered.reply()).doesNotContain("secret");
    assertThat(QuestionAnsweredComposer.message(answered, answered.reply(), ASKER, null).toString())
        .doesNotContain("secret");
  }
}
