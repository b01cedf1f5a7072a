package uk.lantern.scheduler.reminder;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.Ledger;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.ReportWord;
import uk.lantern.scheduler.people.PersonKey;

/**
 * What somebody was told of their actions: what the outbox says arrived. What expired, failed or
 * still waits was not told, so the next letter says it, and takes the place of one that waits. The
 * outbox keeps 30 days, and no stage that is told with a letter lasts longer.
 */
public final class Memory {

  /** The value of a message that lists what it tells. */
  public static final String TOLD = "told";

  private static final Set<ReportWord> ARRIVED =
      EnumSet.of(ReportWord.DELIVERED, ReportWord.IN_DOUBT, ReportWord.SENT_ANOTHER_WAY);

  private final Ledger ledger;

  public Memory(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Blocks; throws Spring's {@code DataAccessException} while the store is away. */
  public Told of(PersonKey person, Set<MessageKind> kinds) {
    return new Told(
        ledger.of(person, kinds).stream()
            .filter(Memory::hasArrived)
            .map(Delivery::message)
            .flatMap(message -> marks(message).stream())
            .collect(Collectors.toSet()));
  }

  /** Whether somebody has it, as far as anybody knows. */
  public static boolean hasArrived(Delivery delivery) {
    return ARRIVED.contains(delivery.word());
  }

  /** What a message tells, or is to tell. */
  public static List<String> marks(Message message) {
    return message.values().get(TOLD) instanceof Collection<?> marks
        ? marks.stream().map(String::valueOf).toList()
        : List.of();
  }
}
