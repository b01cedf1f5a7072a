package uk.lantern.scheduler.feedback;

import java.util.Optional;
import java.util.function.Predicate;

/** What can be kept as feedback, and what the team may say to it. */
final class FeedbackPolicy {

  /** A few sentences; more is a report, which has another way. */
  static final int MOST_CHARACTERS = 600;

  /** A team or a name. */
  static final int MOST_OF_A_NAME = 100;

  /** About a year. */
  static final int MOST_DAYS = 250;

  private FeedbackPolicy() {}

  /**
   * Why it cannot be kept; empty when it can.
   *
   * @param known whether something is a group of organisations
   * @param identifies whether a text may identify somebody
   */
  static Optional<FeedbackRefusal> refusal(
      NewFeedback wanted,
      EscalationProcedure procedure,
      Predicate<String> known,
      Predicate<String> identifies) {
    Escalated escalated = wanted.escalated();
    if (!known.test(wanted.group())) {
      return Optional.of(FeedbackRefusal.NO_SUCH_GROUP);
    }
    return escalated == null ? words(wanted, identifies) : escalation(escalated, procedure, known);
  }

  private static Optional<FeedbackRefusal> words(NewFeedback wanted, Predicate<String> identifies) {
    FeedbackRecord.Said said = wanted.said();
    if (wanted.kind() == FeedbackKind.COMPLIMENT && said.team().isBlank()) {
      return Optional.of(FeedbackRefusal.TEAM_MISSING);
    }
    if (said.team().length() > MOST_OF_A_NAME) {
      return Optional.of(FeedbackRefusal.TEXT_TOO_LONG);
    }
    if (identifies.test(said.team())) {
      return Optional.of(FeedbackRefusal.IDENTIFIES);
    }
    return text(said.text(), identifies);
  }

  /** The same for what the team says to it. */
  static Optional<FeedbackRefusal> text(String text, Predicate<String> identifies) {
    if (text.isBlank()) {
      return Optional.of(FeedbackRefusal.TEXT_MISSING);
    }
    if (text.length() > MOST_CHARACTERS) {
      return Optional.of(FeedbackRefusal.TEXT_TOO_LONG);
    }
    return identifies.test(text) ? Optional.of(FeedbackRefusal.IDENTIFIES) : Optional.empty();
  }

  private static Optional<FeedbackRefusal> escalation(
      Escalated it, EscalationProcedure procedure, Predicate<String> known) {
    if (procedure.stage(it.stage()).isEmpty()) {
      return Optional.of(FeedbackRefusal.NO_SUCH_STAGE);
    }
    if (!known.test(it.other())) {
      return Optional.of(FeedbackRefusal.NO_SUCH_GROUP);
    }
    return it.workingDays() < 0 || it.workingDays() > MOST_DAYS
        ? Optional.of(FeedbackRefusal.DAYS_UNUSABLE)
        : Optional.empty();
  }
}
