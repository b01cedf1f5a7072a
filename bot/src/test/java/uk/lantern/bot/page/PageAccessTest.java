package uk.lantern.bot.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.bot.card.BrowserTest;

/** Everybody can read the pages: by axe-core, on a phone, at 400% zoom, and with the keyboard. */
@BrowserTest
class PageAccessTest extends PagesInBrowser {

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
    assertReadable("page-" + what, address(what));
  }

  @Test
  void at400PercentThePageReflowsAndItsTextIsStillLargerThanTheSmallestAllowed() {
    try (Page page = zoomed(server.link("DEMO-7MB-BRUISING"))) {
      page.screenshot(
          new Page.ScreenshotOptions().setPath(SHOTS.resolve("page-zoomed-400-percent.png")));
      assertFits(page);
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
      assertThat(assertTabReachesEveryLink(page)).isGreaterThan(6);
      page.navigate(server.link("DEMO-7MB-BRUISING").toString());
      page.keyboard().press("Tab");
      page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve("page-skip-link.png")));
      page.keyboard().press("Enter");
      assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("main-content");
    }
  }
}
