package uk.lantern.scheduler.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.action.part.ActionEvent;
import uk.lantern.scheduler.action.part.ActionMove;
import uk.lantern.scheduler.action.part.ActionState;

/** Two people at once, one press many times, and cards of yesterday. */
class RaceTest extends ActionWorld {

  @Test
  void case63FiftyIdenticalStepsAtOnceAreOneStep() throws Exception {
    Action action = inProgress();
    AtomicInteger told = new AtomicInteger();
    actions.whenTaken(taken -> told.incrementAndGet());
    List<ActionOutcome> outcomes =
        TestStore.atOnce(50, () -> tries(action, SAM, update("Nearly there")));
    assertThat(outcomes).allMatch(it -> it instanceof ActionOutcome.Done);
    assertThat(outcomes.stream().filter(it -> !((ActionOutcome.Done) it).isRepeat())).hasSize(1);
    assertThat(now(action).progress().updates()).hasSize(2);
    assertThat(now(action).turn()).isEqualTo(action.turn() + 1);
    assertThat(told).hasValue(1);
  }

  @Test
  void ofTwoPeopleAtOnceOneDecidesAndTheOtherIsTold() throws Exception {
    for (int round = 0; round < 20; round++) {
      Action asked = take(inProgress(), SAM, moreTime("2026-12-18"));
      AtomicInteger turn = new AtomicInteger();
      List<ActionOutcome> outcomes =
          TestStore.atOnce(
              2,
              () ->
                  turn.getAndIncrement() == 0
                      ? tries(asked, QA, new OfficerStep.DecideTime(true, ""))
                      : tries(asked, QA2, new OfficerStep.DecideTime(false, "Too late")));
      assertThat(outcomes.stream().filter(it -> it instanceof ActionOutcome.Done)).hasSize(1);
      assertThat(outcomes.stream().filter(it -> it instanceof ActionOutcome.Refused))
          .singleElement()
          .satisfies(it -> assertThat(why(it)).isEqualTo(ActionRefusal.CHANGED));
      assertThat(now(asked).history().stream().map(ActionEvent::move))
          .containsOnlyOnce(ActionMove.DECIDE_TIME);
    }
  }

