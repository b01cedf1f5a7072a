package uk.lantern.bot.preference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.lantern.bot.preference.Wish.Refused;
import uk.lantern.content.calendar.DayWords;
import uk.lantern.scheduler.people.DigestFrequency;
import uk.lantern.scheduler.people.LanguageLevel;
import uk.lantern.scheduler.people.Preference;

/** Reads what people type: "pause until 10 December", "I don't work Wednesdays", "monthly". */
final class PreferenceWords {

  private static final Pattern PAUSE =
      Pattern.compile("\\bpause (?:my digests? )?(?:until|till|for|to) (.{1,60})$");
  private static final Pattern LEAVE =
      Pattern.compile("\\bon leave (?:until|till|for|to) (.{1,60})$");
  private static final Pattern OFF =
      Pattern.compile("\\bi (?:don't|dont|do not) work (?:on )?(.{1,80})$");
  private static final Pattern TOPICS = Pattern.compile("\\bmy topics(?: are|:)? (.{1,200})$");
  private static final Pattern JOB = Pattern.compile("\\bmy job is (?:an? )?(.{1,60})$");
  private static final Pattern REMINDERS = Pattern.compile("\\breminders (?:on|at) (.{1,40})$");
  private static final Pattern TIME = Pattern.compile("\\b(\\d{1,2})(?:[:.](\\d{2}))? ?(am|pm)?$");
  private static final Pattern NO_MORE =
      Pattern.compile(
          ".*\\b(?:pause my digests?|unsubscribe|no more digests"
              + "|stop (?:my digests?|sending me (?:digests|the digest|these))"
              + "|i don'?t want digests)");
  private static final Pattern END =
      Pattern.compile("(?:[\\s,.!?]|\\b(?:please|pls|thanks|thank you|now)\\b){1,9}$");

  private static final Map<String, UnaryOperator<Preference>> PLAIN =
      Map.ofEntries(
          Map.entry("weekly", it -> it.withDigest(DigestFrequency.WEEKLY)),
          Map.entry("fortnightly", it -> it.withDigest(DigestFrequency.FORTNIGHTLY)),
          Map.entry("monthly", it -> it.withDigest(DigestFrequency.MONTHLY)),
          Map.entry("important", it -> it.withDigest(DigestFrequency.ONLY_IMPORTANT)),
          Map.entry("things", it -> it.withDigest(DigestFrequency.ONLY_IMPORTANT)),
          Map.entry("all topics", it -> it.withTopics(Set.of())),
          Map.entry("own job", it -> it.withJobFamily(null)),
          Map.entry("no pulses", it -> it.withPulses(false)),
          Map.entry("no pulse questions", it -> it.withPulses(false)),
          Map.entry("pulses again", it -> it.withPulses(true)),
          Map.entry("easy words", it -> it.withLanguage(LanguageLevel.EASY)),
          Map.entry("easy language", it -> it.withLanguage(LanguageLevel.EASY)),
          Map.entry("usual words", it -> it.withLanguage(LanguageLevel.STANDARD)),
          Map.entry("usual language", it -> it.withLanguage(LanguageLevel.STANDARD)),
          Map.entry("you may email me", it -> it.withEmail(true)),
          Map.entry("email allowed", it -> it.withEmail(true)),
          Map.entry("no emails", it -> it.withEmail(false)),
          Map.entry("no email", it -> it.withEmail(false)));

  private final Choices choices;

  PreferenceWords(Choices choices) {
    this.choices = choices;
  }

  Wish read(String typed, LocalDate today, Preference now) {
    String text =
        END.matcher(typed.toLowerCase(Locale.UK).replace('’', '\'').replaceAll("\\s+", " "))
            .replaceAll("");
    Optional<Wish> worded =
        reading(PAUSE, text, words -> day(words, today, it -> choices.pause(it, today)))
            .or(
                () ->
                    reading(
                        LEAVE, text, words -> day(words, today, it -> choices.leave(it, today))))
            .or(() -> reading(OFF, text, this::daysOff))
            .or(() -> reading(REMINDERS, text, this::reminders))
            .or(() -> reading(JOB, text, choices::job))
            .or(() -> reading(TOPICS, text, choices::topics));
    return worded.orElseGet(() -> plain(text, today, now));
  }

  private Wish plain(String text, LocalDate today, Preference now) {
    if (text.endsWith("only my topics")) {
      return now.topics().isEmpty()
          ? Refused.because(PreferenceWording.NO_TOPICS)
          : Choices.change(it -> it);
    }
    if (text.contains("unpause")) {
      return Choices.both(choices.pause(null, today), Choices.change(PreferenceWords::unpaused));
    }
    if (text.endsWith("pause") || NO_MORE.matcher(text).matches()) {
      return Choices.change(it -> it.withDigest(DigestFrequency.PAUSED));
    }
    if (text.matches(".*\\b(?:back from leave|not on leave)")) {
      return choices.leave(null, today);
    }
    if (text.matches(".*\\bwork (?:every day|all week)")) {
      return choices.daysOff(Set.of());
    }
    return PLAIN.entrySet().stream()
        .filter(entry -> text.endsWith(entry.getKey()))
        .max(Map.Entry.comparingByKey(java.util.Comparator.comparingInt(String::length)))
        .map(entry -> Choices.change(entry.getValue()))
        .orElseGet(() -> Refused.because(PreferenceWording.NOT_UNDERSTOOD));
  }

  private static Preference unpaused(Preference now) {
    return now.digest() == DigestFrequency.PAUSED ? now.withDigest(Preference.USUAL.digest()) : now;
  }

  private static Optional<Wish> reading(
      Pattern pattern, String text, Function<String, Wish> reader) {
    Matcher found = pattern.matcher(text);
    return found.find() ? Optional.of(reader.apply(found.group(1).strip())) : Optional.empty();
  }

  private static Wish day(String words, LocalDate today, Function<LocalDate, Wish> use) {
    return DayWords.coming(words, today)
        .map(use)
        .orElseGet(() -> Refused.because(PreferenceWording.UNKNOWN_DAY));
  }

  private Wish daysOff(String words) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (String word : words.split("[ ,]+(?:(?:and|or|on) )*")) {
      Optional<DayOfWeek> day = DayWords.weekday(word);
      if (day.isEmpty()) {
        return Refused.because(PreferenceWording.UNKNOWN_DAY);
      }
      days.add(day.get());
    }
    return choices.daysOff(days);
  }

  private Wish reminders(String words) {
    LocalTime at = null;
    Matcher time = TIME.matcher(words);
    String rest = words;
    if (time.find()) {
      Optional<LocalTime> read = time(time);
      if (read.isEmpty()) {
        return Refused.because(PreferenceWording.NOT_UNDERSTOOD);
      }
      at = read.get();
      rest = words.substring(0, time.start()).replaceFirst("(?:,| at)? ?$", "").strip();
    }
    List<DayOfWeek> day = new ArrayList<>();
    if (!rest.isEmpty()) {
      DayWords.weekday(rest).ifPresent(day::add);
      if (day.isEmpty()) {
        return Refused.because(PreferenceWording.UNKNOWN_DAY);
      }
    }
    return choices.reminders(day.isEmpty() ? null : day.getFirst(), at);
  }

  private static Optional<LocalTime> time(Matcher typed) {
    @Nullable String minutes = typed.group(2);
    int hour = Integer.parseInt(typed.group(1));
    if ("pm".equals(typed.group(3)) && hour < 12) {
      hour += 12;
    }
    int minute = minutes == null ? 0 : Integer.parseInt(minutes);
    return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
  }
}
