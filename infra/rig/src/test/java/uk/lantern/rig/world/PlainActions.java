package uk.lantern.rig.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.lantern.scheduler.action.part.ActionState;

/**
 * So many open actions of so many people, made from a seed, and a fifth as many that have ended.
 * One person in ten has time: all they own is due in six weeks or later.
 *
 * @param all by their numbers
 * @param people how many own actions; their numbers count from 0
 */
public record PlainActions(List<PlainAction> all, int people) {

  private static final int FIRST = 101;
  private static final ActionState[] OPEN = {
    ActionState.IN_PROGRESS,
    ActionState.IN_PROGRESS,
    ActionState.IN_PROGRESS,
    ActionState.IN_PROGRESS,
    ActionState.AGREED,
    ActionState.AGREED,
    ActionState.RETURNED,
    ActionState.REOPENED,
    ActionState.PROPOSED,
    ActionState.EVIDENCE_SUBMITTED,
    ActionState.ON_HOLD,
    ActionState.DECLINED
  };
  private static final ActionState[] ENDED = {
    ActionState.VERIFIED, ActionState.CLOSED, ActionState.CANCELLED
  };

  /**
   * @param day around which they are due, a Tuesday without a bank holiday from nine weeks before
   *     to four weeks after it
   */
  public static PlainActions of(long seed, LocalDate day, int open, int people) {
    Random random = new Random(seed);
    List<PlainAction> all = new ArrayList<>();
    for (int n = 0; n < open + open / 5; n++) {
      int owner = n % people;
      int left = owner % 10 == 3 ? 42 + random.nextInt(48) : random.nextInt(150) - 60;
      ActionState[] states = n < open ? OPEN : ENDED;
      ActionState state = states[random.nextInt(states.length)];
      LocalDate due = day.plusDays(left);
      boolean safety = random.nextInt(12) == 0;
      int holder = random.nextInt(10) == 0 && state != ActionState.PROPOSED ? owner + 1 : owner;
      all.add(
          new PlainAction(
              FIRST + n,
              owner,
              holder % people,
              state,
              due,
              safety,
              snooze(random, day, due, safety),
              asked(random, day, due)));
    }
    return new PlainActions(List.copyOf(all), people);
  }

  /** So many that are overdue since a day to ten months; each has one that is so for two months. */
  public static PlainActions overdue(long seed, LocalDate day, int many, int people) {
    Random random = new Random(seed);
    List<PlainAction> all = new ArrayList<>();
    for (int n = 0; n < many; n++) {
      int owner = n % people;
      // What is overdue for some days only has letters of its own and is no reason for a card.
      LocalDate due = day.minusDays((n < people ? 60 : 1) + random.nextInt(300));
      ActionState state = ActionState.IN_PROGRESS;
      all.add(new PlainAction(FIRST + n, owner, owner, state, due, false, null, null));
    }
    return new PlainActions(List.copyOf(all), people);
  }

  /** Put off until some day of the week around; the date itself is the farthest. */
  private static @Nullable LocalDate snooze(
      Random random, LocalDate day, LocalDate due, boolean safety) {
    LocalDate until = day.plusDays(random.nextInt(7) - 3);
    return random.nextInt(8) == 0 && !safety && !until.isAfter(due) ? until : null;
  }

  private static @Nullable LocalDate asked(Random random, LocalDate day, LocalDate due) {
    LocalDate asked = day.minusDays(1 + random.nextInt(12));
    return random.nextInt(15) == 0 && due.isBefore(day.plusDays(20)) ? asked : null;
  }

  /** How many stand in the lists of any of these. */
  public int heldBy(Set<Integer> those) {
    return (int) all.stream().filter(it -> it.doers().anyMatch(those::contains)).count();
  }

  /** How many wait for the word of a quality assurance officer. */
  public int forOfficer() {
    return (int) all.stream().filter(PlainAction::isForOfficer).count();
  }
}
