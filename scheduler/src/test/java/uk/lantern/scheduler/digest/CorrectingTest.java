package uk.lantern.scheduler.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.digest.edition.Amendment;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.digest.send.DigestMessages;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.Receipt;
import uk.lantern.scheduler.outbox.ReportWord;

class CorrectingTest extends DigestWorld {

  private static final Amendment DATE =
      Amendment.ofText(2, "The event is on 14 January.", "The event is 14 Jan, not 15.", "Typo");

  @Test
  void aCorrectionNeedsASecondPersonAndUntilThenNothingChanges() {
    DigestEdition sent = sent();
    DigestEdition asked = done(editions.correct(sent.ref(), LEE, DATE));
    assertThat(asked.cardVersion()).isEqualTo(1);
    assertThat(why(editions.approveCorrection(sent.ref(), LEE, 1)))
        .isEqualTo(DigestRefusal.SAME_PERSON);
    assertThat(sweep()).isZero();
    DigestEdition corrected = done(editions.approveCorrection(sent.ref(), QUINN, 1));
    assertThat(corrected.state()).isEqualTo(EditionState.CORRECTED);
    assertThat(corrected.cardVersion()).isEqualTo(2);
    assertThat(corrected.items().get(1).text()).isEqualTo("The event is on 14 January.");
    assertThat(corrected.corrections().getFirst().before()).startsWith("Ask who else");
  }

  @Test
  void everybodyWhoHasTheCardGetsTheNewOneInItsPlaceAndOneShortNote() {
    DigestEdition sent = sent();
    clock.forward(Duration.ofHours(1));
    correct(sent);
    assertThat(sweep()).isEqualTo(8);
    assertThat(sweep()).as("again").isZero();
    List<Message> posted = deliver();
    assertThat(of(MessageKind.DIGEST_UPDATE, posted)).hasSize(4);
    assertThat(of(MessageKind.DIGEST_NOTE, posted))
        .hasSize(4)
        .allSatisfy(
            note ->
                assertThat(note)
                    .returns(DigestMessages.CORRECTION_TEMPLATE, Message::template)
                    .extracting(Message::values, MAP)
                    .containsEntry("note", "The event is 14 Jan, not 15."));
    assertThat(second(of(MessageKind.DIGEST_UPDATE, posted).getFirst()))
        .containsEntry("text", "The event is on 14 January.");
    assertThat(report(sent).updates()).isEqualTo(Map.of(ReportWord.DELIVERED, 4));
    assertThat(count(sent, ReportWord.DELIVERED)).isEqualTo(4);
  }

  @Test
  void whoeverWritesThatItIsACorrectionReadsThatOnce() {
    DigestEdition sent = sent();
    Amendment amendment =
        Amendment.ofText(1, "Better words.", "Correction: the event is 14 Jan.", "Wrong date");
    done(editions.correct(sent.ref(), QUINN, amendment));
    done(editions.approveCorrection(sent.ref(), LEE, 1));
    sweep();
    assertThat(of(MessageKind.DIGEST_NOTE, deliver()))
        .isNotEmpty()
        .allSatisfy(
            note -> assertThat(note.values()).containsEntry("note", "the event is 14 Jan."));
  }

  @Test
  void whatStillWaitsGoesOutCorrectedAndWithoutANote() {
    DigestEdition edition = sending();
    List<Message> early = deliver(1, message -> new Receipt.Delivered("card"));
    clock.forward(Duration.ofMinutes(10));
    correct(edition);
    assertThat(now(edition).state()).as("still on its way").isEqualTo(EditionState.SENDING);
    assertThat(sweep()).as("one card and one note").isEqualTo(2);
    List<Message> posted = deliver();
    assertThat(of(MessageKind.DIGEST, posted))
        .hasSize(3)
        .allSatisfy(
            card -> assertThat(second(card)).containsEntry("text", "The event is on 14 January."));
    assertThat(of(MessageKind.DIGEST_NOTE, posted))
        .extracting(Message::recipient)
        .containsExactly(early.getFirst().recipient());
    sweep();
    assertThat(now(edition).state()).isEqualTo(EditionState.CORRECTED);
  }

  @Test
  void whomItNeverReachedGetsNoNoteAboutIt() {
    DigestEdition edition = sending();
    deliver(
        4,
        message ->
            message.recipient().equals(MAYA)
                ? new Receipt.Unreachable("not_installed")
                : new Receipt.Delivered("card"));
    sweep();
    clock.forward(Duration.ofHours(1));
    correct(now(edition));
    sweep();
    assertThat(deliver()).extracting(Message::recipient).doesNotContain(MAYA).hasSize(6);
  }

