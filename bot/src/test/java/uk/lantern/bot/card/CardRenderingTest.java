package uk.lantern.bot.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The official renderer has nothing to say against any card, on a phone and on a desk. */
@BrowserTest
class CardRenderingTest {
  private static final Path RIG = Path.of(System.getProperty("lantern.root"), "infra", "rig");
  private static final TemplateCards CARDS = TemplateCards.load(false);
  // Its pattern allows two or three letters only; the 1.5 schema and Teams take the full tag.
  private static final String KNOWN = "Invalid value \"en-GB\" for property \"lang\".";
  private static final String RENDER =
      """
      json => {
        const said = [];
        const context = new AdaptiveCards.SerializationContext();
        const card = new AdaptiveCards.AdaptiveCard();
        card.hostConfig = new AdaptiveCards.HostConfig({fontFamily: 'sans-serif',
          actions: {maxActions: 6, actionsOrientation: 'vertical'}});
        card.parse(JSON.parse(json), context);
        for (let i = 0; i < context.eventCount; i++) said.push(context.getEventAt(i).message);
        for (const f of card.validateProperties().validationEvents) said.push(f.message);
        document.body.style.margin = 0;
        document.body.replaceChildren(card.render());
        return said;
      }""";

  private static Playwright playwright;
  private static Browser browser;

  static Set<String> names() {
    return CARDS.names();
  }

  @BeforeAll
  static void open() throws Exception {
    var prepare = new ProcessBuilder(RIG.resolve("prepare").toString()).inheritIO().start();
    assertThat(prepare.waitFor()).as("infra/rig/prepare").isZero();
    System.setProperty("playwright.cli.dir", RIG.resolve("node_modules").toString());
    Map<String, String> env =
        Map.of(
            "PLAYWRIGHT_NODEJS_PATH",
            BrowserTest.Tools.find("node").orElseThrow().toString(),
            "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
            "1");
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(env));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(BrowserTest.Tools.find("chromium").orElseThrow())
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  @AfterAll
  static void close() {
    if (playwright != null) {
      playwright.close();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void theOfficialRendererAcceptsEveryCardAtBothWidths(String name) {
    String json = CARDS.card(name, Samples.all().get(name)).json().toString();
    for (int width : List.of(320, 1000)) {
      try (Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 700))) {
        page.addScriptTag(
            new Page.AddScriptTagOptions()
                .setPath(RIG.resolve("node_modules/adaptivecards/dist/adaptivecards.min.js")));
        List<Object> said = new ArrayList<>((List<?>) page.evaluate(RENDER, json));
        said.remove(KNOWN);
        page.screenshot(
            new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/screenshots/" + name + "-" + width + ".png")));
        assertThat(said).as(name).isEmpty();
        Object overflow =
            page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) overflow).intValue()).as(name + " at " + width).isNotPositive();
      }
    }
  }
}
