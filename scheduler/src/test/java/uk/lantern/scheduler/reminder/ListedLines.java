package uk.lantern.scheduler.reminder;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.reminder.BundleSlotPolicy.Slot;

/** One questionnaire that waits for whom a test says. */
final class ListedLines implements BundleLines {

  final Set<PersonKey> waiting = new HashSet<>();

  @Override
  public Set<PersonKey> waitingOn(LocalDate day) {
    return Set.copyOf(waiting);
  }

  @Override
  public List<Map<String, Object>> lines(PersonKey person, LocalDate today) {
    return waiting.contains(person) ? List.of(Map.of("line", "SA-2026-04 waits")) : List.of();
  }

  @Override
  public Optional<Message> alone(PersonKey person, Slot slot) {
    ZonedDateTime end = slot.at().plusWeeks(1);
    return waiting.contains(person)
        ? Optional.of(
            new Message(
                new OccurrenceKey(MessageKind.ROUND_REMINDED, "outstanding", person, slot.week()),
                "round-reminded",
                Map.of(),
                end.toInstant()))
        : Optional.empty();
  }
}
