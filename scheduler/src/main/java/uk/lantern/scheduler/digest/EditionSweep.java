package uk.lantern.scheduler.digest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.TreeMap;
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
   */
  public int run(ZonedDateTime now) {
    Instant at = now.toInstant();
    store.due(at).forEach(edition -> begin(edition, now));
    int offered = 0;
    for (DigestEdition edition : store.frozenSince(at.minus(OWES))) {
      offered += dispatch.offer(edition, store::find);
      end(edition.ref(), at);
    }
    return offered;
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
    store
        .find(ref)
        .filter(edition -> edition.state() == EditionState.SENDING)
        .filter(dispatch::isOver)
        .ifPresent(
            edition ->
                store.replace(
                    EditionChange.of(edition, EditionStep.Kind.SENT, null, now, "")
                        .is(DigestPolicy.whenDone(edition))
                        .done()));
  }
}
