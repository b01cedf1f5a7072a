package uk.lantern.bot.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import uk.lantern.bot.card.Chromium;

/** Words that would do harm if they were read as anything but words, and what comes of them. */
final class Hostility {

  /** Markdown, HTML and expressions. */
  static final String WORDS =
      "[APPROVED](https://evil.example) **bold** `code` <at>everyone</at>"
          + " ![x](https://evil.example/x.png) <img src=\"https://evil.example/y.png\">"
          + " <script>window.ran = 1</script> ${7*7} [[${7*7}]] [(7*7)] __${7*7}__";

  /** The same for what spreadsheets read, too. */
  static final String FORMULA = "=HYPERLINK(\"https://evil.example\",\"press\") " + WORDS;

  private static final Pattern HREF = Pattern.compile("<a [^>]*href=\"([^\"]*)\"");

  private static final String LED_AWAY =
      "() => [...document.querySelectorAll('main a[href]')]"
          + ".filter(a => new URL(a.href, location).host.includes('evil')).map(a => a.href)";

  private Hostility() {}

  /** Attacks 84 to 86: shown to the letter; nothing runs, leads away or is fetched. */
  static void assertOnlyWords(Chromium chromium, URI address, String words) {
    try (Page page = chromium.page(new Browser.NewPageOptions())) {
      List<String> fetched = new ArrayList<>();
      page.onRequest(request -> fetched.add(request.url()));
      page.navigate(address.toString());
      page.waitForTimeout(300);
      assertThat(fetched).isNotEmpty().allMatch(url -> url.startsWith("http://127.0.0.1:"));
      assertThat(page.evaluate("() => window.ran")).isNull();
      assertThat(page.locator("main img, main script, main at").count()).isZero();
      assertThat((List<?>) page.evaluate(LED_AWAY)).isEmpty();
      assertThat(page.locator("main").innerText().replace("\u2060", ""))
          .contains(words)
          .doesNotContain("49");
    }
  }

  /** Attack 90: what somebody put behind the address sends nobody anywhere and is not repeated. */
  static List<String> assertLeadsNowhere(HttpResponse<String> page, String typed) {
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("location")).isEmpty();
    assertThat(page.headers().firstValue("set-cookie")).isEmpty();
    List<String> hrefs =
        HREF.matcher(page.body()).results().map((MatchResult it) -> it.group(1)).toList();
    assertThat(hrefs)
        .allMatch(href -> href.matches("(?s)[?#].*|http://127\\.0\\.0\\.1:.*"))
        .noneMatch(href -> href.contains(typed));
    return hrefs;
  }

  /** Attack 100: not cached, not framed, not told to the page that follows. */
  static void assertNotToldOn(HttpHeaders headers) {
    assertThat(headers.firstValue("cache-control").orElse("")).contains("no-store");
    assertThat(headers.firstValue("referrer-policy")).contains("no-referrer");
    assertThat(headers.firstValue("x-content-type-options")).contains("nosniff");
    assertThat(headers.firstValue("x-frame-options")).contains("DENY");
    assertThat(headers.firstValue("content-security-policy").orElse(""))
        .contains("default-src 'none'", "frame-ancestors 'none'")
        .doesNotContain("unsafe", "script");
  }
}
