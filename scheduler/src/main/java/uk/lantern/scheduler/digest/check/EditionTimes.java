package uk.lantern.scheduler.digest.check;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.calendar.PersonDays;
import uk.lantern.scheduler.calendar.PlannedTime;
import uk.lantern.scheduler.calendar.SendingTimes;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.store.EditionsStore;

/** When editions go, and whether that is a good time. */
public final class EditionTimes {

  /** Editions of one week lie at most this far apart. */
  private static final int WEEK_DAYS = 7;

  private final SendingTimes times;
  private final EditionsStore store;
  private final Clock clock;

  public EditionTimes(SendingTimes times, EditionsStore store, Clock clock) {
    this.times = times;
    this.store = store;
    this.clock = clock;
  }

  /** The next allowed moment; null when this one is. */
  public @Nullable ZonedDateTime better(ZonedDateTime moment) {
    return times.quiet(moment, PersonDays.USUAL).isEmpty()
        ? null
        : times.earliest(moment, PersonDays.USUAL).orElse(moment);
  }

  /** The planned moment, or now. */
  ZonedDateTime goesAt(DigestEdition edition) {
    LocalDateTime planned = edition.plannedFor();
    return planned == null
        ? London.now(clock)
        : new PlannedTime(planned.toLocalDate(), planned.toLocalTime(), London.ZONE).moment();
  }

  /** References of other editions in the same week. */
  List<String> others(DigestEdition edition, ZonedDateTime goes) {
    Stream<DigestEdition> sent = store.frozenSince(goes.minusDays(WEEK_DAYS).toInstant()).stream();
    return Stream.concat(store.planned().stream(), sent)
        .filter(it -> !it.ref().equals(edition.ref()))
        .filter(it -> sameWeek(day(it), goes.toLocalDate()))
        .map(DigestEdition::ref)
        .distinct()
        .toList();
  }

  private LocalDate day(DigestEdition edition) {
    return edition.freeze() == null ? goesAt(edition).toLocalDate() : edition.freeze().day();
  }

  private static boolean sameWeek(LocalDate one, LocalDate other) {
    return one.get(IsoFields.WEEK_BASED_YEAR) == other.get(IsoFields.WEEK_BASED_YEAR)
        && one.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
            == other.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }
}
