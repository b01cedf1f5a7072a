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

/** Many callers in one command, each with its own answer. */
class GatheringTest {

  private static final int CALLERS = 1_000;

  @Test
  void everybodyGetsTheirOwnAnswerAndACrowdTravelsTogether() throws Exception {
    AtomicInteger commands = new AtomicInteger();
    AtomicInteger underWay = new AtomicInteger();
    AtomicBoolean twoAtOnce = new AtomicBoolean();
    CountDownLatch allWait = new CountDownLatch(1);
    Gathering<Integer, Integer> doubling =
        new Gathering<>(
            questions -> {
              twoAtOnce.compareAndSet(false, underWay.incrementAndGet() > 1);
              if (commands.incrementAndGet() == 1) {
                await(allWait); // the first command is slow: the others gather behind it
              }
              underWay.decrementAndGet();
              return questions.stream().map(q -> q * 2).toList();
            });
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> answers = new ArrayList<>();
      for (int i = 0; i < CALLERS; i++) {
        int number = i;
        answers.add(threads.submit(() -> doubling.ask(number)));
      }
      Awaitility.await().until(doubling::waitingNow, n -> n == CALLERS - 1);
      allWait.countDown();
      for (int i = 0; i < CALLERS; i++) {
        assertThat(answers.get(i).get()).isEqualTo(2 * i);
      }
    }
    // One alone, and the 999 behind it 256 at a time.
    assertThat(commands).hasValue(5);
    assertThat(twoAtOnce).isFalse();
    assertThat(doubling.waitingNow()).isZero();
  }

  @Test
  void whoeverHasAnAnswerDoesNotWaitForTheNextCommand() throws Exception {
    AtomicInteger commands = new AtomicInteger();
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
    AtomicInteger commands = new AtomicInteger();
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
