package uk.lantern.rig.bar;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import uk.lantern.rig.world.Post;
import uk.lantern.tenant.Tenant;

/**
 * The sending policy of Microsoft's Company Communicator, as its {@code SendFunction}, {@code
 * MessageService} and {@code host.json} have it: 30 messages at a time; 429 and 5xx tried again so
 * often with a growing, jittered wait of one second at first; if the last try is still 429, nobody
 * sends for eleven minutes, and whatever comes up meanwhile is put back for eleven minutes. Its
 * queue and tables are left out, which makes it faster than it is.
 */
final class CompanyCommunicator {

  private static final int AT_ONCE = 30;
  private static final Duration PAUSE = Duration.ofMinutes(11);
  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

  private final Tenant tenant;
  private final int tries;
  private final int faster;
  private final DelayQueue<Queued> queue = new DelayQueue<>();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private volatile long pausedUntil = Long.MIN_VALUE;

  /**
   * @param tries how often a refused message is tried again before everybody pauses
   * @param faster divides every wait
   */
  CompanyCommunicator(Tenant tenant, int tries, int faster) {
    this.tenant = tenant;
    this.tries = tries;
    this.faster = faster;
  }

  /** Sends to 0..recipients-1 for that long, or until all have it. */
  void run(int recipients, Duration time) {
    for (int n = 0; n < recipients; n++) {
      queue.add(new Queued(n, System.nanoTime()));
    }
    long end = System.nanoTime() + time.toNanos();
    try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < AT_ONCE; i++) {
        senders.submit(
            () -> {
              while (System.nanoTime() < end && !queue.isEmpty()) {
                Queued next = queue.poll(100, TimeUnit.MILLISECONDS);
                if (next != null) {
                  handle(next);
                }
              }
              return null;
            });
      }
    }
  }

  private void handle(Queued message) throws IOException, InterruptedException {
    if (System.nanoTime() < pausedUntil) {
      putBack(message);
      return;
    }
    double wait = FIRST_WAIT.toNanos() / (double) faster;
    int status = send(message.number());
    for (int again = 0; again < tries && (status == 429 || status >= 500); again++) {
      // Decorrelated jitter: about twice as long each time, spread between half and one and a half.
      Waiting.pass(
          Duration.ofNanos((long) (wait * ThreadLocalRandom.current().nextDouble(0.5, 1.5))));
      wait *= 2;
      status = send(message.number());
    }
    if (status == 429) {
      pausedUntil = System.nanoTime() + PAUSE.toNanos() / faster;
      putBack(message);
    }
  }

  private void putBack(Queued message) {
    queue.add(new Queued(message.number(), System.nanoTime() + PAUSE.toNanos() / faster));
  }

  private int send(int number) throws IOException, InterruptedException {
    String to = Post.conversation(number).replace(":", "%3A");
    HttpRequest post =
        HttpRequest.newBuilder(
                URI.create(tenant.serviceUrl() + "v3/conversations/" + to + "/activities"))
            .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"" + Post.key(number) + "\"}"))
            .build();
    return http.send(post, BodyHandlers.discarding()).statusCode();
  }

  private record Queued(int number, long at) implements Delayed {

    @Override
    public long getDelay(TimeUnit unit) {
      return unit.convert(at - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
      return Long.compare(at, ((Queued) other).at());
    }
  }
}
