package uk.lantern.scheduler.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.calendar.PersonalTime;
import uk.lantern.scheduler.outbox.Cancellation;
import uk.lantern.scheduler.outbox.Delivery;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.outbox.Outbox;
import uk.lantern.scheduler.outbox.ReportWord;
import uk.lantern.scheduler.people.Person;
import uk.lantern.scheduler.people.Preferences;

/** Says what a person is going to receive, from stored state and the sweeps' own policies. */
public final class Forecast {

  /** More than wait for one person: the outbox keeps 30 days of a person's deliveries. */
  private static final int DELIVERIES_OF_ONE = 200;

  private final Map<MessageKind, ForecastContributor> contributors =
      new EnumMap<>(MessageKind.class);
  private final Outbox outbox;
  private final Preferences preferences;
  private final ForecastBudget budget;

  /**
   * @throws IllegalStateException when two contributors foresee the same kind
   */
  public Forecast(
      List<ForecastContributor> contributors,
      Outbox outbox,
      Preferences preferences,
      ForecastBudget budget) {
    this.budget = budget;
    for (ForecastContributor one : contributors) {
      ForecastContributor other = this.contributors.put(one.kind(), one);
      if (other != null) {
        throw new IllegalStateException(
            "%s and %s both foresee %s; a kind has one contributor."
                .formatted(other.getClass().getName(), one.getClass().getName(), one.kind()));
      }
    }
    this.outbox = outbox;
    this.preferences = preferences;
  }

  /** What the person is going to receive, by the preferences as they are saved. */
  public Outlook of(Person person, Period period) {
    return of(person, preferences.time(person.key()), period);
  }

  /** The same by other days off, leave or pause. */
  public Outlook of(Person person, PersonalTime own, Period period) {
    List<Expected> letters = new ArrayList<>();
    List<Skipped> skipped = new ArrayList<>();
    for (ForecastContributor contributor : contributors.values()) {
      Foreseen foreseen = contributor.foresee(person, own, period);
      foreseen.letters().stream()
          .filter(letter -> outbox.find(letter.key()).isEmpty())
          .forEach(letters::add);
      skipped.addAll(foreseen.skipped());
    }
    letters.sort(Comparator.comparing(Expected::at));
    List<Expected> fitting = budget.fitting(letters, person, own, period, skipped);
    skipped.sort(Comparator.comparing(Skipped::day));
    return new Outlook(waiting(person), fitting, skipped);
  }

  /**
   * Takes back what waits for the person and would not be offered by these days off, leave and
   * pause. Kinds without a contributor are left to the gate, which puts them off.
   *
   * @return how many letters will not go
   */
  public int takeBack(Person person, PersonalTime own) {
    int taken = 0;
    for (Delivery delivery : waiting(person)) {
      OccurrenceKey key = delivery.message().key();
      ForecastContributor contributor = contributors.get(key.kind());
      if (contributor != null && !wanted(contributor, person, own, key)) {
        taken += outbox.cancel(Cancellation.of(key, "preference"));
      }
    }
    return taken;
  }

  private static boolean wanted(
      ForecastContributor contributor, Person person, PersonalTime own, OccurrenceKey key) {
    Period itsDay = new Period(key.date().atStartOfDay(London.ZONE).minusNanos(1), key.date());
    Set<OccurrenceKey> keys =
        contributor.foresee(person, own, itsDay).letters().stream()
            .map(Expected::key)
            .collect(Collectors.toSet());
    return keys.contains(key);
  }

  private List<Delivery> waiting(Person person) {
    return outbox.of(person.key(), DELIVERIES_OF_ONE).stream()
        .filter(delivery -> delivery.word() == ReportWord.WAITING)
        .toList();
  }
}
