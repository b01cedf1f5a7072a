package uk.lantern.bot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.bot.card.BrowserTest;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionItem;
import uk.lantern.scheduler.outbox.ReportWord;
import uk.lantern.scheduler.people.PersonKey;
import uk.lantern.scheduler.people.Role;

/** What an edition says stays words wherever it is read: attacks 84 to 86 and 89. */
@BrowserTest
class EditionAttacksTest extends PagesInBrowser {

  private static final String HOSTILE = Hostility.WORDS;

  private static DigestEdition hostile() {
    EditionItem item = TestEditions.item(TestEditions.BRUISING, HOSTILE, HOSTILE, HOSTILE, HOSTILE);
    return TestEditions.sent(TestEditions.content(HOSTILE, HOSTILE, List.of(item)));
  }

  private URI link(String how, DigestEdition edition) {
    PersonKey manager = server.somebody(Role.BUSINESS_MANAGER);
    return Opened.link(server, how, edition, manager);
  }

  @ParameterizedTest
  @ValueSource(strings = {"page", "print", "preview"})
  void case084To086WordsAreShownToTheLetterAndNothingIsFetched(String how) {
    Hostility.assertOnlyWords(chromium, link(how, hostile()), HOSTILE);
  }

  @Test
  void case084To086PlainTextIsNeverReadAsAnythingElse() {
    HttpResponse<String> text = server.get(link("text", hostile()));
    assertThat(text.body()).contains(HOSTILE);
    assertThat(text.headers().firstValue("content-type").orElse("")).startsWith("text/plain");
    assertThat(text.headers().firstValue("x-content-type-options")).contains("nosniff");
  }

  @Test
  void case084To086InTheListANameStaysAName() {
    NotReachedTest.add(server, HOSTILE, "demo_police", HOSTILE, ReportWord.FAILED);
    HttpResponse<String> list = server.get(link("list", TestEditions.sent()));
    String cell = "\"" + HOSTILE.replace("\"", "\"\"") + "\"";
    assertThat(list.body()).contains(cell + ",\"DEMO Lantern Police\"," + cell);
    assertThat(list.headers().firstValue("content-security-policy").orElse(""))
        .contains("default-src 'none'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+44 1403", "-1", "@SUM(A1)", "\t=1", "＝1", "a\",=1", "a;－1"})
  void case087InTheListNeitherANameNorATeamIsAFormula(String words) {
    NotReachedTest.add(server, words, "demo_police", words, ReportWord.FAILED);
    String row = server.get(link("list", TestEditions.sent())).body().split("\r\n", 2)[1];
    for (String piece : row.split("[\",;|\\t\\r\\n]")) {
      assertThat(piece.strip()).doesNotContainPattern("^[=+@＝＋－＠-]");
    }
    assertThat(row).contains("'").contains(",\"DEMO Lantern Police\",");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\".exe",
        "a\r\nSet-Cookie: x=1",
        "../../etc/passwd",
        "..\\..\\boot.ini",
        "ann\u202Etxt.exe",
        "a;filename*=UTF-8''evil.exe",
        "CON",
        "\u0000",
        "Ł→🙂"
      })
  void case089AFileNameIsLettersAndDigitsWhateverTheTitleIs(String title) {
    DigestEdition edition =
        TestEditions.sent(TestEditions.content(title, "", TestEditions.items()));
    HttpResponse<String> text = server.get(link("text", edition));
    assertThat(text.statusCode()).isEqualTo(200);
    assertThat(text.headers().firstValue("content-disposition").orElse(""))
        .matches("inline; filename=\"[A-Za-z0-9-]*D-0007\\.txt\"");
    assertThat(text.headers().firstValue("set-cookie")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"page", "text", "print", "preview", "list"})
  void case100NothingOfItIsCachedFramedOrTold(String how) {
    Hostility.assertNotToldOn(server.get(link(how, TestEditions.sent())).headers());
  }
}
