package uk.lantern.scheduler.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import uk.lantern.scheduler.action.part.ActionEvent;
import uk.lantern.scheduler.action.part.ActionMove;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.people.PersonKey;

/** R17: steps that arrive out of order, twice or late end as those in order do, or are refused. */
class LateStepsTest extends ActionWorld {

  private static final int SEEDS = 60;

  /** A press of a button on the card of one turn. */
  private record Press(PersonKey by, long turn, ActionStep step) {}

  private static final List<Press> IN_ORDER =
      List.of(
          new Press(SAM, 1, new OwnerStep.Agree()),
          new Press(NHS_LEAD, 2, confirm()),
          new Press(SAM, 3, update("Started")),
          new Press(SAM, 4, evidence()),
          new Press(QA, 5, verify()));

  @Test
  void whateverTheOrderEachStepIsTakenOnceAndInItsTurn() {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      Action action = proposed();
      while (now(action).state() != ActionState.VERIFIED) {
        deliver(action, shuffled(random));
      }
      Action done = now(action);
      deliver(action, shuffled(random));
      assertThat(now(action)).as("late copies, seed %d", seed).isEqualTo(done);
      assertThat(done.history().stream().map(ActionEvent::move))
          .as("seed %d", seed)
          .containsExactly(
              ActionMove.PROPOSE,
              ActionMove.AGREE,
              ActionMove.CONFIRM,
              ActionMove.UPDATE,
              ActionMove.SEND_EVIDENCE,
              ActionMove.VERIFY);
    }
  }

  private static List<Press> shuffled(Random random) {
    List<Press> presses = new ArrayList<>(IN_ORDER);
    presses.add(IN_ORDER.get(random.nextInt(IN_ORDER.size())));
    Collections.shuffle(presses, random);
    return presses;
  }

  private void deliver(Action action, List<Press> presses) {
    for (Press press : presses) {
      long before = now(action).turn();
      ActionOutcome outcome = actions.take(action.ref(), press.by(), press.turn(), press.step());
      boolean taken = now(action).turn() > before;
      assertThat(taken).isEqualTo(press.turn() == before);
      if (press.turn() > before) {
        assertThat(why(outcome)).isEqualTo(ActionRefusal.CHANGED);
      }
    }
  }
}
