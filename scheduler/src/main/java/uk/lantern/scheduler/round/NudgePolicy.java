package uk.lantern.scheduler.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.lantern.content.calendar.London;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.scheduler.calendar.WorkingDays;
import uk.lantern.scheduler.round.part.RoundEvent;

/**
 * When those outstanding may be reminded once more: nobody by name more often than once in three
 * working days, whether the team nudges the whole round or a manager the own agency.
 */
public final class NudgePolicy {

  /** The team nudged everybody outstanding. */
  public static final String WHOLE = "nudged";

  /**
   * A manager nudged the own agency. A word of its own: an older Lantern passes over it, and would
   * take {@link #WHOLE} for a nudge of everybody.
   */
  public static final String AGENCY = "nudged-agency";

  /** Between one nudge and the next. */
  static final int WORKING_DAYS = 3;

  private NudgePolicy() {}

  /** For the team, which nudges the whole round. */
  static Optional<RoundRefusal> whole(
      Round it, boolean anybody, LocalDate today, WorkingDays calendar) {
    if (it.isAnonymous()) {
      return Optional.of(RoundRefusal.ANONYMOUS);
    }
    if (!it.isOpen()) {
      return Optional.of(RoundRefusal.NOT_NOW);
    }
    Optional<LocalDate> last = last(nudges(it, WHOLE));
    if (last.isPresent() && it.kind() == QuestionnaireKind.PULSE) {
      return Optional.of(RoundRefusal.REMINDED_ONCE);
    }
    if (last.filter(day -> today.isBefore(calendar.plus(day, WORKING_DAYS))).isPresent()) {
      return Optional.of(RoundRefusal.NUDGED_LATELY);
    }
    return anybody ? Optional.empty() : Optional.of(RoundRefusal.NOBODY_OUTSTANDING);
  }

  /** For a manager, who nudges the own agency, to which the round is put. */
  static Optional<RoundRefusal> ofAgency(
      Round it, String agency, boolean anybody, Instant now, WorkingDays calendar) {
    if (it.isAnonymous()) {
      return Optional.of(RoundRefusal.ANONYMOUS);
    }
    if (AnsweringPolicy.isOver(it, now)) {
      return Optional.of(RoundRefusal.CLOSED);
    }
    if (!it.isOpen()) {
      return Optional.of(RoundRefusal.NOT_OPEN_YET);
    }
    if (!anybody) {
      return Optional.of(RoundRefusal.NOBODY_OUTSTANDING);
    }
    LocalDate today = LocalDate.ofInstant(now, London.ZONE);
    return next(it, agency, calendar).filter(today::isBefore).isPresent()
        ? Optional.of(RoundRefusal.NUDGED_LATELY)
        : Optional.empty();
  }

  /**
   * The London day from which an agency's people may be nudged; empty when they never were, neither
   * by a manager of theirs nor with the whole round.
   */
  static Optional<LocalDate> next(Round it, String agency, WorkingDays calendar) {
    return last(Stream.concat(nudges(it, WHOLE), nudges(it, AGENCY).filter(of(agency))))
        .map(day -> calendar.plus(day, WORKING_DAYS));
  }

  /**
   * The agencies that a nudge of the whole round leaves out, since a manager of theirs nudged them
   * within the three working days before.
   */
  public static Set<String> spared(Round it, Instant nudge, WorkingDays calendar) {
    LocalDate day = LocalDate.ofInstant(nudge, London.ZONE);
    return nudges(it, AGENCY)
        .filter(event -> !event.at().isAfter(nudge))
        .filter(event -> day.isBefore(calendar.plus(day(event), WORKING_DAYS)))
        .flatMap(event -> Stream.ofNullable(event.agency()))
        .collect(Collectors.toSet());
  }

  private static Predicate<RoundEvent> of(String agency) {
    return event -> agency.equals(event.agency());
  }

  private static Stream<RoundEvent> nudges(Round it, String what) {
    return it.history().stream().filter(event -> event.what().equals(what));
  }

  private static Optional<LocalDate> last(Stream<RoundEvent> events) {
    return events.map(NudgePolicy::day).max(LocalDate::compareTo);
  }

  private static LocalDate day(RoundEvent event) {
    return LocalDate.ofInstant(event.at(), London.ZONE);
  }
}
