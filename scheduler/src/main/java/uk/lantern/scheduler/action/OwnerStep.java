package uk.lantern.scheduler.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.action.part.Evidence;
import uk.lantern.scheduler.action.part.Rag;
import uk.lantern.scheduler.action.part.SnoozeChoice;
import uk.lantern.scheduler.people.PersonKey;

/** What owner, delegate and whoever is asked to take over do; dates are London dates. */
public sealed interface OwnerStep extends ActionStep {

  /** The owner promises it as it is written. */
  record Agree() implements OwnerStep {}

  /** The owner promises it by another date, which has to be confirmed. */
  record AgreeWithDate(LocalDate date) implements OwnerStep {}

  /**
   * The owner is not the one to do it.
   *
   * @param suggested somebody else; null when they know nobody
   */
  record NotMe(String reason, @Nullable PersonKey suggested) implements OwnerStep {
    @Override
    public String toString() {
      return move().name();
    }
  }

  /**
   * How it goes.
   *
   * @param left what is left to do; perhaps empty
   * @param nextBy by when; null when not said
   * @param ownerRag the owner's own colour, which can only make it worse; null for none
   */
  record Update(String text, String left, @Nullable LocalDate nextBy, @Nullable Rag ownerRag)
      implements OwnerStep {
    @Override
    public String toString() {
      return move().name();
    }
  }

  /** It is done, as the owner or delegate says. */
  record SendEvidence(Evidence evidence) implements OwnerStep {
    @Override
    public String toString() {
      return move().name();
    }
  }

  /** Asks for another date; the one first written stays on record. */
  record AskMoreTime(LocalDate newDate, String reason, String riskToChildren, String mitigation)
      implements OwnerStep {
    @Override
    public String toString() {
      return move().name();
    }
  }

  /** Takes the open request for more time back: it is due as before. */
  record WithdrawTime() implements OwnerStep {}

  /** Puts off the reminder, never the date. */
  record Snooze(SnoozeChoice choice) implements OwnerStep {}

  /** Asks somebody of the same agency to take it over. */
  record Pass(PersonKey to) implements OwnerStep {}

  /** Takes it over. */
  record AcceptPass() implements OwnerStep {}

  /** Does not take it over. */
  record DeclinePass() implements OwnerStep {}

  /**
   * Please call me.
   *
   * @param words perhaps empty
   */
  record Stuck(String words) implements OwnerStep {
    @Override
    public String toString() {
      return move().name();
    }
  }
}
