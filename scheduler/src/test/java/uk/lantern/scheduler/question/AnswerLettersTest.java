package uk.lantern.scheduler.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.Golden;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.outbox.Claim;
import uk.lantern.scheduler.outbox.Receipt;
import uk.lantern.scheduler.outbox.ReportWord;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.question.EscalatedQuestion.TeamReply;

/** One answer, its corrections, and everybody who asked. */
class AnswerLettersTest extends AnswerWorld {

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
            tuple(1, "yes", JO, LocalDate.of(2026, 11, 24)),
            tuple(2, "only with consent", JO, LocalDate.of(2026, 11, 25)),
            tuple(3, "ask first", TOM, LocalDate.of(2026, 11, 25)));
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
