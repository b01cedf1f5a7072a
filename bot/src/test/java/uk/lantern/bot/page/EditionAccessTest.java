package uk.lantern.bot.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.bot.card.BrowserTest;
import uk.lantern.bot.card.Chromium;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionItem;
import uk.lantern.scheduler.people.Role;

/** Everybody can read an edition: by axe-core, on a phone, at 400%, by keyboard and on paper. */
@BrowserTest
class EditionAccessTest {

  private static final Path SHOTS = Path.of("target/screenshots");
  private static final int DESK = 1280;

  /** The width of a small phone, and of a desk of 1280 at 400%. */
  private static final int NARROW = DESK / 4;

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

  private static URI address(String what) {
    String how = what.split("-", 2)[0];
    DigestEdition edition =
        switch (what.split("-", 2)[1]) {
          case "draft" -> TestEditions.draft();
          case "corrected" -> TestEditions.corrected();
          case "recalled" -> TestEditions.recalled();
          case "long" -> TestEditions.sent(longest());
          case "old" -> TestEditions.old();
          default -> TestEditions.sent();
        };
    return Opened.link(server, how, edition, server.somebody(Role.BUSINESS_MANAGER));
  }

  /** Three items as long as the text of a digest gets, and a word without a place to break. */
  private static uk.lantern.scheduler.digest.edition.EditionContent longest() {
    String text = "Children said they want to be asked when it is just them. ".repeat(6);
    EditionItem item =
        TestEditions.item(
            TestEditions.BRUISING,
            "What children told us about domestic abuse, and Averylongwordwithoutanyplacetobreak"
                .repeat(2),
            text,
            "See the child alone where it is safe. Tell them what you did, and what happens next.",
            "DEMO Partnership voice group, October 2026");
    return TestEditions.content(
        TestEditions.TITLE, "Three things. ".repeat(13), Collections.nCopies(3, item));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page-sent",
        "page-draft",
        "page-corrected",
        "page-recalled",
        "page-long",
        "print-corrected",
        "print-long",
        "preview-draft",
        "preview-long",
        "list-old"
      })
  void axeFindsNothingAndNothingIsWiderThanTheWindow(String what) {
    for (int width : List.of(NARROW, DESK)) {
      try (Page page = open(address(what), width, 800)) {
        page.screenshot(
            new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(SHOTS.resolve("edition-" + what + "-" + width + ".png")));
        page.addScriptTag(
            new Page.AddScriptTagOptions().setPath(Chromium.npm("axe-core/axe.min.js")));
        assertThat((List<?>) page.evaluate(PageAccessTest.VIOLATIONS))
            .as(what + " at " + width)
            .isEmpty();
        assertThat(((Number) page.evaluate(PageAccessTest.OVERFLOW)).intValue()).isNotPositive();
        assertThat((List<?>) page.evaluate(PageAccessTest.CUT_OFF))
            .as(what + " at " + width)
            .isEmpty();
      }
    }
  }

  /** A desk at 400%: a quarter of its pixels each way, each four times as large. */
  @Test
  void at400PercentThePageReflows() {
    Browser.NewPageOptions zoomed =
        new Browser.NewPageOptions().setViewportSize(NARROW, 200).setDeviceScaleFactor(4);
    try (Page page = chromium.page(zoomed)) {
      for (String what : List.of("page-corrected", "preview-draft")) {
        page.navigate(address(what).toString());
        assertThat(((Number) page.evaluate(PageAccessTest.OVERFLOW)).intValue()).isNotPositive();
      }
    }
  }

  @Test
  void theTabKeyReachesEveryLinkInOrder() {
    try (Page page = open(address("page-sent"), DESK, 800)) {
      int links = page.locator("a[href]").count();
      List<Object> reached = new ArrayList<>();
      for (int i = 0; i < links; i++) {
        page.keyboard().press("Tab");
        reached.add(
            page.evaluate(
                "() => [...document.querySelectorAll('a[href]')].indexOf(document.activeElement)"));
        assertThat(page.evaluate(PageAccessTest.FOCUS_IS_SEEN)).as("link %d", i).isEqualTo(true);
      }
      assertThat(reached).isSorted().doesNotHaveDuplicates().hasSize(links).startsWith((Object) 0);
      assertThat(links).isEqualTo(3); // the skip link and two items
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"print-corrected", "print-long"})
  void onPaperItIsOneSheet(String what) {
    try (Page page = chromium.page(new Browser.NewPageOptions())) {
      page.navigate(address(what).toString());
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      byte[] pdf =
          page.pdf(
              new Page.PdfOptions()
                  .setFormat("A4")
                  .setPath(SHOTS.resolve("edition-" + what + ".pdf")));
      String raw = new String(pdf, StandardCharsets.ISO_8859_1);
      assertThat(Pattern.compile("/Type\\s*/Page\\b(?!s)").matcher(raw).results().count())
          .isEqualTo(1);
      assertThat(page.locator("a").count()).isZero();
    }
  }

  private static Page open(URI address, int width, int height) {
    Page page =
        chromium.page(
            // axe-core is put into the page by the test; the page itself allows no script.
            new Browser.NewPageOptions().setViewportSize(width, height).setBypassCSP(true));
    page.navigate(address.toString());
    return page;
  }
}
