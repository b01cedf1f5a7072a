package uk.lantern.scheduler.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.scheduler.outbox.MessageKind.ACTION_BUNDLE;
import static uk.lantern.scheduler.outbox.MessageKind.ROUND_REMINDED;
import static uk.lantern.scheduler.reminder.Sketch.MO;
import static uk.lantern.scheduler.reminder.Sketch.SAM;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.outbox.LetterContent.Content;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.people.ReminderTime;

/** What waits beside actions is on the same card, and never a second message in a week. */
class BundleLinesTest extends ReminderWorld {

  @Test
  void whatElseWaitsStandsOnTheCardOfActionsAndHasOneOfItsOwnOnlyWithoutThat() {
    actions.put(Sketch.of("A-1", "2026-12-15"));
    beside.waiting.addAll(List.of(SAM, MO));
    clock.set("2026-12-01T10:00");
    cards.run(now());
    assertThat(outbox.of(SAM, 9))
        .singleElement()
        .satisfies(it -> assertThat(it.message().key().kind()).isEqualTo(ACTION_BUNDLE));
    assertThat(outbox.of(MO, 9))
        .singleElement()
        .satisfies(it -> assertThat(it.message().key().kind()).isEqualTo(ROUND_REMINDED));
    Content card = compose(outbox.of(SAM, 9).getFirst());
    assertThat(card)
        .isInstanceOfSatisfying(
            Content.Letter.class,
            it -> assertThat(it.values().get("asks").toString()).contains("SA-2026-04 waits"));
    actions.put(Sketch.of("A-1", "2026-12-15").is(ActionState.CANCELLED));
    assertThat(compose(outbox.of(SAM, 9).getFirst()))
        .as("no action is left, the questionnaire is")
        .isInstanceOfSatisfying(
            Content.Letter.class,
            it ->
                assertThat(it.values()).containsEntry("heading", "A questionnaire waits for you"));
  }

  @Test
  void whoeverChoseATimeOfTheirOwnHasTheCardOfWhatElseWaitsThen() {
    beside.waiting.add(MO);
    preferences.change(
        MO, it -> it.withReminders(new ReminderTime(DayOfWeek.THURSDAY, LocalTime.of(14, 0))));
    clock.set("2026-12-01T10:00");
    cards.run(now());
    assertThat(outbox.of(MO, 9)).isEmpty();
    clock.set("2026-12-03T14:00");
    cards.run(now());
    cards().run(now());
    assertThat(outbox.of(MO, 9)).hasSize(1);
  }

  @Test
  void aCardWithASafetyCriticalActionSaysSoToTheGate() {
    actions.put(
        Sketch.of("A-1", "2026-12-15"), Sketch.of("A-2", "2026-12-15").owner(MO).critical());
    clock.set("2026-12-01T10:00");
    cards.run(now());
    assertThat(outbox.of(SAM, 9).getFirst().message().values())
        .doesNotContainKey(Message.SAFETY_CRITICAL);
    assertThat(outbox.of(MO, 9).getFirst().message().values())
        .containsEntry(Message.SAFETY_CRITICAL, true);
  }
}