  @Test
  void ofTwoCorrectionsBothAreToldAndTheCardIsReplacedOnce() {
    DigestEdition sent = sent();
    clock.forward(Duration.ofHours(1));
    correct(sent);
    Amendment again = Amendment.ofText(1, "Better words.", "Item 1 is clearer now.", "Clarity");
    done(editions.correct(sent.ref(), QUINN, again));
    done(editions.approveCorrection(sent.ref(), LEE, 2));
    sweep();
    List<Message> posted = deliver();
    assertThat(of(MessageKind.DIGEST_NOTE, posted)).hasSize(8);
    assertThat(of(MessageKind.DIGEST_UPDATE, posted)).hasSize(4);
    assertThat(sweep()).isZero();
  }

  @Test
  void aDeclinedCorrectionLeavesTheTextAndAnotherCanBeAskedFor() {
    DigestEdition sent = sent();
    done(editions.correct(sent.ref(), LEE, DATE));
    assertThat(why(editions.correct(sent.ref(), QUINN, DATE)))
        .isEqualTo(DigestRefusal.WAITS_FOR_SECOND);
    assertThat(why(editions.declineCorrection(sent.ref(), QUINN, 1, " ")))
        .as("whoever asked is told why")
        .isEqualTo(DigestRefusal.TEXT_MISSING);
    DigestEdition declined =
        done(editions.declineCorrection(sent.ref(), QUINN, 1, "The date is right."));
    assertThat(declined.history().getLast().why()).isEqualTo("The date is right.");
    assertThat(declined.content()).isEqualTo(sent.content());
    assertThat(done(editions.correct(sent.ref(), LEE, DATE)).corrections()).hasSize(2);
    assertThat(why(editions.approveCorrection(sent.ref(), QUINN, 1)))
        .isEqualTo(DigestRefusal.NOTHING_WAITS);
  }

  @Test
  void aCorrectionThatIdentifiesSomebodyOrSaysNothingIsRefused() {
    String ref = sent().ref();
    Amendment named =
        Amendment.ofText(1, "Tyler Green, born 4/5/2016, NHS 943 476 5919.", "Corrected.", "Typo");
    assertThat(why(editions.correct(ref, LEE, named))).isEqualTo(DigestRefusal.IDENTIFIES);
    Amendment holed = Amendment.ofText(1, "What [name] told us in March.", "Corrected.", "Typo");
    assertThat(why(editions.correct(ref, LEE, holed))).isEqualTo(DigestRefusal.IDENTIFIES);
    assertThat(why(editions.correct(ref, LEE, Amendment.ofText(1, "Text", " ", "Typo"))))
        .isEqualTo(DigestRefusal.TEXT_MISSING);
    assertThat(why(editions.correct(ref, LEE, Amendment.ofText(3, "Text", "Note", "Typo"))))
        .isEqualTo(DigestRefusal.NO_SUCH_ITEM);
    String same = editions.find(ref).orElseThrow().items().getFirst().text();
    assertThat(why(editions.correct(ref, LEE, Amendment.ofText(1, same, "Note", "Typo"))))
        .isEqualTo(DigestRefusal.NO_SUCH_ITEM);
  }

  @Test
  void nothingIsCorrectedBeforeItIsSentNorOnceNoCardCanBeReplaced() {
    assertThat(why(editions.correct(approved().ref(), LEE, DATE))).isEqualTo(DigestRefusal.NOT_NOW);
    DigestEdition sent = sent();
    clock.forward(Duration.ofDays(30));
    assertThat(why(editions.correct(sent.ref(), LEE, DATE))).isEqualTo(DigestRefusal.TOO_LATE);
  }

  private void correct(DigestEdition edition) {
    done(editions.correct(edition.ref(), LEE, DATE));
    done(editions.approveCorrection(edition.ref(), QUINN, 1));
  }

  private static Map<?, ?> secondOf(Object items) {
    return (Map<?, ?>) ((List<?>) items).get(1);
  }

  @SuppressWarnings("unchecked") // the composer made it
  private static Map<String, Object> second(Message card) {
    return (Map<String, Object>) secondOf(card.values().get("items"));
  }
}
