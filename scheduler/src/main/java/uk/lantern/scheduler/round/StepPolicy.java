package uk.lantern.scheduler.round;

import static uk.lantern.scheduler.round.part.RoundState.CLOSED;
import static uk.lantern.scheduler.round.part.RoundState.CLOSING;
import static uk.lantern.scheduler.round.part.RoundState.DRAFT;
import static uk.lantern.scheduler.round.part.RoundState.LAUNCHED;
import static uk.lantern.scheduler.round.part.RoundState.OPEN;
import static uk.lantern.scheduler.round.part.RoundState.TOLD;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import uk.lantern.content.privacy.result.ResultsPolicy;
import uk.lantern.scheduler.round.part.RoundAudience;
import uk.lantern.scheduler.round.part.RoundState;
import uk.lantern.scheduler.round.part.YouSaid;

/** Which step a round can take from where it stands. */
final class StepPolicy {

  private StepPolicy() {}

  static Optional<RoundRefusal> change(Round it) {
    return when(Set.of(DRAFT, LAUNCHED, OPEN).contains(it.state()));
  }

  static Optional<RoundRefusal> launch(Round it, int audience) {
    if (it.state() != DRAFT) {
      return Optional.of(RoundRefusal.NOT_NOW);
    }
    if (audience == 0) {
      return Optional.of(RoundRefusal.NOBODY);
    }
    return it.isAnonymous() && audience < leastAnonymous(it.plan().audience())
        ? Optional.of(RoundRefusal.TOO_FEW)
        : Optional.empty();
  }

  /** Fewer could never be shown. */
  private static int leastAnonymous(RoundAudience audience) {
    if (!audience.teams().isEmpty()) {
      return ResultsPolicy.LEAST_TEAM;
    }
    return audience.isCrossing() ? ResultsPolicy.LEAST_CROSSED : ResultsPolicy.LEAST;
  }

  /**
   * @param away whether its key is: closed by hand it would take no answer, and not come to an end
   */
  static Optional<RoundRefusal> close(Round it, boolean away) {
    return when(it.isOpen()).or(() -> away ? Optional.of(RoundRefusal.KEY_AWAY) : Optional.empty());
  }

  /**
   * @param lost whether nobody can read its answers any more: then closing it never ends
   */
  static Optional<RoundRefusal> cancel(Round it, boolean lost) {
    return when(
        it.state() == CLOSING && lost || Set.of(DRAFT, LAUNCHED, OPEN).contains(it.state()));
  }

  static Optional<RoundRefusal> tell(Round it, YouSaid words, LocalDate today) {
    if (it.state() != CLOSED) {
      return Optional.of(RoundRefusal.NOT_NOW);
    }
    if (words.said().isBlank() || words.doing().isBlank()) {
      return Optional.of(RoundRefusal.TEXT_MISSING);
    }
    if (words.said().length() > PlanPolicy.MOST_TEXT
        || words.doing().length() > PlanPolicy.MOST_TEXT) {
      return Optional.of(RoundRefusal.TEXT_TOO_LONG);
    }
    boolean far = words.doneBy().isAfter(today.plus(2, ChronoUnit.YEARS));
    if (far) {
      return Optional.of(RoundRefusal.TOO_FAR);
    }
    return words.doneBy().isBefore(today)
        ? Optional.of(RoundRefusal.IN_THE_PAST)
        : Optional.empty();
  }

  static Optional<RoundRefusal> archive(Round it) {
    if (it.state() == CLOSED) {
      return Optional.of(RoundRefusal.NOT_TOLD);
    }
    return when(it.state() == TOLD);
  }

  /** Texts that explain a step. */
  static Optional<RoundRefusal> reason(String reason, boolean identifies) {
    if (reason.isBlank()) {
      return Optional.of(RoundRefusal.TEXT_MISSING);
    }
    if (reason.length() > PlanPolicy.MOST_TEXT) {
      return Optional.of(RoundRefusal.TEXT_TOO_LONG);
    }
    return identifies ? Optional.of(RoundRefusal.IDENTIFIES) : Optional.empty();
  }

  private static Optional<RoundRefusal> when(boolean fits) {
    return fits ? Optional.empty() : Optional.of(RoundRefusal.NOT_NOW);
  }

  /** Whether a state comes after its closing began. */
  static boolean isOver(RoundState state) {
    return state.compareTo(OPEN) > 0;
  }
}
