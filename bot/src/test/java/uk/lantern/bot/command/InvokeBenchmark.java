package uk.lantern.bot.command;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.tenant.BotAnswer;
import uk.lantern.tenant.Fault;
import uk.lantern.tenant.PracticeUser;
import uk.lantern.tenant.Route;

/**
 * Not a test: how long a pressed button takes, from the first byte of the invoke to the last of its
 * answer. A whole Lantern with tokens, embedded store and a connector that takes 100 ms. Arguments:
 * how many presses, by how many people at once. Run it alone on the machine.
 */
public final class InvokeBenchmark {

  private static final int WARM_UP = 400;

  private InvokeBenchmark() {}

  public static void main(String[] args) throws Exception {
    int presses = args.length > 0 ? Integer.parseInt(args[0]) : 2_000;
    int people = args.length > 1 ? Integer.parseInt(args[1]) : 16;
    Path data = Files.createTempDirectory("lantern-invokes");
    try (Partnership partnership = new Partnership(data);
        Start.Running running = partnership.serve()) {
      partnership.tenant.faults().set(Route.SEND, new Fault.Slow(Duration.ofMillis(100)));
      press(partnership, running, WARM_UP, people);
      long start = System.nanoTime();
      List<Long> nanos = press(partnership, running, presses, people);
      report(nanos.stream().sorted().toList(), people, System.nanoTime() - start);
    }
    System.exit(0);
  }

  private static List<Long> press(
      Partnership partnership, Start.Running running, int presses, int people) throws Exception {
    URI bot = Partnership.bot(running);
    String item = running.bean(Catalogue.class).items().getFirst().id();
    List<Map<String, String>> buttons =
        List.of(
            Map.of("verb", "practice-points", "item", item),
            Map.of("verb", "questions-for-supervision", "item", item),
            Map.of("verb", "useful", "answer", "yes"),
            Map.of("verb", "not-what-i-need"));
    List<Callable<List<Long>>> work = new ArrayList<>();
    for (int p = 0; p < people; p++) {
      PracticeUser user = partnership.tenant.user("Person " + p);
      work.add(() -> pressing(user, bot, buttons, presses / people));
    }
    List<Long> nanos = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<List<Long>> done : threads.invokeAll(work)) {
        nanos.addAll(done.get());
      }
    }
    return nanos;
  }

  private static List<Long> pressing(
      PracticeUser user, URI bot, List<Map<String, String>> buttons, int times) {
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      Map<String, String> button = buttons.get(i % buttons.size());
      long before = System.nanoTime();
      BotAnswer answer = user.presses(bot, button.get("verb"), button);
      nanos.add(System.nanoTime() - before);
      if (answer.status() != 200 || !answer.body().contains("statusCode")) {
        throw new IllegalStateException("A press was answered " + answer.status());
      }
    }
    return nanos;
  }

  private static void report(List<Long> sorted, int people, long wall) {
    System.out.printf(
        "%d presses by %d people: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, max %.1f ms, %.0f/s%n",
        sorted.size(),
        people,
        percentile(sorted, 50),
        percentile(sorted, 95),
        percentile(sorted, 99),
        sorted.getLast() / 1e6,
        sorted.size() / (wall / 1e9));
  }

  private static double percentile(List<Long> sorted, int percent) {
    return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1)) / 1e6;
  }
}
