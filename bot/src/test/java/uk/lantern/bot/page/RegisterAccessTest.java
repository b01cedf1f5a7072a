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
import uk.lantern.bot.page.register.AgendaPage;
import uk.lantern.scheduler.people.Role;

/** Everybody can read the register and an agenda: by axe-core, narrow, by keyboard, on paper. */
@BrowserTest
class RegisterAccessTest extends PagesInBrowser {

  /** What tells two pieces of a bar apart without their colour: how light each is. */
  private static final String LIGHTNESS =
      """
      () => [1, 2, 3, 4].map(n => getComputedStyle(document.querySelector('.lantern-part-' + n)).fill)
        .map(rgb => rgb.match(/\\d+/g).map(Number))
        .map(([r, g, b]) => 0.2126 * r + 0.7152 * g + 0.0722 * b)\
      """;

  private URI address(String what) {
    switch (what) {
      case "register-full", "register-narrowed" ->
          server.actions.rows.addAll(RegisterSamples.rows());
      case "register-long" ->
          server.actions.rows.add(
              RegisteredActions.row(
                  "A-100000",
                  "Averylongwordwithoutanyplacetobreak".repeat(8) + " more".repeat(60)));
      default -> {}
    }
    server.actions.agendas.put(
        "improvement_assurance",
        new AgendaPage(
            "Improvement and Assurance Group",
            "Monday 23 November 2026",
            true,
            what.endsWith("empty") ? List.of() : RegisterSamples.parts()));
    String how = what.split("-", 2)[0];
    URI link = RegisterDoorTest.link(server, how, server.somebody(Role.BUSINESS_MANAGER));
    return what.endsWith("narrowed")
        ? URI.create(link + "?agency=demo_nhs&sort=slippage&source=audit")
        : link;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "register-full",
        "register-narrowed",
        "register-empty",
        "register-long",
        "agenda-full",
        "agenda-empty"
      })
  void axeFindsNothingAndNothingIsWiderThanTheWindow(String what) {
    assertReadable(what, address(what));
  }

  @Test
  void at400PercentThePageReflows() {
    for (String what : List.of("register-full", "agenda-full")) {
      try (Page page = zoomed(address(what))) {
        assertFits(page);
      }
    }
  }

  @Test
  void withTheKeyboardAloneAFilterIsOpenedAndChosen() {
    try (Page page = chromium.page(new Browser.NewPageOptions().setViewportSize(DESK, 900))) {
      page.navigate(address("register-full").toString());
      page.keyboard().press("Tab"); // the skip link
      page.keyboard().press("Tab"); // due
      page.keyboard().press("Tab"); // priority
      page.keyboard().press("Tab"); // agency
      assertThat(page.evaluate(FOCUS_IS_SEEN)).isEqualTo(true);
      page.keyboard().press("Enter");
      page.keyboard().press("Tab"); // any
      page.keyboard().press("Tab"); // the first agency
      assertThat(page.evaluate(FOCUS_IS_SEEN)).isEqualTo(true);
      page.keyboard().press("Enter");
      page.waitForURL(url -> url.endsWith("?agency=demo_council"));
      assertThat(page.locator("main").innerText().replaceAll("\\s+", " "))
          .contains("open actions: 10, of 40", "Shown: Agency: DEMO Marram County");
    }
  }

  @Test
  void noColourStandsWithoutItsWordAndPiecesDifferInLightness() {
    try (Page page = open(address("register-full"), DESK, 900)) {
      List<String> tags = page.locator(".lantern-rag").allInnerTexts();
      assertThat(tags).hasSize(40).contains("Red", "Amber", "Green", "Grey", "Blue");
      List<?> lightness = (List<?>) page.evaluate(LIGHTNESS);
      for (int i = 1; i < lightness.size(); i++) {
        double step =
            ((Number) lightness.get(i - 1)).doubleValue()
                - ((Number) lightness.get(i)).doubleValue();
        assertThat(step).as("piece %d is darker than the one before", i + 1).isGreaterThan(40);
      }
    }
  }

  @Test
  void onPaperItHasNoFiltersAndItsPictureAndTablesAndNoColumnIsCutOff() {
    try (Page page = chromium.page(new Browser.NewPageOptions().setViewportSize(1_000, 700))) {
      page.navigate(address("register-narrowed").toString());
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator(".lantern-filters").isVisible()).isFalse();
      assertThat(page.locator("main a").all()).noneMatch(link -> link.isVisible());
      assertThat(page.locator(".lantern-picture").isVisible()).isTrue();
      assertThat(page.locator("main").innerText())
          .contains("Shown: Agency: DEMO Harebell Community NHS Trust; Source: Audit");
      assertThat((List<?>) page.evaluate(CUT_OFF)).isEmpty();
      page.pdf(
          new Page.PdfOptions()
              .setPreferCSSPageSize(true)
              .setPath(SHOTS.resolve("register-printed.pdf")));
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(SHOTS.resolve("register-print.png")));
    }
  }
}
