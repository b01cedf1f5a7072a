package uk.lantern.scheduler.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.people.People;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.round.Ask.State;
import uk.lantern.scheduler.round.RoundOutcome.Absent;
import uk.lantern.scheduler.round.RoundOutcome.Refused;
import uk.lantern.scheduler.round.Rounds.Outstanding;
import uk.lantern.scheduler.round.store.AsksStore;
import uk.lantern.scheduler.round.store.AsksStore.Asked;
import uk.lantern.scheduler.round.store.RoundsStore;

/** Who is outstanding, and who reminds them: the team everybody, a manager the own agency. */
final class Nudging {

  /** Another step of the same round that comes between is no reason to refuse a nudge. */
  private static final int TRIES = 5;

  private static final Set<Role> MANAGERS =
      Set.of(Role.TEAM_MANAGER, Role.AGENCY_SAFEGUARDING_LEAD);

  /** Where it is read who was asked. */
  record Asking(RoundsStore rounds, AsksStore asks, Invitees invitees) {

    @Override
    public String toString() {
      return "Asking";
    }
  }

  private final Asking asking;
  private final RoundSteps steps;
  private final People people;
  private final WorkingDays calendar;

  Nudging(Asking asking, RoundSteps steps, People people, WorkingDays calendar) {
    this.asking = asking;
    this.steps = steps;
    this.people = people;
    this.calendar = calendar;
  }

  /** Whoever has declined is not outstanding: they were asked, and have said so. */
  Outstanding outstanding(Round round) {
    if (round.isAnonymous() || !round.isOpen()) {
      return new Outstanding(!round.isAnonymous(), round.invited(), List.of());
    }
    List<PersonKey> waiting =
        asking.asks().of(round.ref()).stream()
            .filter(it -> it.state() == State.ASKED)
            .map(Asked::person)
            .toList();
    List<Person> here =
        asking.invitees().find(waiting).stream()
            .filter(it -> !it.hasLeftOn(steps.today()))
            .toList();
    return new Outstanding(true, round.invited(), here);
  }

  Set<String> agencies(Round round) {
    List<String> kept = asking.rounds().agencies(round.ref());
    return round.kind().isOfAgencies() && kept.isEmpty()
        ? asking
            .invitees()
            .agencies(asking.asks().of(round.ref()).stream().map(Asked::person).toList())
        : Set.copyOf(kept);
  }

  RoundOutcome whole(String ref, PersonKey by) {
    return steps.take(
        ref,
        by,
        null,
        now -> {
          List<Person> left = outstanding(now).people();
          return RoundSteps.unless(
              NudgePolicy.whole(now, !left.isEmpty(), steps.today(), calendar)
                  .or(() -> spared(now, left)),
              now,
              from -> steps.next(from, NudgePolicy.WHOLE, by, "").done());
        });
  }

  /** When everybody left was reminded by their manager already, nobody would be. */
  private Optional<RoundRefusal> spared(Round now, List<Person> left) {
    Set<String> agencies = NudgePolicy.spared(now, steps.now(), calendar);
    return left.stream().allMatch(it -> agencies.contains(it.agency()))
        ? Optional.of(RoundRefusal.NUDGED_LATELY)
        : Optional.empty();
  }

  Optional<LocalDate> next(Round round, String agency) {
    return NudgePolicy.next(round, agency, calendar);
  }

  RoundOutcome ofAgency(String ref, PersonKey by) {
    Person manager = people.find(by).orElse(null);
    if (manager == null || manager.rolesOn(steps.today()).stream().noneMatch(MANAGERS::contains)) {
      return new Refused(RoundRefusal.NOT_YOURS, null);
    }
    if (manager.agency().isEmpty()) {
      return new Refused(RoundRefusal.NO_AGENCY, null);
    }
    return repeated(() -> steps.step(ref, null, nudge(manager)));
  }

  private Function<Round, RoundOutcome> nudge(Person manager) {
    String agency = manager.agency();
    Instant at = steps.now();
    return now -> {
      if (!now.kind().isOfAgencies() || !agencies(now).contains(agency)) {
        return new Absent();
      }
      boolean anybody = outstanding(now).people().stream().anyMatch(it -> isOf(it, agency));
      return RoundSteps.unless(
          NudgePolicy.ofAgency(now, agency, anybody, at, calendar),
          now,
          from -> steps.next(from, NudgePolicy.AGENCY, manager.key(), "").agency(agency).done());
    };
  }

  private static boolean isOf(Person person, String agency) {
    return person.agency().equals(agency);
  }

  private interface Try {
    RoundOutcome once();
  }

  private static RoundOutcome repeated(Try step) {
    RoundOutcome outcome = step.once();
    for (int i = 1; i < TRIES && isOvertaken(outcome); i++) {
      outcome = step.once();
    }
    return outcome;
  }

  private static boolean isOvertaken(RoundOutcome outcome) {
    return outcome instanceof Refused refused && refused.code() == RoundRefusal.CHANGED;
  }
}
