package uk.lantern.scheduler.people;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import uk.lantern.scheduler.calendar.PersonalTime;

/**
 * One person's preferences as stored; what is missing is as usual. Version 1 knew {@code textOnly}
 * alone. Days and times are ISO text, so that no machine's zone can shift them.
 *
 * <p>Retention: no purge date; the record goes when the person goes back to the usual, or leaves.
 *
 * @param turn counts the changes; missing in version 1
 */
@Document("preferences")
record StoredPreference(
    @Id String id,
    int v,
    @Nullable Long turn,
    @Nullable Boolean textOnly,
    @Nullable String digest,
    @Nullable List<String> topics,
    @Nullable String jobFamily,
    @Nullable Reminders reminders,
    @Nullable Time time,
    @Nullable Boolean noPulses,
    @Nullable String language,
    @Nullable Boolean email) {

  static final int V = 2;

  record Reminders(String day, String at) {

    @Override
    public String toString() {
      return "Reminders[]";
    }
  }

  record Time(List<String> daysOff, @Nullable String leaveLastDay, @Nullable String pausedUntil) {

    PersonalTime toTime() {
      return new PersonalTime(
          daysOff.stream().map(DayOfWeek::valueOf).collect(Collectors.toSet()),
          date(leaveLastDay),
          date(pausedUntil));
    }

    @Override
    public String toString() {
      return "Time[]";
    }
  }

  static StoredPreference of(String id, long turn, Preference it) {
    PersonalTime time = it.time();
    return new StoredPreference(
        id,
        V,
        turn,
        it.textOnly(),
        it.digest().code(),
        it.topics().stream().sorted().toList(),
        it.jobFamily(),
        new Reminders(it.reminders().day().name(), it.reminders().at().toString()),
        new Time(
            time.nonWorkingDays().stream().sorted().map(DayOfWeek::name).toList(),
            text(time.leaveLastDay()),
            text(time.pausedUntil())),
        !it.pulses(),
        it.language().code(),
        it.email());
  }

  Preference toPreference() {
    Preference usual = Preference.USUAL;
    return new Preference(
        byCode(DigestFrequency.values(), DigestFrequency::code, digest, usual.digest()),
        topics == null ? usual.topics() : Set.copyOf(topics),
        jobFamily,
        reminders == null
            ? usual.reminders()
            : new ReminderTime(DayOfWeek.valueOf(reminders.day()), LocalTime.parse(reminders.at())),
        time == null ? usual.time() : time.toTime(),
        !Boolean.TRUE.equals(noPulses),
        byCode(LanguageLevel.values(), LanguageLevel::code, language, usual.language()),
        Boolean.TRUE.equals(textOnly),
        Boolean.TRUE.equals(email));
  }

  private static <T> T byCode(T[] all, Function<T, String> code, @Nullable String stored, T usual) {
    return Arrays.stream(all).filter(it -> code.apply(it).equals(stored)).findFirst().orElse(usual);
  }

  private static @Nullable LocalDate date(@Nullable String iso) {
    return iso == null ? null : LocalDate.parse(iso);
  }

  private static @Nullable String text(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }

  @Override
  public String toString() {
    return "StoredPreference[" + id + "]";
  }
}
