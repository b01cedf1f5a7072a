package uk.lantern.scheduler.digest.step;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.digest.DigestPolicy;
import uk.lantern.scheduler.digest.DigestPolicy.Act;
import uk.lantern.scheduler.digest.DigestRefusal;
import uk.lantern.scheduler.digest.EditionOutcome;
import uk.lantern.scheduler.digest.EditionOutcome.Done;
import uk.lantern.scheduler.digest.EditionOutcome.Refused;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionChange;
import uk.lantern.scheduler.digest.edition.EditionStep;
import uk.lantern.scheduler.digest.store.EditionsStore;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;

/**
 * Takes one step of one edition: role, state, decision, compare-and-set. A lost race is decided
 * again from what the winner wrote.
 */
public final class EditionSteps {

  /** A team of three presses no faster than this. */
  private static final int TRIES = 5;

  private final EditionsStore store;
  private final People people;
  private final Clock clock;

  public EditionSteps(EditionsStore store, People people, Clock clock) {
    this.store = store;
    this.people = people;
    this.clock = clock;
  }

  /**
   * @param how the edition as it will stand, or why not; asked once for each try
   */
  public EditionOutcome take(
      Act act, String ref, PersonKey by, Function<DigestEdition, EditionOutcome> how) {
    if (!mayAct(by)) {
      return Refused.because(DigestRefusal.NOT_THE_TEAM, null);
    }
    DigestEdition edition = null;
    for (int attempt = 0; attempt < TRIES; attempt++) {
      edition = store.find(ref).orElse(null);
      if (edition == null) {
        return Refused.because(DigestRefusal.NOT_FOUND, null);
      }
      Optional<DigestRefusal> refusal = DigestPolicy.refusal(act, edition, by, today());
      if (refusal.isPresent()) {
        return Refused.because(refusal.get(), edition);
      }
      EditionOutcome outcome = how.apply(edition);
      if (!(outcome instanceof Done done) || store.replace(done.edition())) {
        return outcome;
      }
    }
    return Refused.because(DigestRefusal.CHANGED_MEANWHILE, edition);
  }

  public EditionChange next(
      DigestEdition from, EditionStep.Kind kind, @Nullable PersonKey by, String why) {
    return EditionChange.of(from, kind, by, now(), why);
  }

  public boolean mayAct(PersonKey person) {
    return people.find(person).filter(it -> DigestPolicy.mayAct(it.rolesOn(today()))).isPresent();
  }

  public boolean mayApprove(DigestEdition edition, PersonKey person) {
    return people.find(person).filter(it -> mayApprove(edition, it)).isPresent();
  }

  public boolean mayApprove(DigestEdition edition, Person person) {
    return DigestPolicy.mayApprove(edition, person.key(), person.rolesOn(today()));
  }

  public Instant now() {
    return clock.instant();
  }

  public LocalDate today() {
    return London.today(clock);
  }
}
