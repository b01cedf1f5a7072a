package uk.lantern.scheduler.reminder.ladder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.action.Action;
import uk.lantern.scheduler.action.Actions;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.reminder.Deadline;
import uk.lantern.scheduler.reminder.Deadlines;
import uk.lantern.scheduler.reminder.Ladder;
import uk.lantern.scheduler.reminder.LadderPolicy;
import uk.lantern.scheduler.reminder.LadderStep;
import uk.lantern.scheduler.reminder.Pressed;
import uk.lantern.scheduler.reminder.tell.Parties;

/** The ladder over actions and what was pressed. */
public final class KeptLadder implements Ladder {

  private final Actions actions;
  private final Presses presses;
  private final SentOnLetters letters;
  private final Parties parties;
  private final Rules rules;
  private final LadderReading reading;

  /**
   * What decides.
   *
   * @param identifies whether a text holds what may identify somebody
   */
  public record Rules(LadderPolicy policy, Predicate<String> identifies, Clock clock) {

    LocalDate today() {
      return London.today(clock);
    }
  }

  public KeptLadder(
      Actions actions, Presses presses, SentOnLetters letters, Parties parties, Rules rules) {
    this.actions = actions;
    this.presses = presses;
    this.letters = letters;
    this.parties = parties;
    this.rules = rules;
    this.reading = new LadderReading(actions, presses, parties, rules.policy());
  }

  @Override
  public List<Waiting> waiting(PersonKey viewer) {
    return reading.waiting(viewer, rules.today());
  }

  @Override
  public LadderOutcome send(String ref, PersonKey by, String talkedNote) {
    LocalDate today = rules.today();
    Set<Role> roles = reading.roles(by, today);
    if (LadderReading.isForNone(roles)) {
      return refused(LadderRefusal.NOT_YOURS, LadderStep.AGENCY_LEAD.pressedBy());
    }
    return actions
        .find(ref)
        .map(action -> send(action, by, talkedNote.strip(), roles))
        .orElseGet(LadderOutcome.Absent::new);
  }

  private LadderOutcome send(Action action, PersonKey by, String note, Set<Role> roles) {
    LocalDate today = rules.today();
    Deadline deadline = Deadlines.of(action);
    // Read once: of two presses at the same time the second must not find the first one's step
    // done and take the next.
    List<Pressed> pressed = reading.pressed(deadline);
    LadderOutcome.Sent before = again(pressed, by, note).orElse(null);
    if (before != null) {
      return before;
    }
    if (!Deadlines.concerns(action) || !deadline.isOverdueOn(today)) {
      return refused(LadderRefusal.NOT_OVERDUE, Set.of());
    }
    if (rules.policy().isPausedOn(deadline, today)) {
      return refused(LadderRefusal.WAITS, Set.of());
    }
    LadderStep next = LadderReading.next(pressed).orElse(null);
    LadderStep reached = rules.policy().reached(deadline, today).orElse(null);
    if (next == null || reached == null || next.compareTo(reached) > 0) {
      return refused(LadderRefusal.NOT_YET, Set.of());
    }
    if (LadderReading.isNotFor(next, roles)) {
      return refused(LadderRefusal.NOT_YOURS, next.pressedBy());
    }
    return refusal(note)
        .<LadderOutcome>map(code -> refused(code, Set.of()))
        .orElseGet(() -> press(action, next, by, note));
  }

  /** The same press a second time: a double click, or the same card on another device. */
  private Optional<LadderOutcome.Sent> again(List<Pressed> pressed, PersonKey by, String note) {
    return pressed.stream()
        .filter(it -> it.by().equals(by) && it.note().equals(note))
        .reduce((one, later) -> later)
        .map(LadderOutcome.Sent::new);
  }

  private Optional<LadderRefusal> refusal(String note) {
    if (note.isBlank()) {
      return Optional.of(LadderRefusal.NOTE_MISSING);
    }
    if (note.length() > LONGEST_NOTE) {
      return Optional.of(LadderRefusal.NOTE_TOO_LONG);
    }
    return rules.identifies().test(note) ? Optional.of(LadderRefusal.IDENTIFIES) : Optional.empty();
  }

  /** Kept before it is offered: a crash in between is the sweep's to mend. */
  private LadderOutcome press(Action action, LadderStep step, PersonKey by, String note) {
    LocalDate today = rules.today();
    Pressed wanted =
        new Pressed(
            action.ref(),
            action.dueCurrent(),
            step,
            by,
            rules.clock().instant(),
            note,
            whom(action, step, today));
    Pressed kept = presses.keep(wanted, action.origin().group(), today);
    letters.offer(kept);
    return new LadderOutcome.Sent(kept);
  }

  /** Where nobody holds the role that helps, the business manager is told, never nobody. */
  private List<PersonKey> whom(Action action, LadderStep step, LocalDate today) {
    List<Person> all =
        switch (step) {
          case AGENCY_LEAD -> parties.leads(action.agency(), today);
          case GROUP_AGENDA -> parties.chairs(action.origin().group(), today);
          case DELEGATED_PARTNERS -> parties.with(Role.DELEGATED_PARTNER, today);
          case LEAD_PARTNERS -> parties.with(Role.LEAD_PARTNER, today);
          case OWNER, OWNER_AND_MANAGER -> List.of();
        };
    List<Person> some = all.isEmpty() ? parties.with(Role.BUSINESS_MANAGER, today) : all;
    return some.stream().map(Person::key).distinct().toList();
  }

  private static LadderOutcome refused(LadderRefusal code, Set<Role> whoCan) {
    return new LadderOutcome.Refused(code, whoCan);
  }

  @Override
  public List<Pressed> agenda(String group) {
    LocalDate today = rules.today();
    return presses.onAgenda(group).stream()
        .filter(
            it ->
                actions
                    .find(it.ref())
                    .filter(action -> action.isOverdueOn(today))
                    .filter(action -> action.dueCurrent().equals(it.due()))
                    .isPresent())
        .toList();
  }

  @Override
  public List<Pressed> of(String ref) {
    return presses.of(ref);
  }
}
