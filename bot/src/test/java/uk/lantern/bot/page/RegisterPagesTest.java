package uk.lantern.bot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.lantern.bot.page.register.AgendaPage;
import uk.lantern.scheduler.people.Role;

/** The register as somebody reads it: narrowed, in an order, with one picture and its table. */
class RegisterPagesTest extends ServedPages {

  @BeforeEach
  void alsoThese() {
    add("A-99", "demo_police", "audit", "2023-26/3", 400, 70);
    add("A-101", "demo_council", "review", "2023-26/4", 100, 0);
    add("A-102", "demo_council", "review", "2023-26/3", 10, 5);
    add("A-103", "demo_nhs", "section-11", "", 200, 21);
  }

  private void add(
      String ref, String agency, String source, String priority, int age, int slipped) {
    server.actions.rows.add(
        RegisteredActions.row(
            ref,
            "Text of " + ref,
            agency,
            source,
            priority,
            new RegisteredActions.Aged(age, slipped)));
  }

  private HttpResponse<String> opened(String query) {
    URI link = RegisterDoorTest.link(server, "register", server.somebody(Role.QA_OFFICER));
    return server.get(URI.create(link + query));
  }

  /** The actions in the order in which they stand in the list. */
  private static List<String> refs(HttpResponse<String> page) {
    return Pattern.compile("<span>(A-\\d+)</span>")
        .matcher(page.body())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void everyActionStandsThereWithWhereItComesFromWhoHasItItsDatesAndAWordForItsColour() {
    assertThat(Opened.words(opened("")))
        .contains(
            "DEMO: made-up content",
            "As of Monday 23 November 2026, open actions: 4.",
            "History of A-102 23 November 2026: Jo Okoro proposed it. Review, DEMO-01 3. Child",
            "DEMO Marram County Council Sam Lee",
            "18 December 2026 first date 13 December 2026 5 working days later more time given: 1",
            "Amber In progress",
            "Section 11, DEMO-01 No priority named")
        .doesNotContain("demo_council", "section-11");
  }

  @ParameterizedTest
  @CsvSource({
    "?agency=demo_council, A-101 A-102",
    "?priority=2023-26%2F3, A-102 A-99",
    "?source=audit, A-99",
    "?age=up-to-3-months, A-102",
    "?age=older, A-99",
    "?slippage=none, A-101",
    "?slippage=up-to-20, A-102",
    "?slippage=up-to-60, A-103",
    "?slippage=more, A-99",
    "?agency=demo_council&priority=2023-26%2F3, A-102",
    "?sort=slippage, A-99 A-103 A-102 A-101",
    "?sort=age, A-99 A-103 A-101 A-102",
    "?sort=priority, A-102 A-99 A-101 A-103",
    "?sort=agency, A-101 A-102 A-103 A-99",
    "?sort=nothing, A-101 A-102 A-103 A-99"
  })
  void aQueryNarrowsAndSorts(String query, String expected) {
    assertThat(String.join(" ", refs(opened(query)))).isEqualTo(expected);
  }

  @Test
  void aFilterSaysInWordsWhatIsShownAndHowManyThereWouldBeOtherwise() {
    String page = Opened.words(opened("?agency=demo_council"));
    assertThat(page)
        .contains(
            "open actions: 2, of 4 that you may see",
            "Shown: Agency: DEMO Marram County Council. Show all",
            "Agency: Any (4 actions)",
            "Agency: DEMO Marram County Council (2 actions) chosen",
            "Agency: DEMO Lantern Police (1 actions)",
            "Priority: Any (2 actions)",
            "Source: Audit (0 actions)");
  }

  @Test
  void everyLinkOfAFilterOpensWhatItSays() {
    HttpResponse<String> page = opened("?agency=demo_council&sort=age");
    List<String> queries =
        Pattern.compile("href=\"(\\?[^\"]*)\"")
            .matcher(page.body())
            .results()
            .map(found -> found.group(1).replace("&amp;", "&"))
            .toList();
    assertThat(queries)
        .hasSizeGreaterThan(20)
        .contains(
            "?agency=demo_council&slippage=none&sort=age", "?agency=demo_council", "?sort=age");
    for (String query : queries) {
      assertThat(opened(query).statusCode()).as(query).isEqualTo(200);
    }
  }

  @Test
  void thePictureHasItsFiguresInATableAndEachPieceOfABarInWords() {
    String page = Opened.words(opened(""));
    assertThat(page)
        .contains(
            "Under 3 months: 1 Up to 20 working days later: 1",
            "3 to 6 months: 1 On its first date: 1",
            "12 months or more: 1 More than 60 working days later: 1")
        .containsSubsequence(
            "The same as a table",
            "Under 3 months 0 1 0 0 1",
            "3 to 6 months 1 0 0 0 1",
            "6 to 12 months 0 0 1 0 1",
            "12 months or more 0 0 0 1 1",
            "All 1 1 1 1 4");
  }

  @Test
  void whatFitsNothingSaysSoAndNeverRepeatsWhatWasTyped() {
    HttpResponse<String> page = opened("?agency=zzz_typed&priority=2099-01%2F9&source=made-up");
    assertThat(Opened.words(page))
        .contains(
            "open actions: 0, of 4",
            "Priority: Not known; Agency: Not known; Source: Not known",
            "None of the open actions fits.");
    assertThat(page.body()).doesNotContain(">zzz_typed", "made-up</");
  }

  @Test
  void ofAThousandTheFirstTwoHundredAreShownAndAllAreCounted() {
    for (int i = 0; i < 1_000; i++) {
      server.actions.rows.add(RegisteredActions.row("A-" + (2_000 + i), "More"));
    }
    HttpResponse<String> page = opened("");
    assertThat(refs(page)).hasSize(200).startsWith("A-101", "A-2000").doesNotContain("A-2999");
    assertThat(Opened.words(page))
        .contains("open actions: 1004.", "The first 200 are shown.", "All 1001 1 1 1 1004");
  }

  @Test
  void anAgendaHasWhatThereIsToDecideAndWhy() {
    server.actions.agendas.put(
        "improvement_assurance",
        new AgendaPage(
            "Improvement and Assurance Group",
            "Monday 23 November 2026",
            true,
            List.of(
                new AgendaPage.Part(
                    "Past their date",
                    "What would help?",
                    List.of(
                        new AgendaPage.Line("A-105", "Text", "DEMO Police", "24 days past"))))));
    URI link = RegisterDoorTest.link(server, "agenda", server.somebody(Role.SCRUTINEER));
    assertThat(Opened.words(server.get(link)))
        .contains(
            "Agenda of exceptions Improvement and Assurance Group",
            "As of Monday 23 November 2026.",
            "Past their date (1) What would help? A-105 Text DEMO Police 24 days past")
        .doesNotContain("There is nothing to decide");
  }
}
