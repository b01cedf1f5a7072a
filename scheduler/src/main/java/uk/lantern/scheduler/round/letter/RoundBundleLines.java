package uk.lantern.scheduler.round.letter;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.reminder.BundleLines;
import uk.lantern.scheduler.reminder.BundleSlotPolicy.Slot;
import uk.lantern.scheduler.round.Ask;
import uk.lantern.scheduler.round.Asks;
import uk.lantern.scheduler.round.Reminding;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.Rounds;
import uk.lantern.scheduler.round.part.RoundState;

/** Audits and assurance requests that somebody has to finish, on their weekly card. */
public record RoundBundleLines(
    Rounds rounds, Asks asks, Reminding reminding, RoundReminderPolicy policy, RoundLines lines)
    implements BundleLines {

  private static final int LOOKED_AT = 200;

  @Override
  public Set<PersonKey> waitingOn(LocalDate day) {
    Set<PersonKey> people = new HashSet<>();
    rounds.in(EnumSet.of(RoundState.OPEN), LOOKED_AT).stream()
        .filter(round -> policy.isReasonOn(round, day))
        .forEach(round -> people.addAll(reminding.toRemind(round.ref())));
    return people;
  }

  @Override
  public List<Map<String, Object>> lines(PersonKey person, LocalDate today) {
    return those(person, today, policy::isNamedOn).stream().map(lines::row).toList();
  }

  @Override
  public Optional<Message> alone(PersonKey person, Slot slot) {
    return reasons(person, slot.day()).isEmpty()
        ? Optional.empty()
        : Optional.of(RoundMessages.weekly(person, slot.week(), slot.at().plusWeeks(1)));
  }

  /** What is near enough for a weekly card of its own. */
  public List<Round> reasons(PersonKey person, LocalDate day) {
    return those(person, day, policy::isReasonOn);
  }

  private List<Round> those(PersonKey person, LocalDate day, BiPredicate<Round, LocalDate> policy) {
    return asks.open(person).stream()
        .filter(ask -> !ask.from().isAfter(day))
        .map(Ask::round)
        .filter(round -> policy.test(round, day))
        .distinct()
        .toList();
  }
}
