package uk.lantern.bot.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.bot.card.BrowserTest;
import uk.lantern.scheduler.digest.edition.DigestEdition;
import uk.lantern.scheduler.digest.edition.EditionItem;
import uk.lantern.scheduler.people.Role;

/** Everybody can read an edition: by axe-core, on a phone, at 400%, by keyboard and on paper. */
@BrowserTest
class EditionAccessTest extends PagesInBrowser {

  private URI address(String what) {
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
    assertReadable("edition-" + what, address(what));
  }

  @Test
  void at400PercentThePageReflows() {
    for (String what : List.of("page-corrected", "preview-draft")) {
      try (Page page = zoomed(address(what))) {
        assertFits(page);
      }
    }
  }

  @Test
  void theTabKeyReachesEveryLinkInOrder() {
    try (Page page = open(address("page-sent"), DESK, 800)) {
      assertThat(assertTabReachesEveryLink(page)).as("the skip link and two items").isEqualTo(3);
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
}
