package uk.lantern.scheduler.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.reminder.BundleSlotPolicy.Slot;

/**
 * Something beside actions that people are asked to finish. Whoever gets the weekly card of actions
 * finds it there; whoever gets none that week has a card of it alone. Nothing here may know who has
 * answered an anonymous questionnaire.
 */
public interface BundleLines {

  /** Everybody who has something to finish on that London day. */
  Set<PersonKey> waitingOn(LocalDate day);

  /**
   * What the weekly card says of it when it is sent.
   *
   * @return values {@code line}, {@code verb}, {@code title}, {@code say} and {@code round} each
   */
  List<Map<String, Object>> lines(PersonKey person, LocalDate today);

  /** The card of it alone; empty when it is not near enough for one. */
  Optional<Message> alone(PersonKey person, Slot slot);
}
