package uk.lantern.scheduler.digest.step;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.calendar.PlannedTime;
import uk.lantern.scheduler.digest.DigestPolicy.Act;
import uk.lantern.scheduler.digest.DigestRefusal;
import uk.lantern.scheduler.digest.EditionOutcome;
import uk.lantern.scheduler.digest.EditionOutcome.Done;
import uk.lantern.scheduler.digest.EditionOutcome.Refused;
import uk.lantern.scheduler.digest.check.EditionChecks;
import uk.lantern.scheduler.digest.check.EditionTimes;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionItem;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.digest.edition.EditionStep;
import uk.lantern.scheduler.digest.edition.Freeze;
import uk.lantern.scheduler.digest.send.Dispatch;
import uk.lantern.scheduler.digest.store.EditionsStore;
import uk.lantern.scheduler.people.PersonKey;

/** When an edition goes out, and that it does not. */
public final class Releasing {

  private final EditionsStore store;
  private final EditionSteps steps;
  private final EditionChecks checks;
  private final EditionTimes times;
  private final Freezing freezing;
  private final Dispatch dispatch;

  public Releasing(
      EditionsStore store,
      EditionSteps steps,
      EditionChecks checks,
      EditionTimes times,
      Freezing freezing,
      Dispatch dispatch) {
    this.store = store;
    this.steps = steps;
    this.checks = checks;
    this.times = times;
    this.freezing = freezing;
    this.dispatch = dispatch;
  }

  public EditionOutcome schedule(String ref, PersonKey by, LocalDateTime when) {
    return steps.take(
        Act.SCHEDULE,
        ref,
        by,
        edition -> {
          if (PlannedTime.refusal(when.toLocalTime()).isPresent()) {
            return Refused.because(DigestRefusal.CLOCK_CHANGE_HOUR, edition);
          }
          ZonedDateTime moment =
              new PlannedTime(when.toLocalDate(), when.toLocalTime(), London.ZONE).moment();
          Refused refused = refusedAt(edition, moment);
          return refused != null
              ? refused
              : new Done(
                  steps
                      .next(edition, EditionStep.Kind.SCHEDULED, by, when.toString())
                      .is(EditionState.SCHEDULED)
                      .plannedFor(when)
                      .done());
        });
  }

  private @Nullable Refused refusedAt(DigestEdition edition, ZonedDateTime moment) {
    if (!moment.toInstant().isAfter(steps.now())) {
      return Refused.because(DigestRefusal.IN_THE_PAST, edition);
    }
    ZonedDateTime better = times.better(moment);
    if (better != null) {
      return new Refused(DigestRefusal.QUIET_TIME, edition, Map.of(), better);
    }
    return itemsRefused(edition, moment.toLocalDate());
  }

  /** Of two who press at once, one freezes the list that counts; the other's is nobody's. */
  public EditionOutcome sendNow(String ref, PersonKey by) {
    List<Freeze> lists = new ArrayList<>();
    EditionOutcome outcome =
        steps.take(
            Act.SEND,
            ref,
            by,
            edition -> {
              ZonedDateTime now = steps.now().atZone(London.ZONE);
              ZonedDateTime better = times.better(now);
              return better == null
                  ? begin(edition, by, lists)
                  : new Refused(DigestRefusal.QUIET_TIME, edition, Map.of(), better);
            });
    freezing.dropAllBut(outcome.done(), lists);
    return outcome;
  }

  /**
   * The planned moment has come, or has passed while nothing ran. An item that may not be broadcast
   * any more sends the edition back to its authors.
   */
  public boolean sendAsPlanned(DigestEdition edition) {
    List<Freeze> lists = new ArrayList<>();
    EditionOutcome outcome = begin(edition, null, lists);
    if (outcome instanceof Refused refused) {
      String why = refused.why() + " " + refused.about();
      store.replace(
          steps
              .next(edition, EditionStep.Kind.RETURNED, null, why)
              .is(EditionState.RETURNED)
              .plannedFor(null)
              .done());
      return false;
    }
    boolean mine = outcome instanceof Done done && store.replace(done.edition());
    freezing.dropAllBut(mine ? outcome.done() : List.of(), lists);
    return mine;
  }

  public EditionOutcome stop(String ref, PersonKey by) {
    EditionOutcome outcome =
        steps.take(
            Act.STOP,
            ref,
            by,
            edition ->
                new Done(
                    edition.state() == EditionState.SCHEDULED
                        ? steps
                            .next(edition, EditionStep.Kind.PLAN_STOPPED, by, "")
                            .is(EditionState.APPROVED)
                            .plannedFor(null)
                            .done()
                        : steps
                            .next(edition, EditionStep.Kind.SENDING_STOPPED, by, "")
                            .is(EditionState.CANCELLED)
                            .done()));
    // The state first: whatever is offered after this line, the gate withdraws.
    outcome.done().stream().filter(DigestEdition::isStopped).forEach(dispatch::withdraw);
    return outcome;
  }

  public EditionOutcome giveUp(String ref, PersonKey by, String reason) {
    return steps.take(
        Act.GIVE_UP,
        ref,
        by,
        edition ->
            new Done(
                steps
                    .next(edition, EditionStep.Kind.GIVEN_UP, by, checks.cleaned(reason))
                    .is(EditionState.CANCELLED)
                    .plannedFor(null)
                    .done()));
  }

  private EditionOutcome begin(DigestEdition edition, @Nullable PersonKey by, List<Freeze> lists) {
    LocalDate today = steps.today();
    Refused refused = itemsRefused(edition, today);
    if (refused != null) {
      return refused;
    }
    Optional<Freeze> freeze = freezing.freeze(edition, today, steps.now());
    if (freeze.isEmpty()) {
      return Refused.because(DigestRefusal.NOBODY, edition);
    }
    lists.add(freeze.get());
    return new Done(
        steps
            .next(edition, EditionStep.Kind.SENDING_BEGAN, by, "")
            .is(EditionState.SENDING)
            .frozen(freeze.get())
            .done());
  }

  private @Nullable Refused itemsRefused(DigestEdition edition, LocalDate day) {
    Map<String, String> refused =
        checks.refused(edition.items().stream().map(EditionItem::itemId).toList(), day);
    return refused.isEmpty()
        ? null
        : Refused.because(DigestRefusal.ITEMS_NOT_BROADCAST, edition, refused);
  }
}
