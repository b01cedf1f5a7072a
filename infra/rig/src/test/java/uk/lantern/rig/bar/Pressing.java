package uk.lantern.rig.bar;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import uk.lantern.rig.bar.RushModel.Press;
import uk.lantern.rig.world.Solo;
import uk.lantern.tenant.BotAnswer;

/** Many people who press buttons of one pulse at a fixed rate, and how long each waits. */
final class Pressing {

  private final Solo solo;
  private final String round;

  /** One for all: Teams, too, signs many activities with one. */
  private final String token;

  private final List<Double> waits = Collections.synchronizedList(new ArrayList<>());
  private final List<String> refused = Collections.synchronizedList(new ArrayList<>());

  Pressing(Solo solo, String round) {
    this.solo = solo;
    this.round = round;
    this.token = solo.tenant().token().bearer();
  }

  /** Returns when everything is answered. */
  void all(List<Press> presses, int perSecond) {
    long start = System.nanoTime();
    Map<String, CountDownLatch> answered = new HashMap<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      long sent = 0;
      for (Press press : presses) {
        CountDownLatch mine = new CountDownLatch(press.times() * press.copies());
        CountDownLatch before = answered.put(press.user().activities().oid(), mine);
        for (int time = 0; time < press.times(); time++) {
          String body = body(press);
          for (int copy = 0; copy < press.copies(); copy++) {
            long due = start + sent++ * 1_000_000_000L / perSecond;
            Waiting.pass(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
            threads.submit(() -> press(body, due, before, mine));
          }
        }
      }
    }
  }

  /** Shows its first question to people who answer nothing yet: a cold JVM is slow for a while. */
  void warm(List<Press> presses, int perSecond) {
    long start = System.nanoTime();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int n = 0; n < presses.size(); n++) {
        long due = start + n * 1_000_000_000L / perSecond;
        Waiting.pass(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
        String body = body("pulse-start", presses.get(n), Map.of());
        threads.submit(() -> send(body, due));
      }
    }
    waits.clear();
  }

  /** Milliseconds from when each press was due to its answer, in the order of the answers. */
  List<Double> waits() {
    return List.copyOf(waits);
  }

  /** Presses that were not answered with 200. */
  List<String> refused() {
    return List.copyOf(refused);
  }

  private String body(Press press) {
    return body(
        "pulse-answer", press, Map.of("question", press.question(), "answer", press.answer()));
  }

  private String body(String verb, Press press, Map<String, String> more) {
    Map<String, String> data =
        new HashMap<>(Map.of("v", "1", "round", round, "stage", "ONCE", "part", "", "turn", ""));
    data.putAll(more);
    return press.user().activities().cardAction(verb, data).toString();
  }

  /** Nobody presses what they do not see yet: the next question comes with the last answer. */
  private void press(String body, long due, @Nullable CountDownLatch before, CountDownLatch mine) {
    try {
      boolean early = before != null && before.getCount() > 0;
      if (early) {
        before.await();
      }
      send(body, early ? System.nanoTime() : due);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      mine.countDown();
    }
  }

  private void send(String body, long from) {
    URI bot = solo.node().bot();
    BotAnswer answer = solo.tenant().deliver(bot, token, body);
    waits.add((System.nanoTime() - from) / 1e6);
    if (answer.status() != 200 || !answer.body().contains("\"statusCode\":200")) {
      refused.add(answer.status() + " " + answer.body().length());
    }
  }
}
