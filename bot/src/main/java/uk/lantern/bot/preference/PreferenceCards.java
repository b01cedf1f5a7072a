package uk.lantern.bot.preference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.lantern.bot.card.Card;
import uk.lantern.bot.card.Cards;
import uk.lantern.bot.turn.JobFamilyWording;
import uk.lantern.content.catalogue.Catalogue;
import uk.lantern.content.wording.Wording;
import uk.lantern.scheduler.people.Preference;

/** The overview of somebody's preferences, and the three cards to change them on. */
@Component
class PreferenceCards {

  /** A repeated element of a template is shown twenty times at most; there are more themes. */
  private static final int AT_ONCE = 20;

  private final Catalogue catalogue;
  private final PreferenceLines lines;
  private final Cards cards;
  private final Wording wording;

  PreferenceCards(Catalogue catalogue, PreferenceLines lines, Cards cards, Wording wording) {
    this.catalogue = catalogue;
    this.lines = lines;
    this.cards = cards;
    this.wording = wording;
  }

  /**
   * Everything that is chosen.
   *
   * @param saved what has just been saved and what it changes; empty when nothing was
   */
  Card overview(Preference now, List<String> saved) {
    PreferenceWording heading =
        saved.isEmpty() ? PreferenceWording.HEADING : PreferenceWording.SAVED;
    return cards.card(
        "preferences",
        Map.of("heading", wording.say(heading), "saved", saved, "lines", lines.of(now)));
  }

  /** The overview with why something could not be changed. */
  Card refused(Preference now, String why) {
    return cards.card(
        "preferences",
        Map.of(
            "heading", wording.say(PreferenceWording.HEADING),
            "problem", why,
            "saved", List.of(),
            "lines", lines.of(now)));
  }

  /**
   * One of the three cards with inputs.
   *
   * @param part {@code what}, {@code when} or {@code how}
   * @param problem what is wrong with what was filled in, empty for nothing
   */
  Card form(String part, Preference now, String problem) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("problem", problem);
    switch (part) {
      case "what" -> what(values, now);
      case "when" -> when(values, now);
      default -> how(values, now);
    }
    return cards.card("preferences-" + part, values);
  }

  private void what(Map<String, Object> values, Preference now) {
    List<Map<String, String>> themes =
        catalogue.themes().stream().map(it -> choice(it.name(), it.code())).toList();
    values.put("digest", now.digest().code());
    values.put("topics", String.join(",", now.topics()));
    values.put("themes", themes.subList(0, Math.min(AT_ONCE, themes.size())));
    values.put("moreThemes", themes.subList(Math.min(AT_ONCE, themes.size()), themes.size()));
    values.put("jobFamily", now.jobFamily() == null ? "own" : now.jobFamily());
    values.put("jobs", jobs());
    values.put("pausedUntil", text(now.time().pausedUntil()));
  }

  private List<Map<String, String>> jobs() {
    return Arrays.stream(JobFamilyWording.values())
        .filter(it -> it != JobFamilyWording.OTHER)
        .map(it -> choice(wording.say(it), it.name().toLowerCase(Locale.ROOT)))
        .toList();
  }

  private static void when(Map<String, Object> values, Preference now) {
    values.put("day", name(now.reminders().day()));
    values.put("time", now.reminders().at().toString());
    values.put(
        "daysOff",
        now.time().nonWorkingDays().stream()
            .sorted()
            .map(PreferenceCards::name)
            .collect(Collectors.joining(",")));
    values.put("leaveUntil", text(now.time().leaveLastDay()));
  }

  private static void how(Map<String, Object> values, Preference now) {
    values.put("language", now.language().code());
    values.put("textOnly", String.valueOf(now.textOnly()));
    values.put("pulses", String.valueOf(now.pulses()));
    values.put("email", String.valueOf(now.email()));
  }

  private static Map<String, String> choice(String name, String code) {
    return Map.of("name", name, "code", code);
  }

  private static String name(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }

  private static String text(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
