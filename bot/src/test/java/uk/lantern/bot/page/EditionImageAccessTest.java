package uk.lantern.bot.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.bot.card.BrowserTest;
import uk.lantern.content.image.ItemImages;
import uk.lantern.scheduler.digest.edition.EditionImage;
import uk.lantern.scheduler.people.Role;

/** An edition with an image says the same to whoever sees it, hears it, prints it or types. */
@BrowserTest
class EditionImageAccessTest extends PagesInBrowser {

  private static final String ALT = "Drawing: a body map, seen from the front and from the back.";

  private static final String LEVELS =
      "() => [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => Number(h.tagName[1]))";

  private URI address(String how) {
    String key =
        server.bean(ItemImages.class).of(TestEditions.BRUISING).map(it -> it.key()).orElseThrow();
    EditionImage image = new EditionImage(TestEditions.BRUISING, key, ALT);
    return Opened.link(
        server, how, TestEditions.pictured(image), server.somebody(Role.BUSINESS_MANAGER));
  }

  /** By axe-core: contrast, language, landmarks, names; nothing wider than a phone. */
  @ParameterizedTest
  @ValueSource(strings = {"page", "print"})
  void axeFindsNothingAndTheImageIsInsideThePageAndFits(String how) {
    assertReadable("edition-" + how + "-image", address(how));
    try (Page page = open(address(how), NARROW, 800)) {
      Locator image =
          page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName(ALT).setExact(true));
      assertThat(image.count()).as("it is called by its description").isEqualTo(1);
      assertThat(image.getAttribute("src")).startsWith("data:image/");
      assertThat((Boolean) image.evaluate("e => e.complete && e.naturalWidth > 100")).isTrue();
      assertThat(page.locator("img").count()).as("nothing decorates").isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"page", "print"})
  void headingsAreInOrderAndTheLanguageIsSaid(String how) {
    try (Page page = open(address(how), DESK, 800)) {
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en-GB");
      List<?> levels = (List<?>) page.evaluate(LEVELS);
      assertThat(levels.toString()).as("the digest, then its two items").isEqualTo("[1, 2, 2]");
      Locator under = page.locator("section", new Page.LocatorOptions().setHas(image(page)));
      assertThat(under.locator("h2").innerText()).startsWith("1. Who else cares");
    }
  }

  private static Locator image(Page page) {
    return page.getByRole(AriaRole.IMG);
  }

  @Test
  void theTabKeyPassesByTheImageAndReachesEveryLink() {
    try (Page page = open(address("page"), DESK, 800)) {
      assertThat(assertTabReachesEveryLink(page)).as("the skip link and two items").isEqualTo(3);
    }
    try (Page page = zoomed(address("page"))) {
      assertFits(page);
    }
  }

  @Test
  void onPaperItIsStillOneSheetWithTheImageOnIt() {
    try (Page page = chromium.page(new Browser.NewPageOptions())) {
      page.navigate(address("print").toString());
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(image(page).isVisible()).isTrue();
      byte[] pdf =
          page.pdf(
              new Page.PdfOptions()
                  .setFormat("A4")
                  .setPath(SHOTS.resolve("edition-print-image.pdf")));
      String raw = new String(pdf, StandardCharsets.ISO_8859_1);
      assertThat(Pattern.compile("/Type\\s*/Page\\b(?!s)").matcher(raw).results().count())
          .isEqualTo(1);
      assertThat(raw).as("drawn, not only left room for").contains("/Subtype /Image");
    }
  }

  @Test
  void inPlainTextTheDescriptionStandsInItsPlace() {
    try (Page page = open(address("text"), DESK, 800)) {
      assertThat(page.locator("body").innerText())
          .contains("Image: " + ALT)
          .doesNotContain("data:image");
    }
  }
}
