package uk.lantern.scheduler.reminder.told;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import uk.lantern.scheduler.outbox.Ledger;
import uk.lantern.scheduler.outbox.MessageKind;

/**
 * Notes which reminders arrived before the outbox forgets them. A start looks at all that the
 * outbox has; after that a day and the one before it, since a letter is settled once.
 */
public final class RemindedSweep {

  private static final Set<MessageKind> REMINDERS =
      EnumSet.of(MessageKind.ACTION_BUNDLE, MessageKind.ACTION_TODAY, MessageKind.ACTION_OVERDUE);

  private static final int OVERLAP_DAYS = 1;

  private final Ledger ledger;
  private final Reminded reminded;
  private boolean started;

  public RemindedSweep(Ledger ledger, Reminded reminded) {
    this.ledger = ledger;
    this.reminded = reminded;
  }

  /**
   * @param today in London
   * @return how many were new
   */
  public synchronized int run(LocalDate today) {
    AtomicInteger noted = new AtomicInteger();
    int days = started ? OVERLAP_DAYS : Ledger.KEPT_DAYS;
    for (int back = days; back >= 0; back--) {
      ledger.eachSettledOn(
          today.minusDays(back), REMINDERS, some -> noted.addAndGet(reminded.note(some)));
    }
    started = true;
    return noted.get();
  }
}
