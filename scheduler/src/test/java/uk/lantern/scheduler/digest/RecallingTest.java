package uk.lantern.scheduler.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.digest.edition.Amendment;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.digest.edition.RecallType;
import uk.lantern.scheduler.digest.send.DigestMessages;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.Receipt;
import uk.lantern.scheduler.outbox.ReportWord;

class RecallingTest extends DigestWorld {

  @Test
  void anOrdinaryRecallWaitsForASecondPerson() {
    DigestEdition sent = sent();
    DigestEdition asked =
        done(editions.recall(sent.ref(), LEE, RecallType.FACTUAL, "The figures are wrong."));
    assertThat(asked.state()).isEqualTo(EditionState.SENT);
    assertThat(sweep()).isZero();
    assertThat(why(editions.approveRecall(sent.ref(), LEE))).isEqualTo(DigestRefusal.SAME_PERSON);
    DigestEdition recalled = done(editions.approveRecall(sent.ref(), BO));
    assertThat(recalled.state()).isEqualTo(EditionState.RECALLED);
    sweep();
    List<Message> posted = deliver();
    assertThat(of(MessageKind.DIGEST_UPDATE, posted))
        .hasSize(4)
        .allSatisfy(
            card -> {
              assertThat(card.template()).isEqualTo(DigestMessages.WITHDRAWN_TEMPLATE);
              assertThat(card.values()).containsOnlyKeys("edition", "title", "demo", "date");
            });
    assertThat(of(MessageKind.DIGEST_NOTE, posted))
        .hasSize(4)
        .extracting(Message::template)
        .containsOnly(DigestMessages.NOTE_TEMPLATE);
  }

  @Test
  void whatIdentifiesSomebodyIsRecalledAtOnceAndApprovedAfterwardsByAnother() {
    DigestEdition edition = sending();
    deliver(1, message -> new Receipt.Delivered("card"));
    DigestEdition recalled =
        done(editions.recall(edition.ref(), LEE, RecallType.IDENTIFYING, "Somebody is named."));
    assertThat(recalled.state()).isEqualTo(EditionState.RECALLED);
    assertThat(recalled.recall().isOpen()).isTrue();
    assertThat(of(MessageKind.DIGEST, deliver())).as("what waited goes to nobody").isEmpty();
    sweep();
    assertThat(deliver()).as("one card, one note").hasSize(2);
    assertThat(count(edition, ReportWord.DELIVERED)).isEqualTo(1);
    assertThat(count(edition, ReportWord.CANCELLED)).isEqualTo(3);
    assertThat(why(editions.approveRecall(edition.ref(), LEE)))
        .isEqualTo(DigestRefusal.SAME_PERSON);
    assertThat(why(editions.declineRecall(edition.ref(), QUINN, "The figures are right.")))
        .as("what was withdrawn stays withdrawn")
        .isEqualTo(DigestRefusal.NOT_NOW);
    assertThat(done(editions.approveRecall(edition.ref(), QUINN)).recall().isOpen()).isFalse();
  }

  @Test
  void aDeclinedRecallLeavesEverythingAsItIs() {
    DigestEdition sent = sent();
    done(editions.recall(sent.ref(), LEE, RecallType.OTHER, "Perhaps too soon."));
    assertThat(why(editions.declineRecall(sent.ref(), QUINN, "")))
        .isEqualTo(DigestRefusal.TEXT_MISSING);
    DigestEdition kept = done(editions.declineRecall(sent.ref(), QUINN, "The figures are right."));
    assertThat(kept.recall()).isNull();
    assertThat(kept.state()).isEqualTo(EditionState.SENT);
    assertThat(kept.history()).hasSizeGreaterThan(sent.history().size());
  }

  @Test
  void aCorrectionThatStillWaitsIsNotSentAfterARecall() {
    DigestEdition sent = sent();
    clock.forward(Duration.ofHours(1));
    Amendment better = Amendment.ofText(1, "Better words.", "Item 1 is clearer now.", "Clarity");
    done(editions.correct(sent.ref(), LEE, better));
    done(editions.approveCorrection(sent.ref(), QUINN, 1));
    sweep();
    done(editions.recall(sent.ref(), LEE, RecallType.WRONG_AUDIENCE, "Sent to the wrong people."));
    sweep();
    List<Message> posted = deliver();
    assertThat(posted).hasSize(8);
    assertThat(of(MessageKind.DIGEST_UPDATE, posted))
        .extracting(Message::template)
        .containsOnly(DigestMessages.WITHDRAWN_TEMPLATE);
  }

  @Test
  void aStoppedEditionCanBeRecalledFromThoseWhoHaveIt() {
    DigestEdition edition = sending();
    deliver(2, message -> new Receipt.Delivered("card"));
    done(editions.stop(edition.ref(), BO));
    done(editions.recall(edition.ref(), LEE, RecallType.IDENTIFYING, "Somebody is named."));
    sweep();
    assertThat(of(MessageKind.DIGEST_UPDATE, deliver())).hasSize(2);
    assertThat(report(edition).audience()).isEqualTo(4);
  }

  @Test
  void whatWasNotSentOrIsRecalledAlreadyCannotBeRecalled() {
    assertThat(why(editions.recall(approved().ref(), LEE, RecallType.OTHER, "Why not.")))
        .isEqualTo(DigestRefusal.NOT_NOW);
    DigestEdition sent = sent();
    assertThat(why(editions.recall(sent.ref(), LEE, RecallType.OTHER, " ")))
        .isEqualTo(DigestRefusal.TEXT_MISSING);
    done(editions.recall(sent.ref(), LEE, RecallType.IDENTIFYING, "Somebody is named."));
    assertThat(why(editions.recall(sent.ref(), QUINN, RecallType.IDENTIFYING, "Again.")))
        .isEqualTo(DigestRefusal.NOT_NOW);
  }

  @Test
  void aReasonIsKeptWithoutWhatIdentifiesSomebody() {
    DigestEdition sent = sent();
    DigestEdition recalled =
        done(
            editions.recall(
                sent.ref(), LEE, RecallType.IDENTIFYING, "It names Tyler Green, dob 4/5/2016."));
    assertThat(recalled.recall().reason()).doesNotContain("Green").contains("[");
  }
}
