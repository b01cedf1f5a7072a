package uk.lantern.scheduler.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.action.ActionPolicy.No;
import uk.lantern.scheduler.action.part.ImpactCheck;
import uk.lantern.scheduler.action.part.ImpactCheck.Judgement;
import uk.lantern.scheduler.action.part.ImpactCheck.Level;
import uk.lantern.scheduler.people.PersonKey;

/** Done, verified and embedded are three facts, said by three people. */
final class IndependencePolicy {

  /** What was seen longer ago says nothing about today (domain.md 1.8). */
  private static final int MONTHS_FRESH = 12;

  private IndependencePolicy() {}

  /**
   * Whoever checks is neither owner nor delegate nor the one who sent what is checked, and reports
   * to none of them: evidence stays somebody's own when the action is given to somebody else.
   */
  static Optional<No> checks(Action action, Acting acting) {
    PersonKey manager = acting.manager();
    return isOfIt(action, acting.key()) || manager != null && isOfIt(action, manager)
        ? MustHavePolicy.said(ActionRefusal.NOT_INDEPENDENT)
        : Optional.empty();
  }

  /** Whether somebody does it, or said of it that it is done. */
  static boolean isOfIt(Action action, PersonKey person) {
    return action.people().isDoer(person)
        || action.proof().evidence().stream().anyMatch(sent -> sent.by().equals(person));
  }

  static Optional<No> impact(Action action, OfficerStep.CheckImpact it, Acting acting) {
    Optional<No> dependent = checks(action, acting);
    if (dependent.isPresent()) {
      return dependent;
    }
    boolean verified =
        action.proof().verified().filter(by -> by.by().equals(acting.key())).isPresent();
    if (verified) {
      return MustHavePolicy.said(ActionRefusal.SAME_PERSON);
    }
    LocalDate due = action.proof().impactDue();
    if (due != null && acting.today().isBefore(due)) {
      return MustHavePolicy.said(ActionRefusal.NOT_DUE_YET);
    }
    return switch (it.judgement()) {
      case NOT_TESTED -> MustHavePolicy.said(ActionRefusal.NOT_TESTED);
      case EMBEDDED ->
          twoKinds(action, it, acting.today())
              ? Optional.empty()
              : MustHavePolicy.said(ActionRefusal.TWO_KINDS_NEEDED);
      case EARLY_SIGNS, PARTLY_EMBEDDED, NOT_EMBEDDED, SLIPPED_BACK -> Optional.empty();
    };
  }

  private static boolean twoKinds(Action action, OfficerStep.CheckImpact it, LocalDate today) {
    Set<Level> kinds = EnumSet.of(it.level());
    action.proof().impactChecks().stream()
        .filter(check -> isFresh(check.at(), today) && isGood(check))
        .forEach(check -> kinds.add(check.level()));
    return kinds.size() > 1 && (kinds.contains(Level.DO) || kinds.contains(Level.DIFFERENCE));
  }

  private static boolean isFresh(Instant at, LocalDate today) {
    return !at.atZone(London.ZONE).toLocalDate().isBefore(today.minusMonths(MONTHS_FRESH));
  }

  private static boolean isGood(ImpactCheck check) {
    return !check.judgement().isFailed() && check.judgement() != Judgement.NOT_TESTED;
  }
}
