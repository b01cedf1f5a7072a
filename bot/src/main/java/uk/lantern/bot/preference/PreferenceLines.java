package uk.lantern.bot.preference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Dates;
import uk.lantern.bot.turn.JobFamilyWording;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.content.catalogue.Theme;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.calendar.PersonalTime;
import uk.lantern.scheduler.people.DigestFrequency;
import uk.lantern.scheduler.people.LanguageLevel;
import uk.lantern.scheduler.people.Preference;

/** Preferences in sentences, one for each thing that can be chosen. */
@Component
class PreferenceLines {

  private final Catalogue catalogue;
  private final Wording wording;

  PreferenceLines(Catalogue catalogue, Wording wording) {
    this.catalogue = catalogue;
    this.wording = wording;
  }

  /** Always as many, in the same order: what differs between two is what was changed. */
  List<String> of(Preference it) {
    List<String> lines = new ArrayList<>();
    lines.add(say(PreferenceWording.DIGEST, "how", wording.say(how(it.digest()))));
    lines.add(say(PreferenceWording.TOPICS, "topics", topics(it.topics())));
    lines.add(say(PreferenceWording.JOB, "job", job(it.jobFamily())));
    lines.add(
        wording.say(
            PreferenceWording.REMINDERS,
            Map.of("day", name(it.reminders().day()), "time", it.reminders().at())));
    lines.addAll(time(it.time()));
    lines.add(wording.say(it.pulses() ? PreferenceWording.PULSES : PreferenceWording.NO_PULSES));
    boolean easy = it.language() == LanguageLevel.EASY;
    lines.add(wording.say(easy ? PreferenceWording.EASY : PreferenceWording.STANDARD));
    lines.add(wording.say(it.textOnly() ? PreferenceWording.TEXT_ONLY : PreferenceWording.CARDS));
    lines.add(wording.say(it.email() ? PreferenceWording.EMAIL : PreferenceWording.NO_EMAIL));
    return lines;
  }

  private List<String> time(PersonalTime time) {
    LocalDate leave = time.leaveLastDay();
    LocalDate pause = time.pausedUntil();
    return List.of(
        say(PreferenceWording.DAYS_OFF, "days", days(time.nonWorkingDays())),
        leave == null
            ? wording.say(PreferenceWording.NOT_ON_LEAVE)
            : say(PreferenceWording.ON_LEAVE, "day", Dates.weekday(leave)),
        pause == null
            ? wording.say(PreferenceWording.NOT_PAUSED)
            : say(PreferenceWording.PAUSED, "day", Dates.weekday(pause)));
  }

  private static PreferenceWording how(DigestFrequency often) {
    return switch (often) {
      case WEEKLY -> PreferenceWording.EVERY_WEEK;
      case FORTNIGHTLY -> PreferenceWording.EVERY_FORTNIGHT;
      case MONTHLY -> PreferenceWording.EVERY_MONTH;
      case ONLY_IMPORTANT -> PreferenceWording.ONLY_IMPORTANT;
      case PAUSED -> PreferenceWording.DIGEST_PAUSED;
    };
  }

  private String topics(Set<String> codes) {
    return codes.isEmpty()
        ? wording.say(PreferenceWording.ALL_TOPICS)
        : catalogue.themes().stream()
            .filter(theme -> codes.contains(theme.code()))
            .map(Theme::name)
            .collect(Collectors.joining(", "));
  }

  private String job(@Nullable String code) {
    return code == null
        ? wording.say(PreferenceWording.OWN_JOB)
        : wording.say(JobFamilyWording.valueOf(code.toUpperCase(Locale.ROOT)));
  }

  private String days(Set<DayOfWeek> days) {
    return days.isEmpty()
        ? wording.say(PreferenceWording.NO_DAYS_OFF)
        : days.stream()
            .sorted(Comparator.naturalOrder())
            .map(PreferenceLines::name)
            .collect(Collectors.joining(", "));
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.UK);
  }

  private String say(PreferenceWording key, String name, String value) {
    return wording.say(key, Map.of(name, value));
  }
}
