package uk.lantern.scheduler.outbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Lets calls of many threads travel as one command: whoever comes first takes along everybody who
 * waits, so a lone caller waits for nobody and a crowd costs the store little more than one.
 * Whoever has an answer goes on at once, whatever travels next: that is what lets the next lot fill
 * up.
 *
 * @param <Q> what is asked
 * @param <A> the answer to it
 */
final class Gathering<Q, A> {

  /** Keeps one command's work, and the time it holds the store's one lock, short. */
  private static final int MOST = 256;

  /** While one lot waits for the disk the next one is written down. */
  private static final int LOTS = 2;

  private record Waiting<Q, A>(Q question, CompletableFuture<A> answer) {}

  private final Function<List<Q>, List<A>> together;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition arrived = lock.newCondition();
  private final Queue<Waiting<Q, A>> waiting = new ArrayDeque<>();
  private int travelling;

  /**
   * @param together answers many questions, in their order
   */
  Gathering(Function<List<Q>, List<A>> together) {
    this.together = together;
  }

  /** Blocks until the answer is there; throws what the command threw. */
  A ask(Q question) {
    Waiting<Q, A> mine = new Waiting<>(question, new CompletableFuture<>());
    lock.lock();
    try {
      waiting.add(mine);
      while (!mine.answer().isDone()) {
        if (travelling < LOTS && !waiting.isEmpty()) {
          travel();
        } else {
          arrived.awaitUninterruptibly();
        }
      }
    } finally {
      lock.unlock();
    }
    try {
      return mine.answer().join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** How many have asked and not yet set off. */
  int waitingNow() {
    lock.lock();
    try {
      return waiting.size();
    } finally {
      lock.unlock();
    }
  }

  /** Takes along whoever waits, with the lock given away meanwhile. */
  private void travel() {
    List<Waiting<Q, A>> group = new ArrayList<>();
    while (group.size() < MOST && !waiting.isEmpty()) {
      group.add(waiting.remove());
    }
    travelling++;
    lock.unlock();
    try {
      answer(group);
    } finally {
      lock.lock();
      travelling--;
      arrived.signalAll();
    }
  }

  private void answer(List<Waiting<Q, A>> group) {
    try {
      List<A> answers = together.apply(group.stream().map(Waiting::question).toList());
      for (int i = 0; i < group.size(); i++) {
        group.get(i).answer().complete(answers.get(i));
      }
    } catch (RuntimeException | Error e) {
      group.forEach(one -> one.answer().completeExceptionally(e));
    }
  }
}
