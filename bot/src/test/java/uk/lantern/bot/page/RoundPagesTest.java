package uk.lantern.bot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.lantern.bot.page.round.RoundShelf;
import uk.lantern.content.questionnaire.Anonymity;
import uk.lantern.content.questionnaire.QuestionnaireKind;
import uk.lantern.scheduler.people.Role;
import uk.lantern.scheduler.round.Round;
import uk.lantern.scheduler.round.part.RoundAudience;
import uk.lantern.scheduler.round.part.RoundCases;
import uk.lantern.scheduler.round.part.RoundDates;
import uk.lantern.scheduler.round.part.RoundForm;
import uk.lantern.scheduler.round.part.RoundPlan;
import uk.lantern.scheduler.round.part.RoundState;
import uk.lantern.scheduler.round.part.Serving;
import uk.lantern.scheduler.round.result.Published;
import uk.lantern.scheduler.round.result.Published.Row;
import uk.lantern.scheduler.round.result.Published.Table;

/** The results of a round as somebody reads them in a browser, and takes them away. */
class RoundPagesTest extends ServedPages {

  private static final String REF = "P-0007";

  @BeforeEach
  void alsoThese() {
    Published now =
        new Published(
            REF,
            300,
            142,
            List.of(
                new Table(
                    "q1",
                    "Did you know how?",
                    "",
                    142,
                    List.of(
                        new Row("yes", "Yes", 87, 61, false), new Row("no", "No", 55, 39, false))),
                new Table("q1", "Did you know how?", "Police", null, List.of()),
                new Table(
                    "q1",
                    "Did you know how?",
                    "Health",
                    7,
                    List.of(
                        new Row("yes", "Yes", null, null, true),
                        new Row("no", "No", null, null, false)))),
            List.of("=HYPERLINK(\"https://evil.example\") <script>alert(1)</script>"));
    server.rounds.put(REF, new RoundShelf.Closed(round(), true, now, List.of()));
  }

  private static Round round() {
    RoundPlan plan =
        new RoundPlan(
            new RoundForm("pulse-escalation", 1, QuestionnaireKind.PULSE, Anonymity.ANONYMOUS),
            "=1+1 Challenge between agencies",
            new Serving("", 0, "", List.of()),
            RoundAudience.ALL,
            new RoundDates(
                LocalDateTime.of(2026, 11, 24, 9, 0),
                LocalDateTime.of(2026, 12, 4, 17, 0),
                LocalDate.of(2026, 12, 11),
                null),
            RoundCases.NONE);
    return new Round(REF, 5, RoundState.CLOSED, plan, 300, null, List.of());
  }

  private HttpResponse<String> opened(Role role, boolean csv) {
    RoundLinks links = server.bean(RoundLinks.class);
    var person = server.somebody(role);
    return server.get(
        URI.create((csv ? links.csv(REF, person) : links.results(REF, person)).orElseThrow()));
  }

  @Test
  void everyQuestionHasItsTableAndTheFirstItsPictureAndWhatIsHiddenSaysSo() {
    HttpResponse<String> page = opened(Role.LD_OFFICER, false);
    assertThat(Opened.words(page))
        .contains("Results of P-0007", "142 of 300 people answered.", "DEMO: made-up content")
        .contains("Everybody 142 61% (87) 39% (55)")
        .contains("Police Not shown Not shown Not shown", "Health 7 Most Not shown");
    assertThat(page.body()).contains("width=\"610\"", "width=\"390\"").contains("<table");
    assertThat(page.body()).doesNotContain("<script>");
  }

  @Test
  void case87TheCsvHasTheFiguresOfThePageAndRunsNothing() {
    String csv = opened(Role.QA_OFFICER, true).body();
    assertThat(csv)
        .contains("\"Question\",\"Group\",\"People\",\"Answer\",\"Count\",\"Per cent\"")
        .contains("\"Did you know how?\",\"Everybody\",142,\"Yes\",87,61")
        .contains("\"Health\",7,\"Yes\",\"Most\",\"Most\"")
        .contains("\"Police\",\"Not shown\"")
        .doesNotContain("HYPERLINK");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void resultsOpenForWhoeverIsShownFiguresAndForNobodyElse(Role role) {
    Set<Role> may =
        EnumSet.of(
            Role.TEAM_MANAGER,
            Role.AGENCY_SAFEGUARDING_LEAD,
            Role.LD_OFFICER,
            Role.QA_OFFICER,
            Role.BUSINESS_MANAGER,
            Role.SCRUTINEER,
            Role.DELEGATED_PARTNER,
            Role.LEAD_PARTNER);
    for (boolean csv : List.of(false, true)) {
      assertThat(opened(role, csv).statusCode()).isEqualTo(may.contains(role) ? 200 : 404);
    }
  }

  @Test
  void whatHasNotClosedIsNotThere() {
    server.rounds.clear();
    assertThat(opened(Role.QA_OFFICER, false).statusCode()).isEqualTo(404);
    assertThat(opened(Role.QA_OFFICER, true).statusCode()).isEqualTo(404);
  }
}
