package uk.lantern.tenant;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** An activity that is delivered again while nobody has answered it. */
record Redelivery(String bearer, String json, Duration pause) {

  static Redelivery of(String bearer, String json, Duration pause) {
    return new Redelivery(bearer, json, pause);
  }

  List<BotAnswer> to(List<URI> bots) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<BotAnswer>> copies = new ArrayList<>();
      for (URI bot : bots) {
        copies.add(threads.submit(() -> BotAnswer.post(bot, bearer, json)));
        if (answered(copies.getLast())) {
          break;
        }
      }
      List<BotAnswer> answers = new ArrayList<>();
      for (Future<BotAnswer> copy : copies) {
        answers.add(copy.get());
      }
      return answers;
    } catch (ExecutionException e) {
      throw new IllegalStateException("A copy of an activity found no bot", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while delivering", e);
    }
  }

  private boolean answered(Future<BotAnswer> copy) throws InterruptedException, ExecutionException {
    try {
      copy.get(pause.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException unanswered) {
      return false;
    }
  }
}
