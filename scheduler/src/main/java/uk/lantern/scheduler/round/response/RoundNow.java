package uk.lantern.scheduler.round.response;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import uk.lantern.content.calendar.London;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.RoundTimes;

/**
 * A round at one moment. What counts is the moment and not whether a trigger has fired: a second
 * after closing is too late on a machine that was asleep, too.
 *
 * @param at London time
 */
public record RoundNow(Round round, ZonedDateTime at) {

  public LocalDate today() {
    return at.toLocalDate();
  }

  public boolean isMultiAgency() {
    return round.kind() == QuestionnaireKind.MULTI_AGENCY_AUDIT;
  }

  /** Audits have views, a grade and closing prompts; an assurance request has none of them. */
  public boolean isAudit() {
    return round.kind() != QuestionnaireKind.ASSURANCE_REQUEST;
  }

  /** Why nothing can be answered now; empty when it can. */
  public Optional<ResponseRefusal> shut() {
    if (at.toInstant().isBefore(RoundTimes.opens(round))) {
      return Optional.of(ResponseRefusal.NOT_OPEN_YET);
    }
    return isOver() ? Optional.of(ResponseRefusal.CLOSED) : Optional.empty();
  }

  private boolean isOver() {
    return switch (round.state()) {
      case LAUNCHED, OPEN -> !at.toInstant().isBefore(RoundTimes.closes(round));
      case DRAFT, CLOSING, CLOSED, TOLD, ARCHIVED, CANCELLED -> true;
    };
  }

  /** Whether people meet over it: every agency has answered, and none can change its answer. */
  public boolean isModerated() {
    return switch (round.state()) {
      case CLOSED, TOLD, ARCHIVED -> true;
      case DRAFT, LAUNCHED, OPEN, CLOSING, CANCELLED -> false;
    };
  }

  /** The London day on which it closed, or will. */
  public LocalDate closedOn() {
    return closedOn(round);
  }

  static LocalDate closedOn(Round round) {
    return round.history().stream()
        .filter(event -> event.what().equals("closed"))
        .map(event -> LocalDate.ofInstant(event.at(), London.ZONE))
        .findFirst()
        .orElse(round.plan().dates().closes().toLocalDate());
  }
}
