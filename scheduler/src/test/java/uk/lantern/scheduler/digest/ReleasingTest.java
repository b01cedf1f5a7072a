package uk.lantern.scheduler.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import uk.lantern.content.learning.PublicationStatus;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.digest.EditionOutcome.Refused;
import uk.lantern.scheduler.digest.audience.Recipient;
import uk.lantern.scheduler.digest.audience.Recipients;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.outbox.Cancellation;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.Receipt;
import uk.lantern.scheduler.outbox.ReportWord;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;

class ReleasingTest extends DigestWorld {

  @Test
  void aPlannedEditionGoesOutWhenItsMomentHasComeAndNotBefore() {
    DigestEdition approved = approved();
    LocalDateTime when = LocalDateTime.parse("2026-12-08T10:00");
    DigestEdition planned = done(editions.schedule(approved.ref(), LEE, when));
    assertThat(planned.state()).isEqualTo(EditionState.SCHEDULED);
    assertThat(editions.nextPlanned()).contains(planned);
    clock.set("2026-12-08T09:59");
    assertThat(sweep()).isZero();
    clock.set("2026-12-08T10:00");
    assertThat(sweep()).isEqualTo(4);
    assertThat(sweep()).as("again").isZero();
    assertThat(now(planned).freeze().day()).isEqualTo(LocalDate.of(2026, 12, 8));
    assertThat(deliver()).hasSize(4);
    sweep();
    assertThat(now(planned).state()).isEqualTo(EditionState.SENT);
  }

  @Test
  void aMomentThatPassedWhileNothingRanIsTakenUpAfterwards() {
    DigestEdition planned =
        done(editions.schedule(approved().ref(), LEE, LocalDateTime.parse("2026-12-08T10:00")));
    clock.set("2026-12-08T15:00");
    assertThat(sweep()).isEqualTo(4);
    assertThat(now(planned).state()).isEqualTo(EditionState.SENDING);
  }

  @Test
  void nothingIsPlannedInTheHourOfTheClockChangeInThePastOrInQuietTime() {
    String ref = approved().ref();
    assertThat(why(editions.schedule(ref, LEE, LocalDateTime.parse("2026-12-08T01:30"))))
        .isEqualTo(DigestRefusal.CLOCK_CHANGE_HOUR);
    assertThat(why(editions.schedule(ref, LEE, LocalDateTime.parse("2026-12-01T09:59"))))
        .isEqualTo(DigestRefusal.IN_THE_PAST);
    Refused saturday =
        (Refused) editions.schedule(ref, LEE, LocalDateTime.parse("2026-12-05T10:00"));
    assertThat(saturday.why()).isEqualTo(DigestRefusal.QUIET_TIME);
    assertThat(saturday.better()).hasToString("2026-12-07T08:30Z[Europe/London]");
    clock.set("2026-12-01T19:00");
    assertThat(why(editions.sendNow(ref, LEE))).isEqualTo(DigestRefusal.QUIET_TIME);
    assertThat(now(approved()).state()).isEqualTo(EditionState.APPROVED);
  }

  @Test
  void case125APlanFor1900OrFor9999IsRefusedAndTheEditionStaysAsItIs() {
    String ref = approved().ref();
    assertThat(why(editions.schedule(ref, LEE, LocalDateTime.parse("1900-01-02T10:00"))))
        .isEqualTo(DigestRefusal.IN_THE_PAST);
    assertThat(editions.schedule(ref, LEE, LocalDateTime.parse("9999-12-31T10:00")))
        .as("its items are past their review by then")
        .isInstanceOf(Refused.class);
    assertThat(editions.find(ref).orElseThrow().state()).isEqualTo(EditionState.APPROVED);
  }

  @Test
  void anItemWithdrawnAfterApprovalSendsThePlannedEditionBackToItsAuthors() {
    DigestEdition planned =
        done(editions.schedule(approved().ref(), LEE, LocalDateTime.parse("2026-12-08T10:00")));
    library.put(Items.item("LI-2", 1, Items.release(PublicationStatus.WITHDRAWN)));
    clock.set("2026-12-08T10:00");
    assertThat(sweep()).isZero();
    assertThat(now(planned).state()).isEqualTo(EditionState.RETURNED);
    assertThat(now(planned).history().getLast().why()).contains("LI-2").contains("WITHDRAWN");
  }

