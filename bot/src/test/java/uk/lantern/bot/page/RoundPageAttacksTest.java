package uk.lantern.bot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.bot.card.BrowserTest;
import uk.lantern.scheduler.people.Role;

/** What people and the team wrote stays words on a page of results: attacks 84 to 90, and 100. */
@BrowserTest
class RoundPageAttacksTest extends PagesInBrowser {

  private static final String HOSTILE = Hostility.FORMULA;

  @BeforeEach
  void alsoThese() {
    server.rounds.put(RoundSamples.REF, RoundSamples.saying(RoundSamples.REF, HOSTILE, 2));
  }

  private URI link(boolean csv) {
    return link(RoundSamples.REF, csv);
  }

  private URI link(String ref, boolean csv) {
    RoundLinks links = server.bean(RoundLinks.class);
    var person = server.somebody(Role.QA_OFFICER);
    return URI.create((csv ? links.csv(ref, person) : links.results(ref, person)).orElseThrow());
  }

  @Test
  void case084To086WordsAreShownToTheLetterAndNothingIsFetched() {
    Hostility.assertOnlyWords(chromium, link(false), HOSTILE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tsum", "\rsum", "\nsum", "＝1+1", "a,=1"})
  void case087NoCellOfTheCsvBeginsAFormulaAndFiguresStayNumbers(String text) {
    server.rounds.put(RoundSamples.REF, RoundSamples.saying(RoundSamples.REF, text, 1));
    String csv = server.get(link(true)).body();
    assertThat(csv)
        .contains(",142,", ",87,61\r\n")
        .contains(text.startsWith("a") ? "\"a,'=1\"" : "\"'" + text + "\"")
        .doesNotContain("\"" + text + "\"");
  }

  @Test
  void case088ThereIsNoWorkbookOnlyText() {
    HttpResponse<String> csv = server.get(link(true));
    assertThat(csv.headers().firstValue("content-type").orElse("")).startsWith("text/csv");
    assertThat(csv.body()).startsWith("\uFEFF\"Question\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "P-7\"; filename=\"x.exe",
        "P-7\r\nSet-Cookie: x=1",
        "../../etc/passwd",
        "P-7\u202Efdp.exe",
        "P-7%0d%0aX: 1"
      })
  void case089TheFilesNameIsLettersAndDigits(String ref) {
    server.rounds.put(ref, RoundSamples.saying(ref, "plain", 1));
    HttpResponse<String> csv = server.get(link(ref, true));
    assertThat(csv.statusCode()).isEqualTo(200);
    assertThat(csv.headers().firstValue("content-disposition").orElse(""))
        .matches("attachment; filename=\"results-[A-Za-z0-9-]+\\.csv\"");
    assertThat(csv.headers().map()).doesNotContainKeys("set-cookie", "x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "//evil.example",
        "javascript:alert(1)",
        "x\r\nLocation: https://evil.example",
        "${7*7}"
      })
  void case090WhatIsAddedToTheAddressLeadsNowhereAndIsNeverRepeated(String value) {
    String typed = URLEncoder.encode(value, StandardCharsets.UTF_8);
    String query = "?next=" + typed + "&url=" + typed + "&csv=" + typed + "&page=" + typed;
    HttpResponse<String> page = server.get(URI.create(link(false) + query));
    assertThat(Hostility.assertLeadsNowhere(page, typed)).hasSizeGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void case100NothingOfItIsCachedFramedOrTold(boolean csv) {
    Hostility.assertNotToldOn(server.get(link(csv)).headers());
  }
}
