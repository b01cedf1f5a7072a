package uk.lantern.scheduler.round.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Ask;
import uk.lantern.scheduler.round.part.RoundState;

/** A pulse: asked once, reminded once, and no letter knows who answered. */
class PulseLettersTest extends RoundWorld {

  private static final String REF = "P-0007";

  private void open(PersonKey... asked) {
    rounds.put(RoundSketch.pulse(REF).step("opened", "2026-11-23T09:00").done(), asked);
  }

  /** domain.md 1.3 S3, line 1. */
  @Test
  void everybodyOfTheAudienceIsAskedOnceAndToldWhatIsKept() {
    open(SAM, MO);
    assertThat(sweepAt("2026-11-23T09:00")).isEqualTo(2);
    List<Sent> sent = deliver();
    assertThat(sent).extracting(Sent::whom).containsExactlyInAnyOrder("sam", "mo");
    assertThat(sent.getFirst().values())
        .containsEntry("heading", "2 quick questions, 30 seconds")
        .containsEntry("round", REF)
        .containsEntry("stage", "ONCE");
    assertThat(sent.getFirst().words())
        .contains(
            "Topic: challenge between agencies.",
            "Your name is not saved with your answers.",
            "5 or more for a group",
            "use the buttons on this card, and do not type names or case details",
            "It closes on Friday 4 December 2026 at 17:00. Results: Friday 11 December 2026.",
            "Start",
            "Not now",
            "Don't ask me this one",
            "Why am I being asked?");
    sweep = sweep();
    assertThat(sweepAt("2026-11-24T09:00")).as("after a start").isZero();
  }

  /** Honest about what an operator could do, as issue 7 asks. */
  @Test
  void theCardSaysWhatSomebodyWithKeyAndDatabaseCouldDoWhileItIsOpen() {
    open(SAM);
    sweepAt("2026-11-23T09:00");
    assertThat(deliver().getFirst().values().get("small").toString())
        .contains("both our database and this round's key", "Then the key is destroyed");
  }

  /**
   * Attack 118. Who had answered by the day of the reminder is known to nobody, not even for 30
   * days from the deliveries: whoever answered has the same row as whoever did not.
   */
  @Test
  void case118TheOneReminderGoesToEverybodyAndSaysThatNobodyKnows() {
    open(SAM, MO, ROBIN);
    sweepAt("2026-11-23T09:00");
    deliver();
    assertThat(sweepAt("2026-12-01T16:00")).isZero();
    assertThat(sweepAt("2026-12-02T09:00")).isEqualTo(3);
    List<Sent> sent = deliver();
    assertThat(sent).extracting(Sent::whom).containsExactlyInAnyOrder("sam", "mo", "robin");
    assertThat(sent.getFirst().words())
        .contains(
            "If you have answered already, thank you: there is nothing to do.",
            "nobody knows who has answered");
    assertThat(sent).extracting(Sent::words).containsOnly(sent.getFirst().words());
    sweep = sweep();
    assertThat(sweepAt("2026-12-03T09:00")).as("never a second one").isZero();
    for (PersonKey one : List.of(SAM, MO, ROBIN)) {
      assertThat(outbox.of(one, 9))
          .extracting(it -> it.message().key().kind() + " " + it.word())
          .containsExactly("PULSE_ASKED DELIVERED", "PULSE_REMINDED DELIVERED");
    }
  }

  @Test
  void aNudgeAndALaterClosingGiveNoSecondReminder() {
    rounds.put(
        RoundSketch.pulse(REF)
            .step("opened", "2026-11-23T09:00")
            .step("nudged", JO, "2026-11-30T11:00")
            .done(),
        SAM);
    sweepAt("2026-11-30T11:00");
    assertThat(deliver())
        .extracting(it -> it.delivery().message().key().kind())
        .containsOnlyOnce(MessageKind.PULSE_REMINDED);
    rounds.put(
        RoundSketch.pulse(REF).step("opened", "2026-11-23T09:00").closes("2026-12-11T17:00").done(),
        SAM);
    sweep = sweep();
    assertThat(sweepAt("2026-12-09T10:00")).isZero();
  }

  @Test
  void oneThatIsOpenForThreeDaysHasNoReminder() {
    rounds.put(
        RoundSketch.pulse(REF).step("opened", "2026-11-23T09:00").closes("2026-11-26T17:00").done(),
        SAM);
    sweepAt("2026-11-23T09:00");
    deliver();
    assertThat(sweepAt("2026-11-25T12:00")).isZero();
  }

  @Test
  void whoeverDeclinedOrWantsNoPulsesGetsNothingAndTheRowDoesNotSayWhich() {
    open(SAM, MO, ROBIN);
    preferences.change(SAM, it -> it.withPulses(false));
    sweepAt("2026-11-23T09:00");
    rounds.did(REF, MO, Ask.State.DECLINED);
    assertThat(deliver()).extracting(Sent::whom).containsExactly("robin");
    assertThat(List.of(SAM, MO))
        .flatExtracting(one -> outbox.of(one, 9))
        .extracting(PulseLettersTest::reason)
        .containsOnly("over");
    sweepAt("2026-12-02T09:00");
    assertThat(deliver()).extracting(Sent::whom).containsExactly("robin");
  }

  private static String reason(Delivery delivery) {
    Delivery.Outcome outcome = delivery.outcome();
    return outcome == null ? "" : outcome.reason();
  }

  @Test
  void notNowPutsTheReminderOffToThatDayAndNoLongerThanTheClosing() {
    open(SAM);
    sweepAt("2026-11-23T09:00");
    deliver();
    rounds.wants(REF, SAM, LocalDate.of(2026, 12, 3));
    sweepAt("2026-12-02T09:00");
    assertThat(deliver()).isEmpty();
    clock.set("2026-12-03T09:00");
    assertThat(deliver()).hasSize(1);
  }

  @Test
  void whatWaitedPastTheClosingOrWasCancelledDoesNotGo() {
    open(SAM);
    sweepAt("2026-11-23T09:00");
    clock.set("2026-12-04T17:00");
    assertThat(deliver()).isEmpty();
    rounds.put(RoundSketch.pulse("P-0008").step("opened", "2026-11-23T09:00").done(), SAM);
    sweepAt("2026-11-23T10:00");
    rounds.put(RoundSketch.pulse("P-0008").is(RoundState.CANCELLED).done());
    assertThat(deliver()).isEmpty();
  }

  /** The oldest part of the audience has no smaller ids in the outbox than the youngest. */
  @Test
  void case119NothingOfARowSaysMoreThanThatItArrived() {
    open(SAM);
    sweepAt("2026-11-23T09:00");
    deliver();
    String row = outbox.of(SAM, 1).getFirst().message().values().toString();
    assertThat(row).isEqualTo("{round=P-0007}");
    assertThat(outbox.arrived(outbox.of(SAM, 1).getFirst().id())).isFalse();
  }
}
