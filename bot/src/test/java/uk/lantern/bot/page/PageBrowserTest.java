package uk.lantern.bot.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.lantern.bot.card.BrowserTest;
import uk.lantern.content.learning.LearningItem;

/** What a real browser makes of the pages. */
@BrowserTest
class PageBrowserTest extends PagesInBrowser {

  private static final String HREFS =
      "() => [...document.querySelectorAll('[href]')].map(e => e.getAttribute('href'))";

  @Test
  void case083WhatAnItemSaysNeverRunsAndNeverLeads() {
    server.add(Hostile.item(server.items.get("DEMO-7MB-NEGLECT")));
    try (Page page = chromium.page(new Browser.NewPageOptions())) {
      List<String> said = new ArrayList<>();
      page.onDialog(
          dialog -> {
            said.add(dialog.message());
            dialog.dismiss();
          });
      page.navigate(server.link("DEMO-7MB-NEGLECT").toString());
      page.waitForTimeout(500);
      assertThat(said).isEmpty();
      assertThat(page.evaluate("() => window.ran")).isNull();
      assertThat(page.locator("main script, main img, main svg, main iframe").count()).isZero();
      assertThat((List<?>) page.evaluate(HREFS))
          .noneMatch(href -> href.toString().contains("script:"));
      assertThat(page.locator("main").innerText())
          .contains("<script>window.ran = 1</script>", "__${T(java.lang.Runtime)}__", "${7*7}")
          .contains("javascript:alert(1)", "*{7*7}", "[[${7*7}]]")
          .doesNotContain("49");
    }
  }

  @Test
  void nothingIsFetchedFromElsewhereAndNothingIsMissing() {
    try (Page page = chromium.page(new Browser.NewPageOptions())) {
      List<String> fetched = new ArrayList<>();
      page.onResponse(r -> fetched.add(r.status() + " " + r.url()));
      List<String> complaints = new ArrayList<>();
      page.onConsoleMessage(m -> complaints.add(m.text()));
      page.navigate(server.link("NAT-PANEL-BRUISING-2022").toString());
      assertThat(fetched).hasSizeGreaterThan(2);
      assertThat(fetched).allMatch(one -> one.startsWith("200 http://127.0.0.1:"));
      assertThat(complaints).isEmpty();
    }
  }

  /** The policy of the answer holds for the viewer too: it must still be let in. */
  @Test
  void theOriginalOpensInTheBrowsersOwnViewer() {
    Reports.keep(server, data);
    LearningItem report = server.items.get(Reports.ID);
    String address = server.links().original(report, PageServer.MAYA, 3).orElseThrow();
    try (Page page = chromium.page(new Browser.NewPageOptions().setViewportSize(900, 700))) {
      List<String> complaints = new ArrayList<>();
      page.onConsoleMessage(m -> complaints.add(m.text()));
      page.navigate(address);
      page.waitForTimeout(2_000);
      page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve("page-original.png")));
      assertThat(page.evaluate("() => document.contentType")).isEqualTo("application/pdf");
      assertThat(page.url()).endsWith("#page=3");
      assertThat(complaints).noneMatch(said -> said.contains("Content Security Policy"));
    }
  }

  @Test
  void onPaperOnlyWhatIsToBeReadIsLeft() {
    try (Page page = chromium.page(new Browser.NewPageOptions())) {
      page.navigate(server.link("DEMO-7MB-BRUISING").toString());
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator(".lantern-contents").isVisible()).isFalse();
      assertThat(page.locator(".lantern-demo").isVisible()).isTrue();
      assertThat(page.locator("h1").isVisible()).isTrue();
      page.pdf(new Page.PdfOptions().setPath(SHOTS.resolve("page-printed.pdf")));
      page.screenshot(
          new Page.ScreenshotOptions().setFullPage(true).setPath(SHOTS.resolve("page-print.png")));
    }
  }
}
