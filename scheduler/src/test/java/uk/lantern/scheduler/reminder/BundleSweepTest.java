package uk.lantern.scheduler.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.scheduler.reminder.Sketch.MO;
import static uk.lantern.scheduler.reminder.Sketch.SAM;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.ReminderStage;
import uk.lantern.scheduler.outbox.Receipt;
import uk.lantern.scheduler.people.ReminderTime;

/** One card a week and person, on the real outbox. */
class BundleSweepTest extends ReminderWorld {

  private List<Sent> sweepAt(String london) {
    clock.set(london);
    cards.run(now());
    return deliver();
  }

  @Test
  void onTuesdayAtTenWhoeverHoldsActionsGetsOneCardHoweverManyThereAre() {
    for (int i = 101; i <= 160; i++) {
      actions.put(Sketch.of("A-" + i, "2026-12-15"));
    }
    assertThat(sweepAt("2026-12-01T09:59")).isEmpty();
    List<Sent> sent = sweepAt("2026-12-01T10:00");
    assertThat(sent).hasSize(1);
    assertThat(sent.getFirst().refs()).hasSize(60).startsWith("A-101", "A-102");
    assertThat(sweepAt("2026-12-01T10:15")).isEmpty();
    cards = cards();
    assertThat(sweepAt("2026-12-02T11:00")).as("after a start").isEmpty();
  }

  @Test
  void theCardOfOneActionSaysWhenWhyAndWhatDoneLooksLike() {
    actions.put(Sketch.of("A-118", "2026-12-15"));
    Sent card = sweepAt("2026-12-01T10:00").getFirst();
    assertThat(card.values())
        .containsEntry("heading", "One action due in 2 weeks")
        .containsEntry("name", "Sam");
    assertThat(card.values().get("one").toString())
        .contains("Due: Tuesday 15 December 2026.")
        .contains("Status: In progress, Amber (no update yet).")
        .contains("Children wait while we decide")
        .contains("canWait=true");
  }

  @Test
  void eachStageIsToldOnceAndInBetweenNobodyIsWrittenTo() {
    actions.put(Sketch.of("A-118", "2026-12-22"));
    assertThat(sweepAt("2026-11-24T10:00")).hasSize(1);
    assertThat(sweepAt("2026-12-01T10:00")).as("21 days are no stage").isEmpty();
    assertThat(sweepAt("2026-12-08T10:00")).hasSize(1);
    assertThat(sweepAt("2026-12-15T10:00")).hasSize(1);
    assertThat(sweepAt("2026-12-22T10:00")).as("the day itself has its line").isEmpty();
  }

  @Test
  void afterThreeWeeksWithoutLanternThereIsOneCardWithEverything() {
    actions.put(Sketch.of("A-1", "2026-12-10"), Sketch.of("A-2", "2026-12-22"));
    assertThat(sweepAt("2026-11-24T10:00")).hasSize(1);
    actions.put(Sketch.of("A-3", "2027-01-06"));
    cards = cards();
    List<Sent> sent = sweepAt("2026-12-17T09:00");
    assertThat(sent).hasSize(1);
    assertThat(sent.getFirst().refs()).containsExactly("A-1", "A-2", "A-3");
    assertThat(sweepAt("2026-12-22T10:00")).as("A-1 is long past its date").hasSize(1);
  }

  @Test
  void afterThreeWeeksWithoutAWayToTeamsOneCardGoesAndItSaysWhatTheOthersWouldHave() {
    actions.put(Sketch.of("A-1", "2026-12-10"), Sketch.of("A-2", "2026-12-22"));
    for (String tuesday : List.of("2026-11-24", "2026-12-01", "2026-12-08", "2026-12-15")) {
      clock.set(tuesday + "T10:00");
      cards.run(now());
    }
    List<Sent> sent = deliver();
    assertThat(sent).hasSize(1);
    assertThat(sent.getFirst().message().key().date()).hasToString("2026-12-14");
    assertThat(sent.getFirst().refs()).containsExactly("A-1", "A-2");
  }

  @Test
  void whatDidNotArriveIsToldAgainTheWeekAfter() {
    actions.put(Sketch.of("A-2", "2026-12-22"));
    clock.set("2026-11-24T10:00");
    cards.run(now());
    deliver(new Receipt.Unreachable("not_installed"));
    assertThat(sweepAt("2026-12-01T10:00").getFirst().refs()).containsExactly("A-2");
  }

