package uk.lantern.scheduler.budget;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.DeliveryState;
import uk.lantern.scheduler.outbox.Ledger;
import uk.lantern.scheduler.people.PersonKey;

/** What people were asked this week and what waits for them, as the outbox has it. */
public final class AskWeeks {

  /** More a week than anybody would read. */
  private static final int MOST = 50;

  private static final Set<DeliveryState> REACHED =
      EnumSet.of(DeliveryState.DELIVERED, DeliveryState.IN_DOUBT, DeliveryState.SENT_ANOTHER_WAY);

  private static final Set<DeliveryState> OPEN =
      EnumSet.of(DeliveryState.DUE, DeliveryState.CLAIMED, DeliveryState.SENDING);

  private final Ledger ledger;
  private final int aWeek;

  /**
   * @param aWeek {@code lantern.asks-a-week}
   */
  public AskWeeks(Ledger ledger, int aWeek) {
    if (aWeek < 1 || aWeek > MOST) {
      throw new IllegalArgumentException(
          "lantern.asks-a-week is %d: give a number from 1 to %d.".formatted(aWeek, MOST));
    }
    this.ledger = ledger;
    this.aWeek = aWeek;
  }

  /** The setting. */
  public int aWeek() {
    return aWeek;
  }

  /**
   * One query; throws Spring's {@code DataAccessException} while the store is away.
   *
   * @param now in London
   */
  public Asked of(PersonKey person, ZonedDateTime now) {
    Instant since = AskBudgetPolicy.weekOf(now.toLocalDate()).atStartOfDay(London.ZONE).toInstant();
    List<LocalDate> told = new ArrayList<>();
    List<Asking> waiting = new ArrayList<>();
    for (Delivery one : ledger.openOrSettledSince(person, AskBudgetPolicy.kinds(), since)) {
      Delivery.Outcome outcome = one.outcome();
      if (!AskBudgetPolicy.counts(one.message())) {
        continue;
      }
      if (OPEN.contains(one.state())) {
        waiting.add(AskBudgetPolicy.of(one.message(), one.state() == DeliveryState.SENDING));
      } else if (outcome != null && REACHED.contains(one.state())) {
        told.add(LocalDate.ofInstant(outcome.at(), London.ZONE));
      }
    }
    return new Asked(aWeek, told, waiting);
  }
}
