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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.bot.card.BrowserTest;
import uk.lantern.bot.card.Chromium;

/** Everybody can read the pages: by axe-core, on a phone, at 400% zoom, and with the keyboard. */
@BrowserTest
class PageAccessTest {

  private static final Path SHOTS = Path.of("target/screenshots");
  private static final int DESK = 1280;

  /** 320 CSS pixels is the width of a small phone, and of a desk of 1280 at 400%. */
  private static final int NARROW = DESK / 4;

  static final String VIOLATIONS =
      """
      async () => (await axe.run(document, {resultTypes: ['violations']})).violations
        .map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' | '))""";
  static final String OVERFLOW =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  /** Whatever is wider than the window or cut off by what it stands in. */
  static final String CUT_OFF =
      """
      () => [...document.body.querySelectorAll('*')]
        .filter(e => !e.closest('.govuk-visually-hidden, .govuk-skip-link'))
        .filter(e => e.getClientRects().length && e.getBoundingClientRect().right
          > document.documentElement.clientWidth + 1)
        .map(e => e.outerHTML.slice(0, 80))""";

  @TempDir static Path data;
  private static PageServer server;
  private static Chromium chromium;

  @BeforeAll
  static void open() throws Exception {
    chromium = Chromium.open();
    server = new PageServer(data);
  }

  @AfterAll
  static void close() {
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
  }

  private URI address(String what) {
    return switch (what) {
      case "not-found" -> server.at("/pages/item/nothing");
      case "replaced" -> server.signed(Links.of("DEMO-2018-BRUISING", server.clock.instant()));
      case "past-review" -> {
        server.add(Items.pastReview(server.items.get("DEMO-7MB-NEGLECT"), server.clock.instant()));
        yield server.link("DEMO-7MB-NEGLECT");
      }
      case "hostile" -> {
        server.add(Hostile.item(server.items.get("DEMO-7MB-NEGLECT")));
        yield server.link("DEMO-7MB-NEGLECT");
      }
      case "with-original" -> {
        Reports.keep(server, data);
        yield server.link(Reports.ID);
      }
      default -> server.link(what);
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DEMO-7MB-BRUISING",
        "NAT-PANEL-BRUISING-2022",
        "with-original",
        "past-review",
        "replaced",
        "hostile",
        "not-found"
      })
  void axeFindsNothingAndNothingIsWiderThanTheWindow(String what) {
    for (int width : List.of(NARROW, DESK)) {
      try (Page page = open(address(what), width, 800)) {
        page.screenshot(
            new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(SHOTS.resolve("page-" + what + "-" + width + ".png")));
        page.addScriptTag(
            new Page.AddScriptTagOptions().setPath(Chromium.npm("axe-core/axe.min.js")));
        assertThat((List<?>) page.evaluate(VIOLATIONS)).as(what + " at " + width).isEmpty();
        assertThat(((Number) page.evaluate(OVERFLOW)).intValue()).isNotPositive();
        assertThat((List<?>) page.evaluate(CUT_OFF)).as(what + " at " + width).isEmpty();
      }
    }
  }

  /** A desk at 400%: a quarter of its pixels each way, each four times as large. */
  @Test
  void at400PercentThePageReflowsAndItsTextIsStillLargerThanTheSmallestAllowed() {
    Browser.NewPageOptions zoomed =
        new Browser.NewPageOptions().setViewportSize(NARROW, 200).setDeviceScaleFactor(4);
    try (Page page = chromium.page(zoomed)) {
      page.navigate(server.link("DEMO-7MB-BRUISING").toString());
      page.screenshot(
          new Page.ScreenshotOptions().setPath(SHOTS.resolve("page-zoomed-400-percent.png")));
      assertThat(((Number) page.evaluate(OVERFLOW)).intValue()).isNotPositive();
      Object smallest =
          page.evaluate(
              "() => Math.min(...[...document.querySelectorAll('main *')].map(e =>"
                  + " parseFloat(getComputedStyle(e).fontSize)))");
      assertThat(((Number) smallest).doubleValue()).isGreaterThanOrEqualTo(14);
    }
  }

  @Test
  void theTabKeyReachesEveryLinkInOrderAndTheSkipLinkFirst() {
    Reports.keep(server, data);
    try (Page page = open(server.link(Reports.ID), DESK, 800)) {
      int links = page.locator("a[href]").count();
      List<Object> reached = new ArrayList<>();
      for (int i = 0; i < links; i++) {
        page.keyboard().press("Tab");
        reached.add(
            page.evaluate(
                "() => [...document.querySelectorAll('a[href]')].indexOf(document.activeElement)"));
        assertThat(page.evaluate(FOCUS_IS_SEEN)).as("link %d", i).isEqualTo(true);
      }
      assertThat(reached).isSorted().doesNotHaveDuplicates().hasSize(links).startsWith((Object) 0);
      assertThat(links).isGreaterThan(6);
      page.navigate(server.link("DEMO-7MB-BRUISING").toString());
      page.keyboard().press("Tab");
      page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve("page-skip-link.png")));
      page.keyboard().press("Enter");
      assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("main-content");
    }
  }

  static final String FOCUS_IS_SEEN =
      """
      () => { const e = document.activeElement, s = getComputedStyle(e), r = e.getBoundingClientRect();
        return r.width > 1 && r.height > 1 && r.right > 0
          && (s.outlineStyle !== 'none' || s.boxShadow !== 'none' || s.backgroundColor !== 'rgba(0, 0, 0, 0)'); }""";

  private static Page open(URI address, int width, int height) {
    Page page =
        chromium.page(
            // axe-core is put into the page by the test; the page itself allows no script.
            new Browser.NewPageOptions().setViewportSize(width, height).setBypassCSP(true));
    page.navigate(address.toString());
    return page;
  }
}
