package uk.lantern.scheduler.trigger;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.lantern.content.calendar.London;
import uk.lantern.scheduler.calendar.PersonDays;
import uk.lantern.scheduler.calendar.PersonalTime;
import uk.lantern.scheduler.calendar.SendingTimes;
import uk.lantern.scheduler.digest.DigestLetters;
import uk.lantern.scheduler.digest.Editions;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionState;
import uk.lantern.scheduler.digest.edition.Freeze;
import uk.lantern.scheduler.forecast.Expected;
import uk.lantern.scheduler.forecast.ForecastContributor;
import uk.lantern.scheduler.forecast.ForecastWording;
import uk.lantern.scheduler.forecast.Foreseen;
import uk.lantern.scheduler.forecast.Period;
import uk.lantern.scheduler.forecast.Said;
import uk.lantern.scheduler.forecast.Skipped;
import uk.lantern.scheduler.outbox.Message;
import uk.lantern.scheduler.outbox.MessageKind;
import uk.lantern.scheduler.outbox.OccurrenceKey;
import uk.lantern.scheduler.people.DaysOfPeople;
import uk.lantern.scheduler.people.Person;

/**
 * Foresees planned editions of the digest, by the rule that the gate will ask: how often somebody
 * wants one, and of which topics.
 */
final class DigestForecast implements ForecastContributor {

  /** Nobody plans more at a time. */
  private static final int LOOKED_AT = 20;

  /** As long as an edition is worth sending. */
  private static final int DAYS_ON_THE_WAY = 14;

  private static final Set<EditionState> OUT =
      EnumSet.of(EditionState.SENDING, EditionState.SENT, EditionState.CORRECTED);

  private final Editions editions;
  private final DigestLetters letters;
  private final SendingTimes times;
  private final DaysOfPeople days;

  DigestForecast(Editions editions, DigestLetters letters, SendingTimes times, DaysOfPeople days) {
    this.editions = editions;
    this.letters = letters;
    this.times = times;
    this.days = days;
  }

  @Override
  public MessageKind kind() {
    return MessageKind.DIGEST;
  }

  @Override
  public Foreseen foresee(Person person, PersonalTime own, Period period) {
    List<Expected> expected = new ArrayList<>();
    List<Skipped> skipped = new ArrayList<>();
    for (DigestEdition edition : editions.in(Set.of(EditionState.SCHEDULED), LOOKED_AT)) {
      planned(edition, person)
          .ifPresent(at -> foresee(edition, person, own, at, expected, skipped));
    }
    editions.in(OUT, LOOKED_AT).forEach(it -> onItsWay(it, person).ifPresent(expected::add));
    expected.removeIf(it -> !period.holds(it.at()));
    skipped.removeIf(it -> !period.holds(it.day().atTime(12, 0).atZone(London.ZONE)));
    return new Foreseen(expected, skipped);
  }

  private Optional<ZonedDateTime> planned(DigestEdition edition, Person person) {
    LocalDateTime when = edition.plannedFor();
    return when == null || !edition.audience().holds(person.agency(), person.jobFamily())
        ? Optional.empty()
        : Optional.of(when.atZone(London.ZONE)).filter(at -> isWanted(edition, person, at));
  }

  private boolean isWanted(DigestEdition edition, Person person, ZonedDateTime at) {
    OccurrenceKey key = key(edition, person, at.toLocalDate());
    Message message =
        new Message(
            key,
            "digest",
            Map.of("edition", edition.ref()),
            at.plusDays(DAYS_ON_THE_WAY).toInstant());
    return letters.withdrawal(message, at).isEmpty();
  }

  private void foresee(
      DigestEdition edition,
      Person person,
      PersonalTime own,
      ZonedDateTime at,
      List<Expected> expected,
      List<Skipped> skipped) {
    PersonDays quiet = days.of(person, own);
    times
        .quiet(at, quiet)
        .ifPresent(why -> skipped.add(new Skipped(kind(), at.toLocalDate(), why)));
    times
        .earliest(at, quiet)
        .filter(then -> then.isBefore(at.plusDays(DAYS_ON_THE_WAY)))
        .ifPresent(
            then -> expected.add(letter(edition, key(edition, person, at.toLocalDate()), then)));
  }

  /**
   * One that waits for somebody already is never taken back here: the gate says what becomes of it,
   * so that the delivery report has the right word.
   */
  private static Optional<Expected> onItsWay(DigestEdition edition, Person person) {
    Freeze freeze = edition.freeze();
    return freeze == null
        ? Optional.empty()
        : Optional.of(
            letter(edition, key(edition, person, freeze.day()), freeze.at().atZone(London.ZONE)));
  }

  private static OccurrenceKey key(DigestEdition edition, Person person, LocalDate day) {
    return new OccurrenceKey(MessageKind.DIGEST, edition.ref(), person.key(), day);
  }

  private static Expected letter(DigestEdition edition, OccurrenceKey key, ZonedDateTime at) {
    return new Expected(
        key,
        at,
        new Said(ForecastWording.DIGEST, Map.of("title", edition.title())),
        new Said(ForecastWording.DIGEST_WHY, Map.of()));
  }
}
