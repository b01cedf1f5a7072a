package uk.lantern.tenant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.lantern.tenant.Entry.Outcome;

/** Every request to the connector, in some bytes each, and what a judge asks of them. */
public final class Ledger {

  private static final Pattern NOTHING = Pattern.compile("(?!)");

  private final LongSupplier nanos;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Consumer<Entry>> listeners = new CopyOnWriteArrayList<>();
  private volatile Pattern key = NOTHING;

  Ledger(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** A delivery is known by the first match in the body. */
  public void keyedBy(Pattern pattern) {
    key = pattern;
  }

  /**
   * Told of every entry when it is decided and before the caller is answered, in the caller's
   * thread: the place to kill a sender whose message was taken.
   */
  public void listen(Consumer<Entry> listener) {
    listeners.add(listener);
  }

  /** Tells nobody any more. */
  public void deaf() {
    listeners.clear();
  }

  void add(Received received, String conversation, Outcome outcome, int status) {
    Matcher found = key.matcher(received.text());
    String token = received.header("authorization");
    Entry entry =
        new Entry(
            nanos.getAsLong(),
            received.route(),
            conversation,
            found.find() ? found.group() : "",
            outcome,
            status,
            token == null ? "" : token);
    synchronized (entries) {
      entries.add(entry);
    }
    listeners.forEach(listener -> listener.accept(entry));
  }

  /** The tenant's monotonic clock, which dates the entries. */
  public long now() {
    return nanos.getAsLong();
  }

  /** Everything so far, oldest first. */
  public List<Entry> all() {
    synchronized (entries) {
      return List.copyOf(entries);
    }
  }

  /** Forgets everything. */
  public void clear() {
    synchronized (entries) {
      entries.clear();
    }
  }

  /** What was accepted of messages with a delivery key, oldest first. */
  public List<Entry> accepted() {
    return deliveries().filter(entry -> entry.outcome() == Outcome.ACCEPTED).toList();
  }

  /** How often each delivery was accepted; those that never were are not in it. */
  public Map<String, Integer> copies() {
    Map<String, Integer> copies = new TreeMap<>();
    accepted().forEach(entry -> copies.merge(entry.key(), 1, Integer::sum));
    return copies;
  }

  /** The deliveries that a person saw more than once. */
  public List<String> duplicates() {
    return copies().entrySet().stream()
        .filter(e -> e.getValue() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The share of the sends (0 to 1) that ended so. */
  public double share(Outcome outcome) {
    List<Entry> sends = deliveries().toList();
    long such = sends.stream().filter(entry -> entry.outcome() == outcome).count();
    return sends.isEmpty() ? 0 : (double) such / sends.size();
  }

  /** Accepted deliveries a second, between the first and the last tenth of them. */
  public double middleRate() {
    List<Entry> sent = accepted();
    int from = sent.size() / 10;
    int to = sent.size() - 1 - from;
    if (to <= from) {
      return 0;
    }
    return (to - from) / ((sent.get(to).nanos() - sent.get(from).nanos()) / 1e9);
  }

  /** Accepted deliveries a second between two moments. */
  public double rate(long from, long to) {
    long within =
        accepted().stream().filter(entry -> entry.nanos() >= from && entry.nanos() < to).count();
    return within / ((to - from) / 1e9);
  }

  private Stream<Entry> deliveries() {
    return all().stream().filter(entry -> !entry.key().isEmpty());
  }
}
