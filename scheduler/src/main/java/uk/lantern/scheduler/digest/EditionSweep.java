package uk.lantern.scheduler.digest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.calendar.PlannedTime;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionChange;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.digest.edition.EditionStep;
import uk.lantern.scheduler.digest.letter.TeamLetters;
import uk.lantern.scheduler.digest.send.Dispatch;
import uk.lantern.scheduler.digest.step.Releasing;
import uk.lantern.scheduler.digest.store.EditionsStore;

/**
 * Asks which editions are due, and what those on their way still owe. Safe at any time, any number
 * of times, on any number of instances.
 */
public final class EditionSweep {

  /** Nothing is owed by an edition that is older: its deliveries are not kept any longer. */
  private static final Duration OWES = Duration.ofDays(DigestPolicy.DAYS_CORRECTABLE + 2L);

  private static final Logger LOG = LoggerFactory.getLogger(EditionSweep.class);

  /** Who asks for a correction at that very moment is first; the end is written after it then. */
  private static final int OVERTAKEN = 3;

  private final EditionsStore store;
  private final Releasing releasing;
  private final Dispatch dispatch;
  private final TeamLetters letters;

  EditionSweep(EditionsStore store, Releasing releasing, Dispatch dispatch, TeamLetters letters) {
    this.store = store;
    this.releasing = releasing;
    this.dispatch = dispatch;
    this.letters = letters;
  }

  /**
   * @param now in London
   * @return how many messages were offered
   * @throws IllegalStateException when one could not; the others were taken on all the same
   */
  public int run(ZonedDateTime now) {
    Instant at = now.toInstant();
    List<String> failed = new ArrayList<>();
    each(store.due(at), edition -> begin(edition, now), failed);
    AtomicInteger offered = new AtomicInteger();
    each(
        store.frozenSince(at.minus(OWES)),
        edition -> {
          offered.addAndGet(dispatch.offer(edition, store::find));
          end(edition.ref(), at);
        },
        failed);
    if (!failed.isEmpty()) {
      throw new IllegalStateException("Not taken on: editions " + failed);
    }
    return offered.get();
  }

  /** One that fails keeps no other from its moment. */
  private static void each(
      List<DigestEdition> editions, Consumer<DigestEdition> what, List<String> failed) {
    for (DigestEdition edition : editions) {
      try {
        what.accept(edition);
      } catch (RuntimeException e) {
        String why = e.getClass().getSimpleName();
        LOG.error("Edition {} is taken on later ({}).", edition.ref(), why);
        failed.add(edition.ref());
      }
    }
  }

  /** The moments of planned editions that are still to come, by reference. */
  public Map<String, Instant> planned() {
    Map<String, Instant> planned = new TreeMap<>();
    for (DigestEdition edition : store.planned()) {
      LocalDateTime when = edition.plannedFor();
      if (when != null) {
        planned.put(
            edition.ref(),
            new PlannedTime(when.toLocalDate(), when.toLocalTime(), London.ZONE).instant());
      }
    }
    return planned;
  }

  /** One that cannot go any more is given back, and those who counted on it are told. */
  private void begin(DigestEdition edition, ZonedDateTime now) {
    if (!releasing.sendAsPlanned(edition)) {
      store.find(edition.ref()).ifPresent(it -> letters.offer(it, now));
    }
  }

  private void end(String ref, Instant now) {
    boolean overtaken = true;
    for (int attempt = 0; attempt < OVERTAKEN && overtaken; attempt++) {
      DigestEdition edition = store.find(ref).orElse(null);
      overtaken =
          edition != null
              && edition.state() == EditionState.SENDING
              && dispatch.isOver(edition)
              && !store.replace(ended(edition, now));
    }
  }

  private static DigestEdition ended(DigestEdition edition, Instant now) {
    return EditionChange.of(edition, EditionStep.Kind.SENT, null, now, "")
        .is(DigestPolicy.whenDone(edition))
        .done();
  }
}
