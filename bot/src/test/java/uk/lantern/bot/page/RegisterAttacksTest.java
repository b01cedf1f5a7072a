package uk.lantern.bot.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.bot.card.BrowserTest;
import uk.lantern.bot.card.Chromium;
import uk.lantern.bot.page.register.AgendaPage;
import uk.lantern.scheduler.people.Role;

/** What actions say stays words on a page: attacks 84 to 86, 90, 100. */
@BrowserTest
class RegisterAttacksTest {

  static final String HOSTILE =
      "=HYPERLINK(\"https://evil.example\",\"press\") [APPROVED](https://evil.example) **bold**"
          + " `code` <at>everyone</at> ![x](https://evil.example/x.png)"
          + " <img src=\"https://evil.example/y.png\"> <script>window.ran = 1</script>"
          + " ${7*7} [[${7*7}]] [(7*7)] __${7*7}__";

  @TempDir static Path data;
  private static PageServer server;
  private static Chromium chromium;

  @BeforeAll
  static void serve() throws Exception {
    chromium = Chromium.open();
    server = new PageServer(data);
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void asAtFirst() {
    server.reset();
    server.actions.rows.add(RegisteredActions.hostile(HOSTILE));
    AgendaPage.Line line = new AgendaPage.Line(HOSTILE, HOSTILE, HOSTILE, HOSTILE);
    server.actions.agendas.put(
        "improvement_assurance",
        new AgendaPage(
            HOSTILE, "today", true, List.of(new AgendaPage.Part(HOSTILE, HOSTILE, List.of(line)))));
  }

  private static URI link(String how) {
    return RegisterDoorTest.link(server, how, server.somebody(Role.QA_OFFICER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"register", "agenda"})
  void case084To086WordsAreShownToTheLetterAndNothingIsFetched(String how) {
    try (Page page = chromium.page(new Browser.NewPageOptions())) {
      List<String> fetched = new ArrayList<>();
      page.onRequest(request -> fetched.add(request.url()));
      page.navigate(link(how).toString());
      page.waitForTimeout(300);
      assertThat(fetched).isNotEmpty().allMatch(url -> url.startsWith("http://127.0.0.1:"));
      assertThat(page.evaluate("() => window.ran")).isNull();
      assertThat(page.locator("main img, main script, main at").count()).isZero();
      assertThat(page.locator("main a[href*='//evil']").count()).isZero();
      assertThat(page.locator("main").innerText()).contains(HOSTILE).doesNotContain("49");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "//evil.example",
        "javascript:alert(1)",
        "../../item/x",
        "\"><script>window.ran=1</script>",
        "demo_nhs\r\nSet-Cookie: x=1",
        "${7*7}",
        "{\"$gt\":\"\"}"
      })
  void case090AFilterLeadsNowhereElseAndIsNeverRepeated(String value) {
    String typed = URLEncoder.encode(value, StandardCharsets.UTF_8);
    StringBuilder query = new StringBuilder("?next=" + typed + "&url=" + typed);
    for (String name :
        List.of("priority", "agency", "source", "age", "slippage", "state", "show", "sort")) {
      query.append('&').append(name).append('=').append(typed);
    }
    HttpResponse<String> page = server.get(URI.create(link("register") + query.toString()));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("location")).isEmpty();
    assertThat(page.headers().firstValue("set-cookie")).isEmpty();
    List<String> hrefs =
        Pattern.compile("<a [^>]*href=\"([^\"]*)\"")
            .matcher(page.body())
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(hrefs)
        .hasSizeGreaterThan(10)
        .allMatch(
            href ->
                href.startsWith("?")
                    || href.startsWith("#")
                    || href.startsWith("http://127.0.0.1:"))
        .noneMatch(href -> href.contains(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"register", "csv", "agenda"})
  void case100NothingOfItIsCachedFramedOrTold(String how) {
    var headers = server.get(link(how)).headers();
    assertThat(headers.firstValue("cache-control").orElse("")).contains("no-store");
    assertThat(headers.firstValue("referrer-policy")).contains("no-referrer");
    assertThat(headers.firstValue("x-frame-options")).contains("DENY");
    assertThat(headers.firstValue("content-security-policy").orElse(""))
        .contains("default-src 'none'")
        .doesNotContain("unsafe", "script");
  }
}
