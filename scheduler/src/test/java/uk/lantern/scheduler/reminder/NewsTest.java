package uk.lantern.scheduler.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.lantern.scheduler.reminder.Sketch.JO;
import static uk.lantern.scheduler.reminder.Sketch.MO;
import static uk.lantern.scheduler.reminder.Sketch.SAM;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.action.OwnerStep;
import uk.lantern.scheduler.action.part.ActionMove;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.Agreement;
import uk.lantern.scheduler.people.Role;

/** News of a step: to those it concerns, once, and never to who took it. */
class NewsTest extends ReminderWorld {

  private static final String NOW = "2026-11-24T10:00";

  private List<String> told(Sketch sketch) {
    actions.put(sketch);
    clock.set(NOW);
    news.run(now());
    return deliver().stream()
        .map(it -> it.whom() + ": " + it.values().get("heading"))
        .sorted()
        .toList();
  }

  private static Sketch step(ActionState state, ActionMove move, String by) {
    return Sketch.of("A-1", "2026-12-15")
        .is(state)
        .step(move, key(by), "2026-11-23T15:00", null, "Because of this");
  }

  @Test
  void proposedIsToldToTheOwnerAndNotAgainOnceTheyAgreed() {
    Sketch sketch =
        Sketch.of("A-1", "2026-12-15")
            .is(ActionState.PROPOSED)
            .step(ActionMove.COMPLETE, JO, "2026-11-23T15:00", null, "");
    actions.put(sketch);
    clock.set("2026-11-03T10:00");
    news.run(now());
    assertThat(deliver())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.whom()).isEqualTo("sam");
              assertThat(it.values())
                  .containsEntry("heading", "An action is proposed to you")
                  .containsEntry(
                      "line", "Jo Okoro suggests you as its owner. Due: Tuesday 15 December 2026.");
              assertThat(it.values().get("buttons").toString())
                  .contains("verb=action-agree", "say=agree A-1", "verb=action-not-me");
            });
    news.run(now());
    assertThat(deliver()).as("a second sweep").isEmpty();
  }

  @Test
  void anOwnersWordIsToldToTheAgencysLeadAndTheOfficersUntilItIsConfirmed() {
    Agreement half = new Agreement(new Agreement.Word(SAM, Sketch.at(NOW)), null, null);
    assertThat(told(step(ActionState.PROPOSED, ActionMove.AGREE, "sam").agreed(half)))
        .containsExactly(
            "jo: An action waits to be confirmed", "lead: An action waits to be confirmed");
  }

  @Test
  void evidenceIsToldToTheOfficersAndReturnedAndVerifiedToWhoeverDoesIt() {
    assertThat(told(step(ActionState.EVIDENCE_SUBMITTED, ActionMove.SEND_EVIDENCE, "sam")))
        .containsExactly("jo: Evidence to check");
    assertThat(
            told(
                step(ActionState.RETURNED, ActionMove.RETURN, "jo")
                    .delegate(MO)
                    .step(ActionMove.RETURN, JO, "2026-11-23T16:00", null, "Show the sample")))
        .contains("mo: Evidence came back", "sam: Evidence came back");
    assertThat(
            told(
                Sketch.of("A-3", "2026-12-15")
                    .is(ActionState.VERIFIED)
                    .step(ActionMove.VERIFY, JO, "2026-11-23T16:00", null, "")))
        .containsExactly("sam: Your action is verified");
  }

  @Test
  void moreTimeIsTheOfficersToDecideAndBeyondTwentyWorkingDaysTheChairs() {
    people.add("chair", "Ola Reed", "demo_partnership", Role.GROUP_CHAIR);
    assertThat(
            told(
                step(ActionState.IN_PROGRESS, ActionMove.ASK_MORE_TIME, "sam")
                    .asked("2026-11-23", "2027-01-08", null)))
        .containsExactly("jo: Somebody asks for more time");
    assertThat(
            told(
                Sketch.of("A-2", "2026-12-15")
                    .step(ActionMove.ASK_MORE_TIME, SAM, "2026-11-23T15:00", null, "")
                    .asked("2026-11-23", "2027-02-15", null)))
        .containsExactly("chair: A request for more time is yours to decide");
  }

  @Test
  void aPassIsToldToWhoIsAskedAndTheAnswerToTheOwner() {
    assertThat(told(step(ActionState.IN_PROGRESS, ActionMove.PASS, "sam").handover(MO)))
        .containsExactly("mo: Somebody would like to pass an action to you");
    assertThat(
            told(
                Sketch.of("A-2", "2026-12-15")
                    .delegate(MO)
                    .step(ActionMove.ACCEPT_PASS, MO, "2026-11-23T15:00", null, "")))
        .containsExactly("sam: Your action was taken over");
  }

  @Test
  void anUpdateAndASnoozeAreNobodyElsesBusiness() {
    assertThat(told(step(ActionState.IN_PROGRESS, ActionMove.UPDATE, "sam"))).isEmpty();
    assertThat(told(step(ActionState.IN_PROGRESS, ActionMove.SNOOZE, "sam"))).isEmpty();
  }

  @Test
  void whatWasAnsweredWhileItsLetterWaitedDoesNotGo() {
    actions.put(step(ActionState.EVIDENCE_SUBMITTED, ActionMove.SEND_EVIDENCE, "sam"));
    news.run(now());
    actions.put(step(ActionState.VERIFIED, ActionMove.SEND_EVIDENCE, "sam"));
    assertThat(deliver()).isEmpty();
  }

  @Test
  void oldStepsAreNoNewsAfterAStart() {
    clock.set("2027-02-01T10:00");
    actions.put(step(ActionState.VERIFIED, ActionMove.VERIFY, "jo"));
    assertThat(news.run(now())).isZero();
  }

  @Test
  void aStepIsToldAtOnceAndTheSweepAddsNothing() {
    news.listen();
    clock.set("2026-11-23T15:00");
    Sketch sketch = step(ActionState.IN_PROGRESS, ActionMove.PASS, "sam").handover(MO);
    actions.put(sketch);
    actions.tell(new OwnerStep.Pass(MO), SAM, sketch.action());
    await().untilAsserted(() -> assertThat(outbox.of(MO, 5)).hasSize(1));
    assertThat(news.run(now())).isEqualTo(0);
  }
}
