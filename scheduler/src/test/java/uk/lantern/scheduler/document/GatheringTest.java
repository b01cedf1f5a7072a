package uk.lantern.scheduler.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many callers in one command, each with its own answer. */
class GatheringTest {

  private static final int CALLERS = 1_000;

  private final AtomicInteger commands = new AtomicInteger();
  private final AtomicInteger underWay = new AtomicInteger();
  private final AtomicInteger travelled = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();

  /** Doubles numbers; the first commands are slow, so that the others gather behind them. */
  private Gathering<Integer, Integer> doubling(int lots, CountDownLatch allWait) {
    return new Gathering<>(
        lots,
        questions -> {
          mostAtOnce.accumulateAndGet(underWay.incrementAndGet(), Math::max);
          travelled.addAndGet(questions.size());
          if (commands.incrementAndGet() <= lots) {
            await(allWait);
          }
          underWay.decrementAndGet();
          return questions.stream().map(q -> q * 2).toList();
        });
  }

  @ParameterizedTest
  @CsvSource({"1, 5", "2, 10", "7, 30"})
  void everybodyGetsTheirOwnAnswerAndACrowdTravelsTogether(int lots, int most) throws Exception {
    CountDownLatch allWait = new CountDownLatch(1);
    Gathering<Integer, Integer> doubling = doubling(lots, allWait);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> answers = new ArrayList<>();
      for (int i = 0; i < CALLERS; i++) {
        int number = i;
        answers.add(threads.submit(() -> doubling.ask(number)));
      }
      Awaitility.await().until(() -> doubling.waitingNow() + travelled.get() == CALLERS);
      allWait.countDown();
      for (int i = 0; i < CALLERS; i++) {
        assertThat(answers.get(i).get()).isEqualTo(2 * i);
      }
    }
    // Each lot's first with few or none, and the rest behind them up to 256 at a time; of several
    // leaders that wake together some find nobody left to take along.
    assertThat(commands).hasValueBetween(CALLERS / 256 + 1, most);
    assertThat(mostAtOnce).hasValueLessThanOrEqualTo(lots);
    assertThat(doubling.waitingNow()).isZero();
    assertThat(doubling.ask(21)).as("places that were taken are given back").isEqualTo(42);
  }

  @Test
  void whoeverHasAnAnswerDoesNotWaitForTheNextCommand() throws Exception {
    CountDownLatch first = new CountDownLatch(1);
    CountDownLatch second = new CountDownLatch(1);
    Gathering<Integer, Integer> slow =
        new Gathering<>(
            questions -> {
              await(commands.incrementAndGet() == 1 ? first : second);
              return questions;
            });
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Integer> one = threads.submit(() -> slow.ask(1));
      Awaitility.await().until(commands::get, n -> n == 1);
      Future<Integer> two = threads.submit(() -> slow.ask(2));
      Awaitility.await().until(slow::waitingNow, n -> n == 1);
      first.countDown();
      assertThat(one.get()).isEqualTo(1);
      assertThat(two.isDone()).isFalse();
      second.countDown();
      assertThat(two.get()).isEqualTo(2);
    }
  }

  @Test
  void aFailingCommandFailsItsCallersOnly() {
    Gathering<Integer, Integer> failing =
        new Gathering<>(
            questions -> {
              if (commands.incrementAndGet() == 1) {
                throw new IllegalStateException("store away");
              }
              return questions;
            });
    assertThatThrownBy(() -> failing.ask(1)).hasMessage("store away");
    assertThat(failing.ask(2)).isEqualTo(2);
  }

  @Test
  void anInterruptedCallerGetsItsAnswerAndStaysInterrupted() {
    AtomicBoolean heard = new AtomicBoolean();
    Gathering<Integer, Integer> plain =
        new Gathering<>(
            questions -> {
              heard.set(Thread.currentThread().isInterrupted());
              return questions;
            });
    Thread.currentThread().interrupt();
    try {
      assertThat(plain.ask(7)).isEqualTo(7);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(heard).isFalse();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
