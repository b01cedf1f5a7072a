package uk.lantern.scheduler.reminder.told;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.reminder.ActionDays;
import uk.lantern.scheduler.reminder.Memory;
import uk.lantern.scheduler.reminder.Told;

/**
 * One reminder as stored.
 *
 * <p>Retention: six years, like what was pressed on the ladder (domain.md 3.6: actions).
 *
 * @param id delivery and mark, so that reading a delivery twice notes it once
 * @param mark what was told, as the message says it: action, date and stage
 */
@Document(StoredReminder.COLLECTION)
record StoredReminder(
    @Id String id,
    int v,
    String action,
    String mark,
    PersonKey to,
    boolean copied,
    String on,
    String purgeOn) {

  static final String COLLECTION = "reminded";
  static final int V = 1;
  static final int KEPT_YEARS = 6;
  static final List<Index> INDEXES =
      List.of(
          new Index("action", Sort.Direction.ASC).on("on", Sort.Direction.ASC),
          new Index("purgeOn", Sort.Direction.ASC));

  /** What a delivery told, one for each action on it; none when it did not arrive. */
  static Stream<StoredReminder> of(Delivery delivery) {
    Delivery.Outcome outcome = delivery.outcome();
    if (outcome == null || !Memory.hasArrived(delivery)) {
      return Stream.of();
    }
    LocalDate on = outcome.at().atZone(London.ZONE).toLocalDate();
    boolean copied = delivery.message().key().what().equals(ActionDays.COPY);
    return Memory.marks(delivery.message()).stream()
        .map(
            mark ->
                new StoredReminder(
                    delivery.id() + " " + mark,
                    V,
                    Told.ref(mark),
                    mark,
                    delivery.message().key().whom(),
                    copied,
                    on.toString(),
                    on.plusYears(KEPT_YEARS).toString()));
  }

  Reminder toReminder() {
    return new Reminder(action, due(), to, copied, LocalDate.parse(on));
  }

  private @Nullable LocalDate due() {
    String[] parts = mark.split(" ");
    return parts.length < 2 ? null : LocalDate.parse(parts[1]);
  }

  /** Nobody. */
  @Override
  public String toString() {
    return "StoredReminder[]";
  }
}
