package uk.lantern.rig.bar;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import uk.lantern.rig.world.Solo;
import uk.lantern.tenant.Entry;
import uk.lantern.tenant.PracticeUser;
import uk.lantern.tenant.Received;
import uk.lantern.tenant.Route;

/**
 * People who ask at a fixed rate, whatever Lantern does, and how long each waits: from the moment
 * the question was due to the reply at the tenant.
 */
final class Asking {

  /** What a letter's buttons quote. */
  private static final Pattern LETTER = Pattern.compile("[A-Z_]{6,}\\|[^\"\\\\]+");

  private final Solo solo;
  private final Map<String, Long> due = new ConcurrentHashMap<>();
  private final List<Double> waits = Collections.synchronizedList(new ArrayList<>());

  Asking(Solo solo) {
    this.solo = solo;
    solo.tenant().ledger().keyedBy(LETTER);
    solo.tenant().ledger().listen(this::seen);
  }

  private void seen(Entry entry) {
    if (!entry.key().isEmpty()) {
      return; // a letter that went meanwhile
    }
    Long since = due.remove(entry.conversation());
    if (since != null && entry.outcome() == Entry.Outcome.ACCEPTED) {
      waits.add((entry.nanos() - since) / 1e6);
    }
  }

  /** Milliseconds; nobody is asked again before they had their answer, so there are many people. */
  List<Double> at(int perSecond, int turns, List<PracticeUser> people, String text) {
    waits.clear();
    long start = System.nanoTime();
    long there = solo.tenant().ledger().now();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < turns; i++) {
        long after = i * 1_000_000_000L / perSecond;
        Waiting.pass(Duration.ofNanos(Math.max(0, start + after - System.nanoTime())));
        PracticeUser person = people.get(i % people.size());
        due.put(person.conversationId(), there + after);
        threads.submit(() -> person.writes(solo.node().bot(), text));
      }
    }
    Waiting.until("the last answers", due::isEmpty);
    return List.copyOf(waits);
  }

  /** Asks once, and returns what comes back; letters that arrive meanwhile are no answer. */
  String once(PracticeUser person, String text) {
    solo.tenant().log().clear();
    person.writes(solo.node().bot(), text);
    Waiting.until("the answer to " + text, () -> !replies().isEmpty());
    return replies().getLast();
  }

  private List<String> replies() {
    return solo.tenant().log().of(Route.SEND).stream()
        .map(Received::text)
        .filter(text -> !LETTER.matcher(text).find())
        .toList();
  }
}
