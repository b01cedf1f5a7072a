package uk.lantern.scheduler.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import uk.lantern.scheduler.Golden;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.outbox.Claim;
import uk.lantern.scheduler.outbox.LeasePace;
import uk.lantern.scheduler.outbox.Leases;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.outbox.Receipt;
import uk.lantern.scheduler.outbox.ReportWord;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.question.EscalatedQuestion.TeamReply;

/** One answer, its corrections, and everybody who asked; on the real driver. */
class AnswerLettersTest {

  private static final PersonKey MAYA = new PersonKey("t1", "maya");
  private static final PersonKey SAM = new PersonKey("t1", "sam");
  private static final PersonKey TOM = new PersonKey("t1", "tom");
  private static final PersonKey JO = new PersonKey("t1", "jo");

  private final MongoTemplate mongo = TestStore.mongo();
  private final SteppingClock clock = new SteppingClock("2026-11-24T10:00");
  private final Leases leases = new Leases(mongo, System::nanoTime, LeasePace.USUAL);
  private final Outbox outbox = new Outbox(mongo, leases, clock);
  private final EscalatedQuestions questions =
      new EscalatedQuestions(mongo, new WorkingDays(day -> false), clock);
  private final AnswerLetters letters = new AnswerLetters(questions, outbox);

  private EscalatedQuestion asked(PersonKey who) {
    return questions.pass("key " + who, "may grandparents be told", who);
  }

  private EscalatedQuestion now(String ref) {
    return questions.find(ref).orElseThrow();
  }

  private int offer(String ref) {
    return letters.offer(now(ref), clock.instant());
  }

  /** Sends everything that is due; what each letter says about a correction, by person. */
  private List<String> send(Receipt receipt) {
    leases.beat();
    List<Claim> claims = outbox.claim(20);
    for (Claim claim : claims) {
      assertThat(outbox.sending(claim)).isTrue();
      outbox.settle(claim, receipt);
    }
    return claims.stream()
        .map(claim -> claim.delivery().message())
        .map(
            it ->
                it.recipient().objectId()
                    + ": "
                    + it.values().get("answer")
                    + (it.values().containsKey("corrects") ? " (corrected)" : ""))
        .sorted()
        .toList();
  }

  private List<String> send() {
    return send(new Receipt.Delivered("a"));
  }

  @Test
  void aDocumentOfVersion2IsReadWhole() {
    Golden.insert(mongo, "questions-v2.json");
    EscalatedQuestion question = now("Q-0148");
    assertThat(question.askers()).containsExactly(MAYA, SAM);
    assertThat(question.replies())
        .containsExactly(
            new TeamReply(1, "Your safeguarding lead.", JO, LocalDate.of(2026, 11, 25)),
            new TeamReply(
                2,
                "Your lead and the front door.",
                new PersonKey("t1", "priya"),
                LocalDate.of(2026, 11, 26)));
    assertThat(question.wasTold(MAYA, 1)).isTrue();
    assertThat(question.mayBeShown()).isTrue();
    assertThat(questions.untold()).containsExactly(question);
    assertThat(questions.joinedBy(SAM)).containsExactly(question);
  }

  @Test
  void theAnswerReachesEverybodyWhoAskedOnceEach() {
    String ref = asked(MAYA).ref();
    assertThat(questions.join(ref, SAM)).isPresent();
    assertThat(questions.join(ref, SAM)).as("twice is once").isPresent();
    assertThat(questions.join(ref, MAYA)).as("the asker herself").isPresent();
    questions.answer(ref, "yes", JO);
    assertThat(offer(ref)).isEqualTo(2);
    assertThat(offer(ref)).isZero();
    assertThat(send()).containsExactly("maya: yes", "sam: yes");
    assertThat(offer(ref)).isZero();
    assertThat(offer(ref)).as("noted as told").isZero();
    assertThat(questions.untold()).isEmpty();
    assertThat(letters.report(now(ref))).isEqualTo(Map.of(ReportWord.DELIVERED, 2));
  }

  @Test
  void theAskersOfARepeatedQuestionGetTheAnswerOfTheOriginalAndTheirQuestionNoLongerWaits() {
    String original = asked(MAYA).ref();
    String repeated = asked(SAM).ref();
    AnswerOutcome outcome = questions.sameAs(repeated, original);
    assertThat(outcome).isInstanceOf(AnswerOutcome.Joined.class);
    assertThat(questions.waiting()).extracting(EscalatedQuestion::ref).containsExactly(original);
    assertThat(questions.answer(repeated, "no", JO))
        .isInstanceOf(AnswerOutcome.SameAsAnother.class);
    questions.answer(original, "yes", JO);
    offer(original);
    assertThat(send()).containsExactly("maya: yes", "sam: yes");
    String third = asked(TOM).ref();
    assertThat(questions.sameAs(third, repeated)).isInstanceOf(AnswerOutcome.Joined.class);
    assertThat(questions.untold()).extracting(EscalatedQuestion::ref).containsExactly(original);
    offer(original);
    assertThat(send()).as("answered before: at once").containsExactly("tom: yes");
  }

  @Test
  void whoeverJoinsAfterTheAnswerGetsItAndWhoeverJoinsARepeatedQuestionTheOriginals() {
    String original = asked(MAYA).ref();
    String repeated = asked(SAM).ref();
    questions.sameAs(repeated, original);
    questions.answer(original, "yes", JO);
    offer(original);
    send();
    assertThat(questions.join(repeated, TOM)).map(EscalatedQuestion::ref).hasValue(original);
    assertThat(questions.join("Q-9999", TOM)).isEmpty();
    offer(original);
    assertThat(send()).containsExactly("tom: yes");
  }

