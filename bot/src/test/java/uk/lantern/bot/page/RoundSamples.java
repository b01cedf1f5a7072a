package uk.lantern.bot.page;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.lantern.bot.page.round.RoundShelf;
import uk.lantern.content.questionnaire.Anonymity;
import uk.lantern.content.questionnaire.Answer;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.part.RoundAudience;
import uk.lantern.scheduler.round.part.RoundCases;
import uk.lantern.scheduler.round.part.RoundDates;
import uk.lantern.scheduler.round.part.RoundForm;
import uk.lantern.scheduler.round.part.RoundPlan;
import uk.lantern.scheduler.round.part.RoundState;
import uk.lantern.scheduler.round.part.Serving;
import uk.lantern.scheduler.round.part.YouSaid;
import uk.lantern.scheduler.round.result.Published;
import uk.lantern.scheduler.round.result.Published.Row;
import uk.lantern.scheduler.round.result.Published.Table;

/** Closed rounds with what a page of results may have to show, all DEMO. */
final class RoundSamples {

  static final String REF = "P-0007";

  private static final String KNEW = "Did you know how to escalate when you disagreed?";
  private static final String HELP = "What would help you most?";

  private RoundSamples() {}

  /** Everything at once: groups shown, hidden and "most"; a round before; words; what was told. */
  static RoundShelf.Closed full() {
    Published now =
        new Published(
            REF,
            300,
            142,
            List.of(
                table("knew-how", KNEW, "", 142, 87, 40, 15),
                table("knew-how", KNEW, "group-health", 61, 40, 15, 6),
                table("knew-how", KNEW, "group-police", null),
                most("knew-how", KNEW, "group-education"),
                table("would-help", HELP, "", null)),
            List.of("A named person to ring", "The steps on one page"));
    Published before =
        new Published(
            "P-0003", 280, 120, List.of(table("knew-how", KNEW, "", 120, 60, 48, 12)), List.of());
    YouSaid told =
        new YouSaid(
            "You want a named person.",
            "Each agency names one.",
            LocalDate.of(2027, 1, 15),
            new PersonKey("tenant-a", "alex"));
    return closed(REF, "Challenge between agencies", now, List.of(before, few()), told);
  }

  /** Fewer than five answered. */
  static RoundShelf.Closed empty() {
    return closed(REF, "Challenge between agencies", few(), List.of(), null);
  }

  /** Every text as long as it gets, with a word that has no place to break. */
  static RoundShelf.Closed longest() {
    return saying(
        REF, "Averylongwordwithoutanyplacetobreak".repeat(8) + " and more".repeat(30), 40);
  }

  /** One text everywhere. */
  static RoundShelf.Closed saying(String ref, String text, int times) {
    List<Table> tables = new ArrayList<>();
    for (String group : List.of("", text)) {
      tables.add(
          new Table(
              "q",
              text,
              group,
              142,
              List.of(
                  new Row("a", text, 87, 61, false),
                  new Row("b", text + " b", null, null, false),
                  new Row(Answer.NOT_SAID, "", null, null, true))));
    }
    Published now = new Published(ref, 300, 142, tables, Collections.nCopies(times, text));
    Published before = new Published("P-0003", 280, 120, tables, List.of());
    YouSaid told =
        new YouSaid(text, text, LocalDate.of(2027, 1, 15), new PersonKey("tenant-a", "alex"));
    return closed(ref, text, now, List.of(before), told);
  }

  private static Published few() {
    return new Published("P-0001", 6, null, List.of(table("knew-how", KNEW, "", null)), List.of());
  }

  private static Table table(
      String id, String text, String group, @Nullable Integer people, int... counts) {
    if (people == null) {
      return new Table(id, text, group, null, List.of());
    }
    List<String> codes = List.of("yes", "no", Answer.NOT_SAID);
    List<String> texts = List.of("Yes", "No, or not all of it", "");
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      int share = Math.round(100f * counts[i] / people);
      rows.add(new Row(codes.get(i), texts.get(i), counts[i], share, false));
    }
    return new Table(id, text, group, people, rows);
  }

  private static Table most(String id, String text, String group) {
    return new Table(
        id,
        text,
        group,
        7,
        List.of(
            new Row("yes", "Yes", null, null, true),
            new Row("no", "No, or not all of it", null, null, false),
            new Row(Answer.NOT_SAID, "", null, null, false)));
  }

  private static RoundShelf.Closed closed(
      String ref, String title, Published now, List<Published> before, @Nullable YouSaid told) {
    RoundPlan plan =
        new RoundPlan(
            new RoundForm("pulse-escalation", 1, QuestionnaireKind.PULSE, Anonymity.ANONYMOUS),
            title,
            new Serving("", 0, "", List.of()),
            RoundAudience.ALL,
            new RoundDates(
                LocalDateTime.of(2026, 11, 24, 9, 0),
                LocalDateTime.of(2026, 12, 4, 17, 0),
                LocalDate.of(2026, 12, 11),
                null),
            RoundCases.NONE);
    Round round = new Round(ref, 5, RoundState.CLOSED, plan, now.asked(), told, List.of());
    return new RoundShelf.Closed(round, true, now, before);
  }
}
