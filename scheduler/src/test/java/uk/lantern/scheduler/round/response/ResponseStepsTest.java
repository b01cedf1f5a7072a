package uk.lantern.scheduler.round.response;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.lantern.scheduler.round.response.ResponseWorld.ANNE;
import static uk.lantern.scheduler.round.response.ResponseWorld.ARUN;
import static uk.lantern.scheduler.round.response.ResponseWorld.POLICE;
import static uk.lantern.scheduler.round.response.ResponseWorld.QA;
import static uk.lantern.scheduler.round.response.ResponseWorld.c07;
import static uk.lantern.scheduler.round.response.ResponseWorld.give;
import static uk.lantern.scheduler.round.response.ResponseWorld.why;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.lantern.scheduler.SteppingClock;
import uk.lantern.scheduler.TestStore;
import uk.lantern.scheduler.round.Round;

/** One response from nothing to what is agreed about it, in order and out of order. */
class ResponseStepsTest {

  @TempDir Path keys;
  private ResponseWorld world;

  @BeforeEach
  void start() {
    world = new ResponseWorld(new SteppingClock("2026-11-30T09:00"), keys);
  }

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void whoeverWasInvolvedAnswersNothingUntilTheOfficerGivesItBack() {
    ResponseKey key = c07(world.multi("2026-12-11T17:00"));
    assertThat(why(world.takes(key, ANNE, give("lived", "2", ""))))
        .isEqualTo(ResponseRefusal.DECLARE_FIRST);
    world.takes(key, ANNE, new ResponseStep.Declare(true));
    assertThat(world.now(key).state()).isEqualTo(ResponseState.CONFLICT);
    for (ResponseStep step :
        List.of(
            new ResponseStep.Declare(false), give("lived", "2", ""), new ResponseStep.Submit())) {
      assertThat(why(world.takes(key, ANNE, step))).isEqualTo(ResponseRefusal.INVOLVED);
    }
    assertThat(why(world.takes(key, ANNE, new ResponseStep.Delegate(POLICE))))
        .isEqualTo(ResponseRefusal.OTHER_AGENCY);
    world.takes(key, ANNE, new ResponseStep.Delegate(ARUN));
    assertThat(why(world.takes(key, ARUN, new ResponseStep.Delegate(ANNE))))
        .isEqualTo(ResponseRefusal.INVOLVED);
    world.takes(key, QA, new ResponseStep.Delegate(ANNE));
    assertThat(world.takes(key, ANNE, new ResponseStep.Declare(false)))
        .isInstanceOf(ResponseOutcome.Done.class);
  }

  @Test
  void whatSomebodyInvolvedHadAnsweredDoesNotStand() {
    ResponseKey key = c07(world.multi("2026-12-11T17:00"));
    world.takes(key, ANNE, new ResponseStep.Declare(false));
    world.takes(key, ANNE, give("lived", "2", ""));
    world.takes(key, ANNE, new ResponseStep.Declare(true));
    assertThat(world.now(key).given()).isEmpty();
    assertThat(world.now(key).auditor()).isNull();
  }

  @Test
  void oneSecondBeforeClosingIsTakenAndTheMomentItselfIsNot() {
    ResponseKey key = c07(world.multi("2026-12-11T17:00"));
    world.takes(key, ANNE, new ResponseStep.Declare(false));
    world.clock.set("2026-12-11T16:59:59");
    assertThat(world.takes(key, ANNE, give("lived", "2", "")))
        .isInstanceOf(ResponseOutcome.Done.class);
    world.clock.set("2026-12-11T17:00:00");
    assertThat(why(world.takes(key, ANNE, give("lived", "3", ""))))
        .isEqualTo(ResponseRefusal.CLOSED);
    assertThat(world.now(key).answers().to("lived").orElseThrow().value()).isEqualTo("2");
  }

  @Test
  void fiftyPressesAtOnceAreOneStep() throws Exception {
    ResponseKey key = c07(world.multi("2026-12-11T17:00"));
    world.takes(key, ANNE, new ResponseStep.Declare(false));
    List<ResponseOutcome> all =
        TestStore.atOnce(50, () -> world.responses.take(key, ANNE, 1, give("lived", "2", "x")));
    assertThat(all).allMatch(it -> it instanceof ResponseOutcome.Done);
    assertThat(world.now(key).turn()).isEqualTo(2);
    assertThat(world.now(key).history()).hasSize(2);
  }

  @Test
  void inWhateverOrderStepsComeAResponseEndsAsInOrderOrSaysWhatItRefused() {
    lives(0, 200);
  }

  @Test
  @Tag("long")
  void soItIsInAThousandOrders() {
    lives(200, 1_000);
  }

  /**
   * Duplicates, replays, late ones and any order; then once more in order, as people look again.
   */
  private void lives(int from, int to) {
    Response inOrder = world.sent(c07(world.multi("2026-12-11T17:00")), ANNE);
    ResponseKey key = c07(world.multi("2026-12-11T17:00"));
    for (int seed = from; seed < to; seed++) {
      Random random = new Random(seed);
      List<Integer> coming = new ArrayList<>();
      IntStream.range(0, ResponseWorld.life().size())
          .forEach(n -> coming.addAll(Collections.nCopies(1 + random.nextInt(3), n)));
      Collections.shuffle(coming, random);
      coming.forEach(n -> arrives(key, n));
      IntStream.range(0, ResponseWorld.life().size()).forEach(n -> arrives(key, n));
      Response end = world.now(key);
      assertThat(end.turn()).as("seed %d", seed).isEqualTo(inOrder.turn());
      assertThat(end.given()).as("seed %d", seed).isEqualTo(inOrder.given());
      assertThat(end.state()).as("seed %d", seed).isEqualTo(ResponseState.SUBMITTED);
      assertThat(end.sending()).as("seed %d", seed).isEqualTo(inOrder.sending());
      assertThat(world.bean(ResponsesStore.class).delete(key.round(), false)).isEqualTo(1);
    }
  }

  /** A card carries the turn at which it was shown. */
  private void arrives(ResponseKey key, int n) {
    long turn = world.now(key).turn();
    ResponseOutcome outcome = world.responses.take(key, ANNE, n, ResponseWorld.life().get(n));
    long after = world.now(key).turn();
    if (n == turn) {
      assertThat(outcome).isInstanceOf(ResponseOutcome.Done.class);
      assertThat(after).isEqualTo(turn + 1);
    } else if (n < turn) {
      assertThat(((ResponseOutcome.Done) outcome).isRepeat()).isTrue();
      assertThat(after).isEqualTo(turn);
    } else {
      assertThat(why(outcome)).isEqualTo(ResponseRefusal.CHANGED);
      assertThat(after).isEqualTo(turn);
    }
  }

  @Test
  void whatWasNeverSentGoesAfterThirtyDaysAndTheRestAfterSixYears() {
    Round round = world.multi("2026-12-11T17:00");
    world.sent(c07(round), ANNE);
    world.takes(new ResponseKey(round.ref(), "nhs", "C03"), ARUN, new ResponseStep.Declare(false));
    ResponseRetention retention = world.bean(ResponseRetention.class);
    assertThat(retention.purge(LocalDate.of(2027, 1, 9))).isZero();
    assertThat(retention.purge(LocalDate.of(2027, 1, 10))).isEqualTo(1);
    assertThat(retention.purge(LocalDate.of(2032, 12, 10))).isZero();
    assertThat(retention.purge(LocalDate.of(2032, 12, 11))).isEqualTo(1);
  }
}