  /**
   * Read again and again: what two people do at the same moment is rarely seen at the first try.
   */
  @Test
  void actionsThatSupersedeEachOtherAtOnceNeverStandInACircle() throws Exception {
    for (int round = 0; round < 60; round++) {
      int size = 2 + round % 2;
      List<Action> ring = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        ring.add(inProgress());
      }
      AtomicInteger turn = new AtomicInteger();
      TestStore.atOnce(
          size,
          () -> {
            int at = turn.getAndIncrement();
            String next = ring.get((at + 1) % size).ref();
            return tries(ring.get(at), QA, new OfficerStep.Supersede(next, "Merged"));
          });
      List<ActionState> states = ring.stream().map(it -> now(it).state()).toList();
      assertThat(states)
          .as("somebody still has to do one of them: %s", states)
          .contains(ActionState.IN_PROGRESS);
    }
  }

  @Test
  void theActionInItsPlaceKnowsOfItAndTheStepOfAYesterdaysCardIsLate() {
    Action old = inProgress();
    Action next = inProgress();
    String typed = next.ref().toLowerCase(Locale.UK).replace("a-", "");
    Action superseded = take(old, QA, new OfficerStep.Supersede(typed, "Merged"));
    assertThat(superseded.standing().supersededBy()).isEqualTo(next.ref());
    assertThat(now(next).lastEvent().move()).isEqualTo(ActionMove.TAKE_PLACE);
    assertThat(now(next).lastEvent().why()).isEqualTo(old.ref() + " Merged");
    assertThat(now(next).state()).isEqualTo(ActionState.IN_PROGRESS);
    assertThat(why(tries(next, SAM, update("x")))).isEqualTo(ActionRefusal.CHANGED);
  }

  @Test
  void case67AStaleTurnIsToldHowItStandsNow() {
    Action seen = inProgress();
    Action newer = take(seen, SAM, update("Nearly there"));
    ActionOutcome.Refused late = refused(tries(seen, SAM, new OwnerStep.Pass(MO)));
    assertThat(late.code()).isEqualTo(ActionRefusal.CHANGED);
    assertThat(late.now()).isEqualTo(newer);
    assertThat(why(actions.take(seen.ref(), SAM, 99, update("x"))))
        .as("a turn that has not been yet")
        .isEqualTo(ActionRefusal.CHANGED);
  }

  @Test
  void theSamePressTomorrowIsStillTheStepThatWasTaken() {
    Action seen = inProgress();
    take(seen, SAM, update("Nearly there"));
    take(now(seen), SAM, update("Waiting for communications"));
    ActionOutcome again = tries(seen, SAM, update("Nearly there"));
    assertThat(again).isInstanceOf(ActionOutcome.Done.class);
    assertThat(((ActionOutcome.Done) again).isRepeat()).isTrue();
    assertThat(now(seen).progress().updates()).hasSize(3);
    assertThat(why(tries(seen, SAM, update("Something else")))).isEqualTo(ActionRefusal.CHANGED);
  }

  @Test
  void anActionOfANewerVersionIsLeftUntouched() {
    Action action = inProgress();
    mongo.updateFirst(
        Query.query(Criteria.where("_id").is(action.ref())), Update.update("v", 99), "actions");
    assertThat(why(tries(action, SAM, update("x")))).isEqualTo(ActionRefusal.NEWER);
    assertThat(now(action)).isEqualTo(action);
  }

  @ParameterizedTest
  @ValueSource(strings = {"body.history.1.move", "body.standing.state"})
  void whatANewerVersionAloneKnowsIsLeftUntouchedAndHidesNothingElse(String field) {
    Action other = inProgress();
    Action action = submitted();
    Query it = Query.query(Criteria.where("_id").is(action.ref()));
    mongo.updateFirst(it, Update.update("v", 99).set(field, "TELEPORTED"), "actions");
    Document stored = mongo.findOne(it, Document.class, "actions");
    assertThat(actions.mine(SAM)).containsExactly(other);
    assertThat(actions.in(ActionFilter.all())).containsExactly(other);
    assertThat(actions.those(List.of(other.ref(), action.ref()))).containsExactly(other);
    assertThat(actions.waiting(QA, 10).first()).isEmpty();
    List<Action> held = new ArrayList<>();
    actions.streamOpenByOwner((owner, theirs) -> held.addAll(theirs));
    assertThat(held).containsExactly(other);
    assertThat(actions.find(action.ref())).isEmpty();
    assertThat(tries(action, SAM, update("x"))).isInstanceOf(ActionOutcome.Absent.class);
    assertThat(mongo.findOne(it, Document.class, "actions")).isEqualTo(stored);
  }

  @Test
  void whatThisVersionWroteAndCannotReadIsAFaultAndIsSaid() {
    Action action = inProgress();
    Query it = Query.query(Criteria.where("_id").is(action.ref()));
    mongo.updateFirst(it, Update.update("body.history.1.move", "TELEPORTED"), "actions");
    assertThatThrownBy(() -> actions.mine(SAM)).hasMessageContaining("TELEPORTED");
  }

  @Test
  void whatIsNotTheirsLooksAsIfItWereNotThere() {
    Action action = inProgress();
    assertThat(tries(action, TOM, update("x"))).isInstanceOf(ActionOutcome.Absent.class);
    assertThat(actions.take("A-999", SAM, 1, update("x"))).isInstanceOf(ActionOutcome.Absent.class);
    assertThat(tries(action, OTHER_CHAIR, confirm())).isInstanceOf(ActionOutcome.Absent.class);
    assertThat(now(action).state()).isEqualTo(ActionState.IN_PROGRESS);
  }

  @Test
  void historyOnlyGrows() {
    Action closed = closed();
    assertThat(closed.history().stream().map(ActionEvent::move))
        .containsExactly(
            ActionMove.PROPOSE,
            ActionMove.AGREE,
            ActionMove.CONFIRM,
            ActionMove.UPDATE,
            ActionMove.SEND_EVIDENCE,
            ActionMove.VERIFY,
            ActionMove.CLOSE);
    assertThat(closed.turn()).isEqualTo(closed.history().size());
  }
}
