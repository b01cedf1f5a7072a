package uk.lantern.bot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may not be had from the pages, and how it was tried. */
class PageAttacksTest extends ServedPages {

  private static final String BRUISING = "DEMO-7MB-BRUISING";

  @ParameterizedTest
  @ValueSource(strings = {"page", "nothing"})
  void case100And102NothingIsCachedSniffedFramedOrTold(String what) {
    URI address = what.equals("page") ? server.link(BRUISING) : server.at("/pages/item/nothing");
    HttpResponse<String> page = server.get(address, "Origin", "null");
    var headers = page.headers();
    Hostility.assertNotToldOn(headers);
    assertThat(headers.map().keySet())
        .doesNotContain("set-cookie", "access-control-allow-origin", "location");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/pages/item/__%24%7BT(java.lang.Runtime).getRuntime()%7D__%3A%3A.x",
        "/pages/item/%24%7B7*7%7D",
        "/pages/%24%7B7*7%7D/x",
        "/pages/item",
        "/pages/",
        "/pages/exit/x",
        "/pages/item/a/b",
        "/pages/item/nothing?view=__%24%7B7*7%7D__"
      })
  void case081AnAddressIsNeverAnExpression(String path) {
    HttpResponse<String> page = server.get(server.at(path));
    Links.assertClosed(server, page);
    assertThat(page.body()).doesNotContain("49", "Runtime");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"})
  void case098NothingButReadingIsLetIn(String method) {
    URI link = server.link(BRUISING);
    assertThat(server.send(method, link).statusCode()).isIn(403, 404, 405);
    assertThat(server.openings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/PAGES/item/x",
        "//pages/item/x",
        "/pages;x/item/x",
        "/%70ages/../api/messages",
        "/assets/",
        "/assets/../application.yml",
        "/assets/%2e%2e/application.yml",
        "/templates/page/item.html",
        "/application.yml",
        "/webjars/govuk-frontend/package.json"
      })
  void case098NoOtherSpellingAndNoOtherFileIsServed(String path) {
    HttpResponse<String> answer = server.get(server.at(path));
    assertThat(answer.statusCode()).isIn(400, 403, 404);
    assertThat(answer.body()).doesNotContain("spring", "th:text");
  }

  @Test
  void case101AForgedForwardedHeaderChangesNoLink() {
    server.add(Items.version(server.items.get(BRUISING), 1));
    HttpResponse<String> page =
        server.get(
            server.signed(link("DEMO-2018-BRUISING")),
            "X-Forwarded-Host",
            "evil.example",
            "X-Forwarded-Proto",
            "https",
            "Forwarded",
            "host=evil.example");
    assertThat(page.body()).contains("http://127.0.0.1:").doesNotContain("evil.example");
  }

  @Test
  void theStyleSheetHasNeitherFontNorPictureOfGovUk() {
    HttpResponse<String> sheet = server.get(server.at("/assets/govuk-frontend.css"));
    assertThat(sheet.statusCode()).isEqualTo(200);
    assertThat(sheet.headers().firstValue("content-type").orElse("")).startsWith("text/css");
    assertThat(sheet.body())
        .contains(".govuk-heading-xl", "system-ui")
        .doesNotContain("GDS Transport", "@font-face", "url(");
  }

  @Test
  void whatNobodyCouldAccountForIsNotShown() {
    URI link = server.link(BRUISING);
    server.away = true;
    HttpResponse<String> page = server.get(link);
    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body())
        .contains("I can't open pages just now")
        .doesNotContain("non-mobile", "DataAccess");
    server.away = false;
    assertThat(server.get(link).statusCode()).isEqualTo(200);
  }

  private PageLink link(String item) {
    return Links.of(item, server.clock.instant());
  }
}
