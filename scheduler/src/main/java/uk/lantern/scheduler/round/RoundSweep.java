package uk.lantern.scheduler.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.lantern.scheduler.round.part.RoundState;
import uk.lantern.scheduler.round.slot.Slots.KeyAway;
import uk.lantern.scheduler.round.store.RoundsStore;

/**
 * Opens and closes the rounds whose moment has come, and goes on where a crash broke off. Safe at
 * any time, any number of times, on any number of instances.
 */
public final class RoundSweep {

  private static final Logger LOG = LoggerFactory.getLogger(RoundSweep.class);

  /** More than a partnership has open at a time. */
  private static final int MOST = 1_000;

  /**
   * Who joins at that very moment, or takes another step of the round, is first; the round's own
   * step is taken again then and not an hour later.
   */
  private static final int OVERTAKEN = 3;

  private final RoundsStore store;
  private final Launching launching;
  private final Closing closing;

  RoundSweep(RoundsStore store, Launching launching, Closing closing) {
    this.store = store;
    this.launching = launching;
    this.closing = closing;
  }

  /**
   * @return how many rounds opened or closed
   * @throws IllegalStateException when one could not; the others were taken on all the same
   */
  public int run() {
    List<String> failed = new ArrayList<>();
    int did = pass(failed);
    for (int again = 0; again < OVERTAKEN && failed.isEmpty() && anyIsLate(); again++) {
      did += pass(failed);
    }
    if (!failed.isEmpty()) {
      throw new IllegalStateException("Not taken on: rounds " + failed);
    }
    return did;
  }

  private int pass(List<String> failed) {
    each(store.unready(), launching::prepare, failed);
    List<Round> opened = new ArrayList<>();
    each(in(RoundState.LAUNCHED), it -> opened.add(launching.open(it)), failed);
    opened.removeIf(it -> !it.isOpen());
    each(in(RoundState.OPEN), closing::begin, failed);
    List<Round> closes = in(RoundState.CLOSING);
    each(closes, it -> closing.goOn(it.ref()), failed);
    each(store.uncleared(), closing::clear, failed);
    return opened.size() + (int) closes.stream().filter(this::isClosed).count();
  }

  private boolean isClosed(Round round) {
    return store.find(round.ref()).filter(it -> it.state() == RoundState.CLOSED).isPresent();
  }

  private boolean anyIsLate() {
    return store.in(Set.of(RoundState.LAUNCHED, RoundState.OPEN, RoundState.CLOSING), MOST).stream()
        .anyMatch(closing::isLate);
  }

  /** The moments at which a round opens or closes next, by what happens. */
  public Map<String, Instant> planned() {
    Map<String, Instant> planned = new TreeMap<>();
    in(RoundState.LAUNCHED).forEach(it -> planned.put(it.ref() + " opens", RoundTimes.opens(it)));
    store
        .in(Set.of(RoundState.LAUNCHED, RoundState.OPEN), MOST)
        .forEach(it -> planned.put(it.ref() + " closes", RoundTimes.closes(it)));
    return planned;
  }

  private List<Round> in(RoundState state) {
    return store.in(Set.of(state), MOST);
  }

  /** One that fails keeps no other from its moment. */
  private static void each(List<Round> rounds, Consumer<Round> what, List<String> failed) {
    for (Round round : rounds) {
      try {
        what.accept(round);
      } catch (KeyAway away) {
        LOG.error("{}", away.getMessage());
        failed.add(round.ref());
      } catch (RuntimeException e) {
        LOG.error("Round {} is taken on later ({}).", round.ref(), e.getClass().getSimpleName());
        failed.add(round.ref());
      }
    }
  }
}
