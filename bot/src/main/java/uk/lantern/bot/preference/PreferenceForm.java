package uk.lantern.bot.preference;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.lantern.bot.preference.Wish.Refused;
import uk.lantern.scheduler.people.DigestFrequency;
import uk.lantern.scheduler.people.LanguageLevel;

/** Reads what was filled in on the three cards; an input that did not come back changes nothing. */
final class PreferenceForm {

  private static final Wish NOTHING = Choices.change(it -> it);

  private final Choices choices;

  PreferenceForm(Choices choices) {
    this.choices = choices;
  }

  Wish read(String verb, Map<String, String> inputs, LocalDate today) {
    try {
      return switch (verb) {
        case "preferences-save-what" -> what(inputs, today);
        case "preferences-save-when" -> when(inputs, today);
        default -> how(inputs);
      };
    } catch (DateTimeException | IllegalArgumentException forged) {
      return Refused.because(PreferenceWording.NOT_UNDERSTOOD);
    }
  }

  private Wish what(Map<String, String> inputs, LocalDate today) {
    Wish digest =
        input(
            inputs,
            "digest",
            value -> {
              DigestFrequency often = DigestFrequency.valueOf(value.toUpperCase(Locale.ROOT));
              return Choices.change(it -> it.withDigest(often));
            });
    Wish topics = input(inputs, "topics", choices::topics);
    Wish job =
        input(
            inputs,
            "jobFamily",
            value ->
                value.isBlank() || value.equals("own")
                    ? Choices.change(it -> it.withJobFamily(null))
                    : choices.job(value));
    Wish pause = input(inputs, "pausedUntil", value -> choices.pause(day(value), today));
    return Choices.both(Choices.both(digest, topics), Choices.both(job, pause));
  }

  private Wish when(Map<String, String> inputs, LocalDate today) {
    Wish day = input(inputs, "day", value -> choices.reminders(weekday(value), null));
    Wish time = input(inputs, "time", value -> choices.reminders(null, LocalTime.parse(value)));
    Wish off = input(inputs, "daysOff", value -> choices.daysOff(weekdays(value)));
    Wish leave = input(inputs, "leaveUntil", value -> choices.leave(day(value), today));
    return Choices.both(Choices.both(day, time), Choices.both(off, leave));
  }

  private static Wish how(Map<String, String> inputs) {
    Wish words =
        input(
            inputs,
            "language",
            value -> {
              LanguageLevel level = LanguageLevel.valueOf(value.toUpperCase(Locale.ROOT));
              return Choices.change(it -> it.withLanguage(level));
            });
    Wish text =
        input(inputs, "textOnly", v -> Choices.change(it -> it.withTextOnly(v.equals("true"))));
    Wish pulses =
        input(inputs, "pulses", v -> Choices.change(it -> it.withPulses(v.equals("true"))));
    Wish email = input(inputs, "email", v -> Choices.change(it -> it.withEmail(v.equals("true"))));
    return Choices.both(Choices.both(words, text), Choices.both(pulses, email));
  }

  private static Wish input(
      Map<String, String> inputs, String name, Function<String, Wish> reader) {
    String value = inputs.get(name);
    return value == null ? NOTHING : reader.apply(value.strip());
  }

  private static @Nullable LocalDate day(String value) {
    return value.isEmpty() ? null : LocalDate.parse(value);
  }

  private static DayOfWeek weekday(String value) {
    return DayOfWeek.valueOf(value.toUpperCase(Locale.ROOT));
  }

  private static Set<DayOfWeek> weekdays(String value) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    list(value).forEach(day -> days.add(weekday(day)));
    return days;
  }

  private static List<String> list(String value) {
    return Arrays.stream(value.split(",")).map(String::strip).filter(it -> !it.isEmpty()).toList();
  }
}
