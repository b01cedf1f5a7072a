package uk.lantern.scheduler.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Lets calls of many threads travel as one command: whoever comes first takes along everybody who
 * waits, so a lone caller waits for nobody and a crowd costs the store little more than one.
 *
 * @param <Q> what is asked
 * @param <A> the answer to it
 */
final class Gathering<Q, A> {

  /** Keeps one command's work, and the time it holds the store's one lock, short. */
  private static final int MOST = 256;

  private record Waiting<Q, A>(Q question, CompletableFuture<A> answer) {}

  private final Function<List<Q>, List<A>> together;
  private final ConcurrentLinkedQueue<Waiting<Q, A>> waiting = new ConcurrentLinkedQueue<>();
  private final ReentrantLock travelling = new ReentrantLock();

  /**
   * @param together answers many questions, in their order
   */
  Gathering(Function<List<Q>, List<A>> together) {
    this.together = together;
  }

  /** Blocks until the answer is there; throws what the command threw. */
  A ask(Q question) {
    Waiting<Q, A> mine = new Waiting<>(question, new CompletableFuture<>());
    waiting.add(mine);
    travelling.lock();
    try {
      while (!mine.answer().isDone()) {
        travel();
      }
    } finally {
      travelling.unlock();
    }
    try {
      return mine.answer().join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** How many have asked and not yet set off. */
  int waitingNow() {
    return waiting.size();
  }

  private void travel() {
    List<Waiting<Q, A>> group = new ArrayList<>();
    for (Waiting<Q, A> next = waiting.poll();
        next != null;
        next = group.size() < MOST ? waiting.poll() : null) {
      group.add(next);
    }
    try {
      List<A> answers = together.apply(group.stream().map(Waiting::question).toList());
      for (int i = 0; i < group.size(); i++) {
        group.get(i).answer().complete(answers.get(i));
      }
    } catch (RuntimeException e) {
      group.forEach(one -> one.answer().completeExceptionally(e));
    }
  }
}