  @Test
  void case128TwoPeoplePressingSendAtOnceIsOneBroadcast() throws Exception {
    practitioners(1_200);
    String ref = approved().ref();
    AtomicInteger turn = new AtomicInteger();
    List<EditionOutcome> outcomes =
        TestStore.atOnce(
            6, () -> editions.sendNow(ref, turn.getAndIncrement() % 2 == 0 ? LEE : BO));
    assertThat(outcomes).filteredOn(EditionOutcome.Done.class::isInstance).hasSize(1);
    assertThat(outcomes)
        .filteredOn(Refused.class::isInstance)
        .extracting(it -> ((Refused) it).why())
        .containsOnly(DigestRefusal.ALREADY_SENT);
    TestStore.atOnce(3, this::sweep);
    assertThat(mongo.getCollection("deliveries").countDocuments()).isEqualTo(1_204);
    assertThat(mongo.getCollection("editionRecipients").countDocuments())
        .as("the lists of those who were slower are gone")
        .isEqualTo(3);
    assertThat(deliver()).extracting(Message::recipient).doesNotHaveDuplicates().hasSize(1_204);
  }

  @Test
  void case129StoppedHalfWayNobodyMoreGetsItAndTheCountsAreExact() {
    practitioners(1_200);
    DigestEdition edition = done(editions.sendNow(approved().ref(), LEE));
    sweep();
    List<Message> before = deliver(300, message -> new Receipt.Delivered("card"));
    DigestEdition stopped = done(editions.stop(edition.ref(), BO));
    assertThat(stopped.state()).isEqualTo(EditionState.CANCELLED);
    assertThat(deliver()).isEmpty();
    sweep();
    assertThat(count(edition, ReportWord.DELIVERED)).isEqualTo(before.size()).isEqualTo(300);
    assertThat(count(edition, ReportWord.CANCELLED)).isEqualTo(904);
    assertThat(report(edition).audience()).isEqualTo(1_204);
  }

  @Test
  void case129StoppedBeforeAnythingWasOfferedEverybodyCountsAsCancelled() {
    DigestEdition edition = done(editions.sendNow(approved().ref(), LEE));
    done(editions.stop(edition.ref(), QUINN));
    assertThat(sweep()).isZero();
    assertThat(count(edition, ReportWord.CANCELLED)).isEqualTo(4);
    assertThat(why(editions.sendNow(edition.ref(), LEE))).isEqualTo(DigestRefusal.ALREADY_SENT);
  }

  @Test
  void stoppingAPlanGivesTheApprovedEditionBack() {
    DigestEdition planned =
        done(editions.schedule(approved().ref(), LEE, LocalDateTime.parse("2026-12-08T10:00")));
    DigestEdition stopped = done(editions.stop(planned.ref(), BO));
    assertThat(stopped.state()).isEqualTo(EditionState.APPROVED);
    assertThat(stopped.plannedFor()).isNull();
    clock.set("2026-12-08T10:00");
    assertThat(sweep()).isZero();
    assertThat(done(editions.giveUp(planned.ref(), LEE, "Not needed.")).state())
        .isEqualTo(EditionState.CANCELLED);
  }

  @Test
  void case127SomebodyTakenOffTheListBeforeItWasFrozenIsNotInItNorIsALateJoiner() {
    PersonKey gone = new PersonKey("t1", "gone");
    keep(new Person(gone, "P", "a1", "", "midwife", List.of(), false, LocalDate.of(2026, 12, 1)));
    DigestEdition edition = done(editions.sendNow(approved().ref(), LEE));
    person(new PersonKey("t1", "late"), Role.PRACTITIONER);
    sweep();
    assertThat(deliver()).extracting(Message::recipient).containsOnly(LEE, QUINN, BO, MAYA);
    assertThat(report(edition).audience()).isEqualTo(4);
  }

  @Test
  void case127WhoeverLeavesWhileItIsBeingSentGetsNothingAndKeepsOneWord() {
    DigestEdition edition = sending();
    assertThat(outbox.cancel(Cancellation.everythingFor(MAYA, "left"))).isEqualTo(1);
    assertThat(deliver()).extracting(Message::recipient).doesNotContain(MAYA).hasSize(3);
    assertThat(count(edition, ReportWord.CANCELLED)).isEqualTo(1);
    assertThat(count(edition, ReportWord.DELIVERED)).isEqualTo(3);
  }

  @Test
  void aCrashBetweenTheFrozenListAndTheStateLeavesNothingBehindThatCounts() {
    DigestEdition approved = approved();
    context
        .getBean(Recipients.class)
        .freeze(
            approved.ref(), List.of(new Recipient(MAYA, "a1", "other")), LocalDate.of(2026, 12, 1));
    done(editions.sendNow(approved.ref(), LEE));
    sweep();
    assertThat(of(MessageKind.DIGEST, deliver())).hasSize(4);
  }

  @Test
  void anEditionIsNotSentWhileSomethingOfItWaits() {
    DigestEdition edition = sending();
    deliver(4, message -> new Receipt.TryLater("throttled", Duration.ofSeconds(30)));
    sweep();
    assertThat(now(edition).state()).isEqualTo(EditionState.SENDING);
    clock.forward(Duration.ofSeconds(31));
    deliver();
    sweep();
    assertThat(now(edition).state()).isEqualTo(EditionState.SENT);
  }
}