  @Test
  void aQuestionIsNeverLostToItselfNorToOneThatDoesNotExist() {
    String ref = asked(MAYA).ref();
    assertThat(questions.sameAs(ref, ref)).isInstanceOf(AnswerOutcome.NotFound.class);
    assertThat(questions.sameAs(ref, "Q-9999")).isInstanceOf(AnswerOutcome.NotFound.class);
    String other = asked(SAM).ref();
    questions.sameAs(other, ref);
    assertThat(questions.sameAs(ref, other))
        .as("a ring")
        .isInstanceOf(AnswerOutcome.NotFound.class);
    assertThat(questions.waiting()).extracting(EscalatedQuestion::ref).containsExactly(ref);
  }

  @Test
  void aCorrectedAnswerIsMarkedForWhoeverGotTheFirstAndEveryRevisionIsKept() {
    String ref = asked(MAYA).ref();
    assertThat(questions.correct(ref, "no", JO)).isInstanceOf(AnswerOutcome.NotAnswered.class);
    questions.answer(ref, "yes", JO);
    offer(ref);
    send();
    clock.forward(Duration.ofDays(1));
    assertThat(questions.correct(ref, "only with consent", JO))
        .isInstanceOf(AnswerOutcome.Answered.class);
    assertThat(offer(ref)).isEqualTo(1);
    assertThat(send()).containsExactly("maya: only with consent (corrected)");
    questions.correct(ref, "ask first", TOM);
    offer(ref);
    assertThat(send()).containsExactly("maya: ask first (corrected)");
    assertThat(now(ref).replies())
        .extracting(TeamReply::revision, TeamReply::text, TeamReply::by, TeamReply::on)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, "yes", JO, LocalDate.of(2026, 11, 24)),
            org.assertj.core.groups.Tuple.tuple(
                2, "only with consent", JO, LocalDate.of(2026, 11, 25)),
            org.assertj.core.groups.Tuple.tuple(3, "ask first", TOM, LocalDate.of(2026, 11, 25)));
  }

  @Test
  void aFirstAnswerThatHasNotGoneYetIsNotSentBesideItsCorrection() {
    String ref = asked(MAYA).ref();
    questions.answer(ref, "yes", JO);
    offer(ref);
    questions.correct(ref, "no", JO);
    offer(ref);
    assertThat(send()).containsExactly("maya: no");
  }

  @Test
  void whoeverCouldNotBeReachedIsCountedByWordAndGetsTheCorrectionUnmarked() {
    String ref = asked(MAYA).ref();
    questions.join(ref, SAM);
    questions.answer(ref, "yes", JO);
    offer(ref);
    leases.beat();
    for (Claim claim : outbox.claim(20)) {
      boolean sam = claim.delivery().message().recipient().equals(SAM);
      outbox.settle(claim, sam ? new Receipt.Unreachable("blocked") : new Receipt.Delivered("a"));
    }
    assertThat(letters.report(now(ref)))
        .isEqualTo(Map.of(ReportWord.DELIVERED, 1, ReportWord.BLOCKED, 1));
    questions.correct(ref, "no", JO);
    offer(ref);
    assertThat(send()).containsExactly("maya: no (corrected)", "sam: no");
  }

  @Test
  void ofManyWhoCorrectAtOnceEachMakesARevision() throws Exception {
    String ref = asked(MAYA).ref();
    questions.answer(ref, "yes", JO);
    TestStore.atOnce(6, () -> questions.correct(ref, "no", JO));
    assertThat(now(ref).replies())
        .extracting(TeamReply::revision)
        .containsExactly(1, 2, 3, 4, 5, 6, 7);
  }

  @Test
  void aNamelessQuestionHasNobodyToTellAndIsNotLookedAtForEver() {
    String ref = questions.pass("k", "text", null).ref();
    questions.answer(ref, "yes", JO);
    assertThat(offer(ref)).isZero();
    assertThat(letters.report(now(ref))).isEmpty();
    assertThat(questions.untold()).isEmpty();
    Document stored = mongo.getCollection("questions").find().first();
    assertThat(stored).doesNotContainKeys("asker");
  }

  @Test
  void anAnswerOfVersion1StillReachesItsAsker() {
    Document old = new Document("_id", "x").append("v", 1).append("ref", "Q-0001");
    old.append("text", "t")
        .append("asker", new Document("tenant", "t1").append("objectId", "maya"));
    old.append("asked", "2026-11-20").append("due", "2026-11-25").append("status", "answered");
    old.append(
        "reply",
        new Document("text", "yes")
            .append("by", new Document("tenant", "t1").append("objectId", "jo"))
            .append("on", "2026-11-24"));
    mongo.getCollection("questions").insertOne(old.append("purgeOn", "2027-11-20"));
    assertThat(questions.untold()).hasSize(1);
    assertThat(offer("Q-0001")).isEqualTo(1);
    assertThat(send()).containsExactly("maya: yes");
    offer("Q-0001");
    offer("Q-0001");
    assertThat(questions.untold()).isEmpty();
    assertThat(now("Q-0001").mayBeShown()).isFalse();
  }
}
