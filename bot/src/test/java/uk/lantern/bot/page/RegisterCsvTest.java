package uk.lantern.bot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.scheduler.people.Role;

/** The register as somebody takes it away, and what a spreadsheet makes of it: attacks 84 to 89. */
class RegisterCsvTest extends ServedPages {

  private static final String HOSTILE = Hostility.FORMULA;

  @BeforeEach
  void alsoThese() {
    server.actions.rows.add(RegisteredActions.hostile(HOSTILE));
  }

  private URI link(String how) {
    return RegisterDoorTest.link(server, how, server.somebody(Role.QA_OFFICER));
  }

  /** As a spreadsheet reads it, without the heading. */
  private static CSVRecord row(HttpResponse<String> csv) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(csv.body()), format)) {
      return parser.iterator().next();
    }
  }

  @Test
  void theCsvHasWhatThePageShowsAndAllOfIt() {
    server.actions.rows.clear();
    server.actions.rows.add(RegisteredActions.row("A-101", "Text of A-101"));
    server.actions.rows.add(
        RegisteredActions.row(
            "A-102",
            "Text of A-102",
            "demo_council",
            "review",
            "2023-26/3",
            new RegisteredActions.Aged(10, 5)));
    server.actions.rows.add(
        RegisteredActions.row(
            "A-103", "Text", "demo_nhs", "audit", "", new RegisteredActions.Aged(10, 5)));
    HttpResponse<String> page = server.get(URI.create(link("register") + "?agency=demo_council"));
    String link =
        page.body()
            .replaceFirst("(?s).*?href=\"([^\"]+/pages/register-csv/[^\"]+)\".*", "$1")
            .replace("&amp;", "&");
    HttpResponse<String> csv = server.get(URI.create(link));
    assertThat(csv.body())
        .startsWith("\uFEFF\"Action\",\"What is to be done\",\"Plan\",\"Recommendations\",")
        .contains(
            "\"A-102\",\"Text of A-102\",\"DEMO-01\",\"R-031\",\"Review\","
                + "\"3. Child exploitation (2023-26)\",\"DEMO Marram County Council\",\"Sam Lee\","
                + "\"In progress\",\"Amber\",\"2026-11-13\",\"2026-12-13\",\"2026-12-18\",5,1,\"\","
                + "\"23 November 2026: Jo Okoro proposed it.\"\r\n")
        .contains("\"A-101\"")
        .doesNotContain("A-103");
  }

  @Test
  void theCsvOfWhatHasEndedSaysWhenAndHow() throws IOException {
    server.actions.rows.add(RegisteredActions.ended("A-90", "Text of A-90"));
    CSVRecord row = row(server.get(URI.create(link("csv") + "?show=ended")));
    assertThat(row.get(0)).isEqualTo("A-90");
    assertThat(row.get("State")).isEqualTo("Closed");
    assertThat(row.get("Ended on")).isEqualTo("2026-11-13");
    assertThat(row.get("History, the latest first"))
        .isEqualTo(
            "13 November 2026: Judith Amey closed it."
                + " 8 November 2026: Jo Okoro verified it. “Sample list seen”");
  }

  @Test
  void case084To086InTheCsvAWordStaysAWord() throws IOException {
    CSVRecord row = row(server.get(link("csv")));
    assertThat(row.get("What is to be done")).isEqualTo("'" + HOSTILE);
    assertThat(row.get("Owner")).isEqualTo("'" + HOSTILE);
    assertThat(row.get("State")).isEqualTo("'" + HOSTILE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1+1",
        "＋1",
        "－1",
        "＠SUM",
        "a\",=1+1",
        "a;=cmd|' /C calc'!A0"
      })
  void case087NoCellOfTheCsvBeginsAFormulaWhateverAnActionSays(String words) throws IOException {
    server.actions.rows.clear();
    server.actions.rows.add(RegisteredActions.hostile(words));
    HttpResponse<String> csv = server.get(link("csv"));
    assertThat(row(csv).toList()).noneMatch(cell -> cell.matches("(?s)[ \\t\\r\\n]*[=+@＝＋－＠-].*"));
    String body = csv.body().substring(csv.body().indexOf('\n') + 1);
    for (String piece : body.split("[\",;|\\t\\r\\n]")) {
      assertThat(piece.strip()).doesNotContainPattern("^[=+@＝＋－＠-]");
    }
  }

  @Test
  void case087FiguresAreFiguresAndDatesAreDates() throws IOException {
    server.actions.rows.clear();
    server.actions.rows.add(
        RegisteredActions.row(
            "A-9", "Text", "demo_nhs", "audit", "", new RegisteredActions.Aged(100, -3)));
    HttpResponse<String> csv = server.get(link("csv"));
    assertThat(csv.body()).contains("\"2026-08-15\",\"2026-12-13\",\"2026-12-10\",-3,0,\"\",");
  }

  @Test
  void case088ThereIsNoOtherFormatThanCsv() {
    HttpResponse<String> csv =
        server.get(
            link("csv"),
            "Accept",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    assertThat(csv.headers().firstValue("content-type").orElse("")).startsWith("text/csv");
    assertThat(csv.headers().firstValue("x-content-type-options")).contains("nosniff");
  }

  @Test
  void case089TheFileNameIsLettersAndDigits() {
    assertThat(server.get(link("csv")).headers().firstValue("content-disposition"))
        .contains("attachment; filename=\"register-of-actions-2026-11-23.csv\"");
  }
}