  @Test
  void aChosenDayAndTimeCountsAndAChangeGivesNoSecondCardInTheWeek() {
    actions.put(Sketch.of("A-1", "2026-12-15"), Sketch.of("A-2", "2026-12-15").owner(MO));
    preferences.change(
        MO, it -> it.withReminders(new ReminderTime(DayOfWeek.THURSDAY, LocalTime.of(14, 0))));
    assertThat(sweepAt("2026-12-01T10:00")).extracting(Sent::whom).containsExactly("sam");
    assertThat(sweepAt("2026-12-03T13:45")).isEmpty();
    assertThat(sweepAt("2026-12-03T14:00")).extracting(Sent::whom).containsExactly("mo");
    preferences.change(
        SAM, it -> it.withReminders(new ReminderTime(DayOfWeek.FRIDAY, LocalTime.of(9, 0))));
    actions.put(Sketch.of("A-3", "2026-12-11"));
    assertThat(sweepAt("2026-12-04T09:00")).isEmpty();
    assertThat(sweepAt("2026-12-11T09:00").getFirst().refs())
        .as("A-3 is due that day and has a line of its own")
        .containsExactly("A-1");
  }

  @Test
  void onlyWhatSomebodyIsAtWorkOnIsNamedAndTheDelegateGetsWhatTheyTookOver() {
    for (ActionState state : ActionState.values()) {
      actions.put(Sketch.of("A-" + (10 + state.ordinal()), "2026-12-15").is(state));
    }
    actions.put(Sketch.of("A-99", "2026-12-15").delegate(MO));
    List<Sent> sent = sweepAt("2026-12-01T10:00");
    assertThat(sent).extracting(Sent::whom).containsExactlyInAnyOrder("sam", "mo");
    for (Sent one : sent) {
      assertThat(one.refs())
          .isEqualTo(
              one.whom().equals("mo") ? List.of("A-99") : List.of("A-11", "A-12", "A-17", "A-21"));
    }
  }

  @Test
  void whatWasDoneMovedOrPassedOnSinceIsNotNamedAndACardOfNothingDoesNotGo() {
    actions.put(
        Sketch.of("A-1", "2026-12-15"),
        Sketch.of("A-2", "2026-12-15"),
        Sketch.of("A-3", "2026-12-15"),
        Sketch.of("A-4", "2026-12-15"));
    clock.set("2026-12-01T10:00");
    cards.run(now());
    actions.put(
        Sketch.of("A-1", "2026-12-15").is(ActionState.EVIDENCE_SUBMITTED),
        Sketch.of("A-2", "2027-03-15"),
        Sketch.of("A-3", "2026-12-15").owner(MO));
    assertThat(deliver().getFirst().refs()).containsExactly("A-4");
    actions.put(
        Sketch.of("A-3", "2026-12-15").is(ActionState.CANCELLED), Sketch.of("A-5", "2026-12-22"));
    clock.set("2026-12-08T10:00");
    cards.run(now());
    actions.put(
        Sketch.of("A-4", "2026-12-15").is(ActionState.CANCELLED),
        Sketch.of("A-5", "2026-12-22").is(ActionState.ON_HOLD));
    assertThat(deliver()).isEmpty();
  }

  @Test
  void aSnoozedActionComesWithTheCardOfItsDay() {
    actions.put(Sketch.of("A-1", "2026-12-15").snoozed(ReminderStage.DAYS_14, "2026-12-08"));
    assertThat(sweepAt("2026-12-01T10:00")).isEmpty();
    assertThat(sweepAt("2026-12-08T10:00")).hasSize(1);
  }

  @Test
  void case126AnActionEditedAHundredTimesWhileItsCardWaitsGoesOnceWithTheLatestText() {
    clock.set("2026-12-01T10:00");
    for (int i = 0; i < 100; i++) {
      actions.put(Sketch.of("A-1", "2026-12-15").text("Text number " + i));
      cards().run(now());
    }
    List<Sent> sent = deliver();
    assertThat(sent).hasSize(1);
    assertThat(sent.getFirst().values().toString())
        .contains("Text number 99")
        .doesNotContain("number 98");
  }

  @Test
  void case125DatesOfLongAgoAndFarAwayAreOneLineOrNone() {
    actions.put(Sketch.of("A-1", "1900-01-01"), Sketch.of("A-2", "9999-12-31"));
    List<Sent> sent = sweepAt("2026-12-01T10:00");
    assertThat(sent).hasSize(1);
    assertThat(sent.getFirst().refs()).containsExactly("A-1");
    clock.forward(Duration.ofDays(7));
    assertThat(sent.getFirst().values()).containsEntry("heading", "One action past its date");
  }
}
