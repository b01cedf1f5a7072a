package uk.lantern.scheduler.budget;

import java.time.LocalDate;
import java.util.List;

/**
 * What one person was asked lately, and what is still to come.
 *
 * @param aWeek how much a week they may be asked
 * @param told the London days on which something that counts reached them
 * @param waiting what counts and waits in the outbox
 */
public record Asked(int aWeek, List<LocalDate> told, List<Asking> waiting) {

  /** Nobody was asked anything. */
  public static final Asked NOTHING = new Asked(Integer.MAX_VALUE, List.of(), List.of());

  public Asked {
    told = List.copyOf(told);
    waiting = List.copyOf(waiting);
  }

  /** How much reached them in the week of a day. */
  public int toldInWeekOf(LocalDate day) {
    LocalDate week = AskBudgetPolicy.weekOf(day);
    return Math.toIntExact(
        told.stream().filter(one -> AskBudgetPolicy.weekOf(one).equals(week)).count());
  }

  /** How many only: what somebody is asked is theirs. */
  @Override
  public String toString() {
    return "Asked[" + told.size() + ", " + waiting.size() + "]";
  }
}
