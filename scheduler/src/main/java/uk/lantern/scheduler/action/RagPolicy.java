package uk.lantern.scheduler.action;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.action.part.ActionState;
import uk.lantern.scheduler.action.part.ActionUpdate;
import uk.lantern.scheduler.action.part.Rag;

/**
 * The colour of an action on a day (domain.md 1.6): the best one its facts allow, made worse by its
 * owner and never better.
 */
public final class RagPolicy {

  /** So near the date an action wants a fresh word from its owner. */
  public static final int NEAR_DAYS = 14;

  /** Older than that, a word from its owner is no fresh one. */
  public static final int FRESH_DAYS = 30;

  private RagPolicy() {}

  /** The colour shown. */
  public static Rag rag(Action action, LocalDate today) {
    Rag own = action.progress().ownerRag();
    Rag best = calculated(action, today);
    if (own == null || best == Rag.GREY || best == Rag.BLUE) {
      return best;
    }
    return isWorse(own, best) ? own : best;
  }

  /** The best colour the facts allow. */
  public static Rag calculated(Action action, LocalDate today) {
    return switch (action.state()) {
      case PROPOSED, DECLINED -> Rag.GREY;
      case VERIFIED, CLOSED -> Rag.BLUE;
      case SUPERSEDED, CANCELLED -> Rag.GREY;
      case AGREED, IN_PROGRESS, RETURNED, REOPENED, ON_HOLD, EVIDENCE_SUBMITTED ->
          underWay(action, today);
    };
  }

  /** Whether an owner may say that colour; green only takes back what they said before. */
  public static boolean mayBeSaid(Rag rag) {
    return rag == Rag.GREEN || rag == Rag.AMBER || rag == Rag.RED;
  }

  private static Rag underWay(Action action, LocalDate today) {
    boolean waits =
        action.state() == ActionState.EVIDENCE_SUBMITTED || action.state() == ActionState.ON_HOLD;
    if (waits) {
      return Rag.GREEN;
    }
    if (today.isAfter(action.dueCurrent())) {
      return Rag.RED;
    }
    LocalDate said = action.progress().last().map(ActionUpdate::nextBy).orElse(null);
    boolean near = ChronoUnit.DAYS.between(today, action.dueCurrent()) <= NEAR_DAYS;
    boolean milestoneMissed = said != null && today.isAfter(said);
    return (near && !isFresh(action, today)) || milestoneMissed ? Rag.AMBER : Rag.GREEN;
  }

  private static boolean isFresh(Action action, LocalDate today) {
    return action
        .progress()
        .last()
        .filter(it -> ChronoUnit.DAYS.between(day(it.at()), today) <= FRESH_DAYS)
        .isPresent();
  }

  private static LocalDate day(Instant at) {
    return at.atZone(London.ZONE).toLocalDate();
  }

  private static boolean isWorse(Rag own, Rag best) {
    return own.ordinal() > best.ordinal() && own != Rag.BLUE;
  }
}
