package uk.lantern.scheduler.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lets questions of many threads travel as one command. One command, or as many as are allowed, is
 * under way at a time; who asks meanwhile waits and goes with the next. So a lone caller waits for
 * nobody, and a crowd costs the store little more than one: no timer decides, only how long the
 * store takes. Whoever has an answer goes on at once, whatever travels next.
 *
 * <p>A question is never asked before it came, so what is read is as fresh as when read alone.
 *
 * @param <Q> what is asked
 * @param <A> the answer to it
 */
public final class Gathering<Q, A> {

  /** Keeps one command's work, and the time it holds the embedded store's one lock, short. */
  private static final int MOST = 256;

  /** How often others go first at most, and only while each time somebody comes along. */
  private static final int YIELDS = 8;

  private final int lots;
  private final Function<List<Q>, List<A>> together;
  private final ReentrantLock lock = new ReentrantLock();
  private final Queue<Waiting<Q, A>> waiting = new ArrayDeque<>();
  private int underWay;

  /**
   * @param together answers many questions, in their order; what it throws is thrown to all of them
   */
  public Gathering(Function<List<Q>, List<A>> together) {
    this(1, together);
  }

  /**
   * The same for writes: while one lot waits for the disk the next is written down.
   *
   * @param lots how many commands may be under way at once, at least 1
   */
  public Gathering(int lots, Function<List<Q>, List<A>> together) {
    this.lots = lots;
    this.together = together;
  }

  /** Blocks until the answer is there; throws what the command threw. */
  public A ask(Q question) {
    Waiting<Q, A> mine = new Waiting<>(question, Thread.currentThread());
    lock.lock();
    try {
      if (underWay < lots) {
        underWay++;
        mine.leadAtOnce();
      } else {
        waiting.add(mine);
      }
    } finally {
      lock.unlock();
    }
    boolean interrupted = mine.awaitTurn();
    try {
      if (mine.isLeading()) {
        travel(mine);
      }
      return mine.answer();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** How many have asked and not yet set off. */
  public int waitingNow() {
    lock.lock();
    try {
      return waiting.size();
    } finally {
      lock.unlock();
    }
  }

  /** One command for its leader and whoever waits; the first who came after them leads the next. */
  private void travel(Waiting<Q, A> leader) {
    List<Waiting<Q, A>> group = groupOf(leader);
    try {
      answer(group);
    } finally {
      Waiting<Q, A> next = next();
      if (next != null) {
        next.lead();
      }
      group.forEach(Waiting::wake);
    }
  }

  private List<Waiting<Q, A>> groupOf(Waiting<Q, A> leader) {
    // Threads that could run go first, and who of them asks comes along; without any, no wait.
    int came = 0;
    for (int i = 0; i < 2 || (i < YIELDS && came < waitingNow()); i++) {
      came = waitingNow();
      Thread.yield();
    }
    List<Waiting<Q, A>> group = new ArrayList<>();
    group.add(leader);
    lock.lock();
    try {
      while (group.size() < MOST && !waiting.isEmpty()) {
        group.add(waiting.remove());
      }
      return group;
    } finally {
      lock.unlock();
    }
  }

  private @Nullable Waiting<Q, A> next() {
    lock.lock();
    try {
      Waiting<Q, A> next = waiting.poll();
      underWay -= next == null ? 1 : 0;
      return next;
    } finally {
      lock.unlock();
    }
  }

  private void answer(List<Waiting<Q, A>> group) {
    try {
      List<A> answers = together.apply(group.stream().map(one -> one.question).toList());
      for (int i = 0; i < group.size(); i++) {
        group.get(i).answered(answers.get(i), null);
      }
    } catch (RuntimeException | Error e) {
      group.forEach(one -> one.answered(null, e));
    }
  }
}
