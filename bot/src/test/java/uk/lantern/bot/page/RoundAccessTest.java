package uk.lantern.bot.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.bot.card.BrowserTest;
import uk.lantern.bot.page.round.RoundShelf;
import uk.lantern.scheduler.people.Role;

/** Everybody can read the results of a round: by axe-core, narrow, by keyboard, on paper. */
@BrowserTest
class RoundAccessTest extends PagesInBrowser {

  private URI address(String what) {
    RoundShelf.Closed round =
        switch (what) {
          case "round-full" -> RoundSamples.full();
          case "round-few" -> RoundSamples.empty();
          default -> RoundSamples.longest();
        };
    server.rounds.put(RoundSamples.REF, round);
    RoundLinks links = server.bean(RoundLinks.class);
    return URI.create(
        links.results(RoundSamples.REF, server.somebody(Role.QA_OFFICER)).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"round-full", "round-few", "round-long"})
  void axeFindsNothingAndNothingIsWiderThanTheWindow(String what) {
    assertReadable(what, address(what));
  }

  @Test
  void everyFigureStandsUnderWordsAndNoneUnderACode() {
    try (Page page = open(address("round-full"), DESK, 800)) {
      assertThat(page.locator("thead th").allInnerTexts())
          .contains("Yes", "No, or not all of it", "Prefer not to say")
          .noneMatch(String::isBlank);
      assertThat(page.locator("tbody th").allInnerTexts())
          .containsExactly("Everybody", "Health", "Police and justice", "Schools and early years");
    }
  }

  @Test
  void aBarIsAsLongAsItsShareAndHasItsFiguresInWords() {
    try (Page page = open(address("round-full"), DESK, 800)) {
      List<?> widths =
          (List<?>)
              page.evaluate(
                  "() => [...document.querySelectorAll('.lantern-picture__bar')].map(svg =>"
                      + " Math.round(100 * svg.querySelector('rect').getBoundingClientRect().width"
                      + " / svg.getBoundingClientRect().width))");
      assertThat(widths).hasToString("[61, 28, 11]");
      assertThat(page.locator(".lantern-picture__label").allInnerTexts())
          .containsExactly(
              "Yes: 61% (87)", "No, or not all of it: 28% (40)", "Prefer not to say: 11% (15)");
    }
  }

  @Test
  void withTheKeyboardAloneTheFiguresAreTaken() {
    try (Page page = open(address("round-full"), DESK, 800)) {
      page.keyboard().press("Tab"); // the skip link
      page.keyboard().press("Tab"); // the figures
      assertThat(page.evaluate(FOCUS_IS_SEEN)).isEqualTo(true);
      assertThat(page.evaluate("() => document.activeElement.innerText"))
          .asString()
          .startsWith("Take these figures as CSV");
    }
  }

  @Test
  void onPaperItHasItsPictureAndTablesAndNoLinkAndNoColumnIsCutOff() {
    try (Page page = chromium.page(new Browser.NewPageOptions().setViewportSize(1_000, 700))) {
      page.navigate(address("round-full").toString());
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator("main a").all()).noneMatch(link -> link.isVisible());
      assertThat(page.locator(".lantern-picture").isVisible()).isTrue();
      assertThat((List<?>) page.evaluate(CUT_OFF)).isEmpty();
      page.pdf(
          new Page.PdfOptions()
              .setPreferCSSPageSize(true)
              .setPath(SHOTS.resolve("round-printed.pdf")));
    }
  }
}
