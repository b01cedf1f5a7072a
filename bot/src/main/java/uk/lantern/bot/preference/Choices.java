package uk.lantern.bot.preference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.lantern.bot.preference.Wish.Change;
import uk.lantern.bot.preference.Wish.Refused;
import uk.lantern.content.catalogue.Audience;
import uk.lantern.content.catalogue.Theme;
import uk.lantern.scheduler.calendar.PersonalTime;
import uk.lantern.scheduler.calendar.PlannedTime;
import uk.lantern.scheduler.calendar.SendingHours;
import uk.lantern.scheduler.people.Preference;
import uk.lantern.scheduler.people.ReminderTime;

/** What may be chosen, whichever way it was said: typed words and card inputs meet here. */
final class Choices {

  private static final int FARTHEST_MONTHS = 12;
  private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  private static final Pattern BETWEEN = Pattern.compile("^(?:[\\s,;]|and\\b){1,9}");
  private static final Pattern END_OF_NAME = Pattern.compile("$|[\\s,;]");

  /** What people may call a theme, in lower case. */
  private record Called(String words, String code) {

    @Override
    public String toString() {
      return "Called[" + code + "]";
    }
  }

  private final List<Theme> themes;
  private final List<Audience> audiences;
  private final SendingHours hours;

  /**
   * @param hours when anything is sent at all
   */
  Choices(List<Theme> themes, List<Audience> audiences, SendingHours hours) {
    this.themes = themes;
    this.audiences = audiences;
    this.hours = hours;
  }

  /** No letters of Lantern's own accord before the day; null ends the pause. */
  Wish pause(@Nullable LocalDate until, LocalDate today) {
    Optional<Refused> not =
        until != null && !until.isAfter(today)
            ? Optional.of(Refused.because(PreferenceWording.DAY_PASSED))
            : tooFar(until, today);
    return not.<Wish>map(refused -> refused)
        .orElseGet(() -> new Change(it -> it.withTime(paused(it.time(), until))));
  }

  /** On leave up to and including the day; null ends the leave. */
  Wish leave(@Nullable LocalDate last, LocalDate today) {
    Optional<Refused> not =
        last != null && last.isBefore(today)
            ? Optional.of(Refused.because(PreferenceWording.DAY_PASSED))
            : tooFar(last, today);
    return not.<Wish>map(refused -> refused)
        .orElseGet(() -> new Change(it -> it.withTime(onLeave(it.time(), last))));
  }

  private static Optional<Refused> tooFar(@Nullable LocalDate day, LocalDate today) {
    return day != null && day.isAfter(today.plusMonths(FARTHEST_MONTHS))
        ? Optional.of(Refused.because(PreferenceWording.TOO_FAR))
        : Optional.empty();
  }

  /** Days of the week without work, besides the weekend. */
  Wish daysOff(Set<DayOfWeek> days) {
    return days.containsAll(WEEKDAYS)
        ? Refused.because(PreferenceWording.NO_DAY_LEFT)
        : new Change(it -> it.withTime(off(it.time(), days)));
  }

  /** When the weekly reminder comes; null leaves the day or the time as it is. */
  Wish reminders(@Nullable DayOfWeek day, @Nullable LocalTime at) {
    if (day != null && !WEEKDAYS.contains(day)) {
      return Refused.because(PreferenceWording.NO_WEEKDAY);
    }
    if (at != null && PlannedTime.refusal(at).isPresent()) {
      return Refused.because(PreferenceWording.CLOCK_CHANGE);
    }
    if (at != null && (at.isBefore(hours.from()) || !at.isBefore(hours.to()))) {
      return new Refused(
          PreferenceWording.QUIET_TIME,
          Map.of("from", hours.from().toString(), "to", hours.to().toString()));
    }
    return new Change(it -> it.withReminders(moved(it.reminders(), day, at)));
  }

  private static ReminderTime moved(
      ReminderTime now, @Nullable DayOfWeek day, @Nullable LocalTime at) {
    return new ReminderTime(day == null ? now.day() : day, at == null ? now.at() : at);
  }

  /** Topics by code, name or another word for them, with commas or "and" between them. */
  Wish topics(String said) {
    Set<String> codes = new LinkedHashSet<>();
    String rest = BETWEEN.matcher(said.toLowerCase(Locale.UK)).replaceFirst("");
    while (!rest.isEmpty()) {
      Called first = first(rest);
      if (first == null) {
        String known = themes.stream().map(Theme::name).collect(Collectors.joining(", "));
        return new Refused(PreferenceWording.UNKNOWN_TOPIC, Map.of("topics", known));
      }
      codes.add(first.code());
      rest = BETWEEN.matcher(rest.substring(first.words().length())).replaceFirst("");
    }
    return new Change(it -> it.withTopics(codes));
  }

  /** The longest first: a name may hold a comma and an "and" of its own. */
  private @Nullable Called first(String text) {
    return themes.stream()
        .flatMap(Choices::called)
        .filter(it -> text.startsWith(it.words()))
        .filter(it -> END_OF_NAME.matcher(text.substring(it.words().length())).lookingAt())
        .max(Comparator.comparingInt(it -> it.words().length()))
        .orElse(null);
  }

  private static Stream<Called> called(Theme theme) {
    return Stream.concat(Stream.of(theme.code(), theme.name()), theme.synonyms().stream())
        .map(words -> new Called(words.toLowerCase(Locale.UK), theme.code()));
  }

  /** A job family by code or by what people call it. */
  Wish job(String word) {
    String said = word.strip().toLowerCase(Locale.UK);
    return audiences.stream()
        .filter(it -> it.jobFamilies().size() == 1)
        .filter(it -> it.jobFamilies().contains(said) || it.say().contains(said))
        .map(it -> it.jobFamilies().iterator().next())
        .findFirst()
        .<Wish>map(code -> new Change(it -> it.withJobFamily(code)))
        .orElseGet(() -> Refused.because(PreferenceWording.UNKNOWN_JOB));
  }

  /** Both changes, or why one of them cannot be made. */
  static Wish both(Wish first, Wish second) {
    if (first instanceof Change one && second instanceof Change other) {
      return new Change(it -> other.how().apply(one.how().apply(it)));
    }
    return first instanceof Refused ? first : second;
  }

  private static PersonalTime paused(PersonalTime time, @Nullable LocalDate until) {
    return new PersonalTime(time.nonWorkingDays(), time.leaveLastDay(), until);
  }

  private static PersonalTime onLeave(PersonalTime time, @Nullable LocalDate last) {
    return new PersonalTime(time.nonWorkingDays(), last, time.pausedUntil());
  }

  private static PersonalTime off(PersonalTime time, Set<DayOfWeek> days) {
    return new PersonalTime(days, time.leaveLastDay(), time.pausedUntil());
  }

  /** A change that is always possible. */
  static Wish change(java.util.function.UnaryOperator<Preference> how) {
    return new Change(how);
  }
}
