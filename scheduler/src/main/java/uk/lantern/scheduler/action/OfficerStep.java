package uk.lantern.scheduler.action;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.action.part.ImpactAfter;
import uk.lantern.scheduler.action.part.ImpactCheck;
import uk.lantern.scheduler.action.part.Verification;
import uk.lantern.scheduler.people.PersonKey;

/** What the partnership team, an agency's lead and the group do; dates are London dates. */
public sealed interface OfficerStep extends ActionStep {

  /** How the action came to be; taken by {@link Actions#propose} only. */
  record Propose(NewAction wanted) implements OfficerStep {
    @Override
    public String toString() {
      return move().name();
    }
  }

  /**
   * Parts that were missing; each null for "as it is".
   *
   * @param serves ids of learning items
   */
  record Complete(
      @Nullable String success,
      @Nullable String difference,
      @Nullable String differenceLeftOut,
      @Nullable PersonKey verifier,
      @Nullable List<String> serves,
      @Nullable String noLinkReason)
      implements OfficerStep {
    @Override
    public String toString() {
      return move().name();
    }
  }

  /** The agency's lead or the group stands behind it, and behind the date the owner wishes. */
  record Confirm() implements OfficerStep {}

  /** The evidence does not show it. */
  record Return(String reason) implements OfficerStep {
    @Override
    public String toString() {
      return move().name();
    }
  }

  /** Somebody independent saw that it is done. */
  record Verify(Verification.Method method, String note, Verification.ImpactSeen impactSeen)
      implements OfficerStep {
    @Override
    public String toString() {
      return move().name();
    }
  }

  /**
   * Decides about more time.
   *
   * @param reason may be empty when it is approved
   */
  record DecideTime(boolean approved, String reason) implements OfficerStep {
    @Override
    public String toString() {
      return move().name();
    }
  }

  /** It waits for something. */
  record Hold(String reason, LocalDate reviewOn) implements OfficerStep {
    @Override
    public String toString() {
      return move().name();
    }
  }

  /** It goes on from where it stood. */
  record Resume() implements OfficerStep {}

  /**
   * Another action takes its place.
   *
   * @param byRef that action
   */
  record Supersede(String byRef, String reason) implements OfficerStep {
    @Override
    public String toString() {
      return move().name();
    }
  }

  /**
   * Another action is about to be superseded by this one; taken together with {@link Supersede}.
   *
   * @param ofRef that action
   */
  record TakePlace(String ofRef, String reason) implements OfficerStep {
    @Override
    public String toString() {
      return move().name();
    }
  }

  /** The group decided that it is not done. */
  record Cancel(String meeting, String reason) implements OfficerStep {
    @Override
    public String toString() {
      return move().name();
    }
  }

  /** The group took note; the difference is looked at later. */
  record Close(String meeting, LocalDate groupDate, ImpactAfter impactAfter)
      implements OfficerStep {

    /** With the usual six months until the impact check. */
    public Close(String meeting, LocalDate groupDate) {
      this(meeting, groupDate, ImpactAfter.SIX_MONTHS);
    }

    @Override
    public String toString() {
      return move().name();
    }
  }

  /** Whether it made a difference; a failed check reopens the action. */
  record CheckImpact(
      ImpactCheck.Level level, String measure, String result, ImpactCheck.Judgement judgement)
      implements OfficerStep {
    @Override
    public String toString() {
      return move().name();
    }
  }

  /** It is taken up again with its whole history. */
  record Reopen(String reason) implements OfficerStep {
    @Override
    public String toString() {
      return move().name();
    }
  }

  /** Somebody else's from now on. */
  record Reassign(PersonKey to, String reason) implements OfficerStep {
    @Override
    public String toString() {
      return move().name();
    }
  }
}
