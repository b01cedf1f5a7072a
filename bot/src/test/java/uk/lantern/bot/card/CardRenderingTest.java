package uk.lantern.bot.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The official renderer has nothing to say against any card, on a phone and on a desk. */
@BrowserTest
class CardRenderingTest {
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

  private static Chromium chromium;

  /** One for all cards: a page and the renderer's script take longer than a card. */
  private static Page page;

  static Set<String> names() {
    return CARDS.names();
  }

  @BeforeAll
  static void open() throws Exception {
    chromium = Chromium.open();
    page = chromium.page(new Browser.NewPageOptions());
    page.addScriptTag(
        new Page.AddScriptTagOptions()
            .setPath(Chromium.npm("adaptivecards/dist/adaptivecards.min.js")));
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void theOfficialRendererAcceptsEveryCardAtBothWidths(String name) {
    String json = CARDS.card(name, Samples.all().get(name)).json().toString();
    for (int width : List.of(320, 1000)) {
      page.setViewportSize(width, 700);
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
