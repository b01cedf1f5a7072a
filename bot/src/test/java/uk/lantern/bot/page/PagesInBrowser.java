package uk.lantern.bot.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import uk.lantern.bot.card.Chromium;

/** What a real browser makes of the pages. */
abstract class PagesInBrowser extends ServedPages {

  static final Path SHOTS = Path.of("target/screenshots");
  static final int DESK = 1280;

  /** 320 CSS pixels is the width of a small phone, and of a desk of 1280 at 400%. */
  static final int NARROW = DESK / 4;

  /** Whatever is wider than the window or cut off by what it stands in. */
  static final String CUT_OFF =
      """
      () => [...document.body.querySelectorAll('*')]
        .filter(e => !e.closest('.govuk-visually-hidden, .govuk-skip-link'))
        .filter(e => e.getClientRects().length && e.getBoundingClientRect().right
          > document.documentElement.clientWidth + 1)
        .map(e => e.outerHTML.slice(0, 80))""";

  static final String FOCUS_IS_SEEN =
      """
      () => { const e = document.activeElement, s = getComputedStyle(e), r = e.getBoundingClientRect();
        return r.width > 1 && r.height > 1 && r.right > 0
          && (s.outlineStyle !== 'none' || s.boxShadow !== 'none' || s.backgroundColor !== 'rgba(0, 0, 0, 0)'); }""";

  private static final String VIOLATIONS =
      """
      async () => (await axe.run(document, {resultTypes: ['violations']})).violations
        .map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' | '))""";

  private static final String OVERFLOW =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  private static final String FOCUSED_LINK =
      "() => [...document.querySelectorAll('a[href]')].indexOf(document.activeElement)";

  Chromium chromium;

  @BeforeAll
  void openBrowser() throws Exception {
    chromium = Chromium.open();
  }

  @AfterAll
  void closeBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  Page open(URI address, int width, int height) {
    Page page =
        chromium.page(
            // axe-core is put into the page by the test; the page itself allows no script.
            new Browser.NewPageOptions().setViewportSize(width, height).setBypassCSP(true));
    page.navigate(address.toString());
    return page;
  }

  /** By axe-core, on a small phone and at a desk; each is photographed. */
  void assertReadable(String shot, URI address) {
    for (int width : List.of(NARROW, DESK)) {
      try (Page page = open(address, width, 800)) {
        page.screenshot(
            new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(SHOTS.resolve(shot + "-" + width + ".png")));
        page.addScriptTag(
            new Page.AddScriptTagOptions().setPath(Chromium.npm("axe-core/axe.min.js")));
        assertThat((List<?>) page.evaluate(VIOLATIONS)).as(shot + " at " + width).isEmpty();
        assertFits(page);
        assertThat((List<?>) page.evaluate(CUT_OFF)).as(shot + " at " + width).isEmpty();
      }
    }
  }

  void assertFits(Page page) {
    assertThat(((Number) page.evaluate(OVERFLOW)).intValue()).isNotPositive();
  }

  /** A desk at 400%: a quarter of its pixels each way, each four times as large. */
  Page zoomed(URI address) {
    Page page =
        chromium.page(
            new Browser.NewPageOptions().setViewportSize(NARROW, 200).setDeviceScaleFactor(4));
    page.navigate(address.toString());
    return page;
  }

  /** The tab key goes through every link in order and shows where it is; says how many. */
  int assertTabReachesEveryLink(Page page) {
    int links = page.locator("a[href]").count();
    List<Object> reached = new ArrayList<>();
    for (int i = 0; i < links; i++) {
      page.keyboard().press("Tab");
      reached.add(page.evaluate(FOCUSED_LINK));
      assertThat(page.evaluate(FOCUS_IS_SEEN)).as("link %d", i).isEqualTo(true);
    }
    assertThat(reached).isSorted().doesNotHaveDuplicates().hasSize(links).startsWith((Object) 0);
    return links;
  }
}
