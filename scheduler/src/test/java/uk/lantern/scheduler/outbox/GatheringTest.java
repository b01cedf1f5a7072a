package uk.lantern.scheduler.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Many callers in one command, each with its own answer. */
class GatheringTest extends OutboxWorld {

  @Test
  void everybodyGetsTheirOwnAnswerAndACrowdTravelsTogether() throws Exception {
    AtomicInteger commands = new AtomicInteger();
    CountDownLatch allWait = new CountDownLatch(1);
    Gathering<Integer, Integer> doubling =
        new Gathering<>(
            questions -> {
              if (commands.incrementAndGet() <= 2) {
                await(allWait); // two commands are under way: the others gather behind them
              }
              return questions.stream().map(q -> q * 2).toList();
            });
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answers = new ArrayList<Future<Integer>>();
      for (int i = 0; i < 100; i++) {
        int number = i;
        answers.add(threads.submit(() -> doubling.ask(number)));
      }
      Awaitility.await().until(doubling::waitingNow, n -> n == 98);
      allWait.countDown();
      for (int i = 0; i < 100; i++) {
        assertThat(answers.get(i).get()).isEqualTo(2 * i);
      }
    }
    assertThat(commands).as("commands for 100 callers").hasValueLessThan(50);
  }

  @Test
  void whoeverHasAnAnswerGoesOnWhateverTravelsNext() throws Exception {
    CountDownLatch underWay = new CountDownLatch(2);
    CountDownLatch gathered = new CountDownLatch(1);
    CountDownLatch answered = new CountDownLatch(1);
    Gathering<String, String> slow =
        new Gathering<>(
            questions -> {
              if (questions.contains("first")) {
                underWay.countDown();
                await(gathered);
              } else if (questions.contains("next")) {
                await(answered);
              }
              return questions;
            });
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.submit(() -> slow.ask("first"));
      threads.submit(() -> slow.ask("first"));
      await(underWay);
      for (int i = 0; i < 4; i++) {
        threads.submit(() -> slow.ask(slow.ask("again").replace("again", "next")));
      }
      var last = threads.submit(() -> slow.ask("last"));
      Awaitility.await().until(() -> slow.waitingNow() == 5);
      gathered.countDown();
      boolean inTime = endsWithin(5, last);
      answered.countDown();
      assertThat(inTime).as("answered while the next lots were under way").isTrue();
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
  void ofClaimsSettledTogetherOnlyTheLostOnesAreRefused() throws Exception {
    for (int i = 0; i < 20; i++) {
      a.offer(message(MessageKind.DIGEST, "p" + i));
    }
    List<Claim> claims = a.claim(20);
    claims.subList(0, 5).forEach(c -> a.cancel(Cancellation.of(c.delivery().message().key(), "x")));
    List<Callable<Boolean>> sendings = new ArrayList<>();
    claims.forEach(claim -> sendings.add(() -> a.sending(claim)));
    List<Boolean> held = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(20)) {
      for (var answer : threads.invokeAll(sendings)) {
        held.add(answer.get());
      }
    }
    assertThat(held.subList(0, 5)).containsOnly(false);
    assertThat(held.subList(5, 20)).containsOnly(true);
  }

  private static boolean endsWithin(int seconds, Future<?> work) throws Exception {
    try {
      work.get(seconds, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
