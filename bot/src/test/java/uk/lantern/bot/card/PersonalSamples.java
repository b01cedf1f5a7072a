package uk.lantern.bot.card;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Values for the cards about one person's own letters: preferences, forecast, answers given. */
final class PersonalSamples {

  private static final Map<String, String> THEME = Map.of("name", "Neglect", "code", "neglect");

  private PersonalSamples() {}

  static Map<String, Map<String, Object>> all() {
    return Map.of(
        "question-answered", answered(),
        "preferences", overview(),
        "preferences-what", what(),
        "preferences-when",
            Map.of(
                "day", "tuesday",
                "time", "10:00",
                "daysOff", "wednesday,friday",
                "problem", "Please leave at least one weekday on which you work.",
                "leaveUntil", "2026-12-04"),
        "preferences-how",
            Map.of("language", "standard", "textOnly", "false", "pulses", "true", "email", "true"),
        "receive", receive(),
        "answer-given",
            Map.of(
                "ref",
                "Q-0147",
                "text",
                "Thank you. Q-0147 is answered.",
                "lines",
                List.of("Your reply goes on Wednesday 25 November 2026, 08:30."),
                "report",
                true));
  }

  private static Map<String, Object> overview() {
    return Map.of(
        "heading",
        "Saved.",
        "problem",
        "I did not understand that, so nothing has changed.",
        "saved",
        List.of("Weekdays you do not work: Tuesday.", "Your weekly reminder will move."),
        "lines",
        Collections.nCopies(11, "Digests: every month."));
  }

  private static Map<String, Object> what() {
    return Map.of(
        "digest", "monthly",
        "topics", "neglect",
        "themes", Collections.nCopies(20, THEME),
        "moreThemes", List.of(THEME),
        "jobFamily", "own",
        "jobs", List.of(Map.of("name", "midwife", "code", "midwife")),
        "pausedUntil", "2026-12-10");
  }

  private static Map<String, Object> receive() {
    return Map.of(
        "heading", "What you will receive from Monday 30 November 2026 to Sunday 6 December 2026",
        "nothing", "",
        "letters",
            List.of(
                Map.of(
                    "what", "The list of waiting questions",
                    "why", "You are in the partnership team, and 2 questions wait.",
                    "days", Collections.nCopies(23, "Monday 30 November 2026 at 10:00"))),
        "waiting", List.of("The team's answer to Q-0147 is on its way to you now."),
        "notes", Collections.nCopies(10, "Friday 25 December 2026: a bank holiday."));
  }

  private static Map<String, Object> answered() {
    return Map.of(
        "ref", "Q-0147",
        "question", "Does it apply to babies who cruise?",
        "answer", "Please follow the procedures.",
        "corrected", "Monday 23 November",
        "by", "Sam Reed",
        "date", "Tuesday 24 November");
  }
}
