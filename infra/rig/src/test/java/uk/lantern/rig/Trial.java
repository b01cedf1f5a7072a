package uk.lantern.rig;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** A bot, the real Playground and a browser on it, all on loopback and on free ports. */
final class Trial implements AutoCloseable {
  static final Path RIG = Path.of(System.getProperty("lantern.root"), "infra", "rig");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final List<Process> processes = new ArrayList<>();
  private final Playground playground;
  private final Playwright playwright;
  private final Page page;

  /** Starts the command, which listens for activities on {@code botPort}, then the rest. */
  Trial(int botPort, List<String> command, String ready) throws IOException {
    try {
      processes.add(Programs.start("bot-" + botPort, command));
      Ports.awaitAnswer("http://127.0.0.1:" + botPort + ready);
      playground = Playground.start(botPort);
      processes.add(playground.process());
      playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Tools.driver()));
      page = browse();
    } catch (IOException | RuntimeException | AssertionError e) {
      processes.forEach(Programs::stop);
      throw e;
    }
  }

  private Page browse() {
    Page opened = playwright.chromium().launch(Tools.chromium()).newPage();
    opened.setViewportSize(1280, 1100); // a whole card, for whoever looks at the screenshots
    opened.setDefaultTimeout(PATIENCE.toMillis());
    opened.navigate(playground.address());
    return opened;
  }

  void say(String text) {
    Locator box = page.locator("[role=textbox][data-lexical-editor=true]");
    box.click();
    box.pressSequentially(text);
    button("Send Message").click();
  }

  /** Goes on as that DEMO person. */
  void is(String who) {
    say("as " + who);
    awaitText("You are " + who + " now");
  }

  /** Presses the newest button of that title. */
  void press(String title) {
    button(title).last().click();
  }

  /** Presses the newest button of such a title, for one that counts. */
  void pressLike(Pattern title) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(title)).last().click();
  }

  /** Ticks the newest answer of that name, a box or one of several. */
  void check(String answer) {
    page.getByText(answer, new Page.GetByTextOptions().setExact(true)).last().click();
  }

  /** Chooses in the newest list of that label. */
  void choose(String label, String answer) {
    page.getByLabel(label).last().click();
    shown(AriaRole.OPTION, answer).last().click();
  }

  /** Waits until the newest element with that text is seen. */
  void awaitText(String text) {
    page.getByText(text).last().waitFor();
  }

  /** Fills the newest field of that label. */
  void fill(String label, String text) {
    page.getByLabel(label).last().fill(text);
  }

  /** For what the browser cannot do. */
  Playground playground() {
    return playground;
  }

  int count(String text) {
    return page.getByText(text).count();
  }

  /** What replaces a card takes its words away. */
  void awaitFewer(String text, int than) {
    Awaitility.await("fewer than " + than + " of " + text)
        .atMost(PATIENCE)
        .pollInSameThread()
        .until(() -> count(text) < than);
  }

  /** Waits until it is seen once more. */
  void awaitMore(String text, int than) {
    page.getByText(text).nth(than).waitFor();
  }

  /** Says it until the text is seen, again after ten seconds without it. */
  void sayUntil(String text, String seen) {
    Awaitility.await(seen)
        .atMost(Ports.START)
        .pollDelay(Duration.ZERO)
        .pollInSameThread() // the browser belongs to one thread
        .until(
            () -> {
              say(text);
              return isSeenWithin(Duration.ofSeconds(10), seen);
            });
  }

  private boolean isSeenWithin(Duration time, String text) {
    try {
      page.getByText(text).last().waitFor(new Locator.WaitForOptions().setTimeout(time.toMillis()));
      return true;
    } catch (TimeoutError notYet) {
      return false;
    }
  }

  void awaitText(Pattern text) {
    page.getByText(text).last().waitFor();
  }

  void screenshot(String name) {
    page.screenshot(image(name));
  }

  /**
   * What the newest link of that title opens beside the chat, as its words and as an image.
   *
   * @param links what is pressed there first: how each begins
   */
  String opened(String title, String name, String... links) {
    Locator way = shown(AriaRole.LINK, title).last();
    try (Page beside = page.waitForPopup(way::click)) {
      beside.waitForLoadState();
      for (String link : links) {
        beside.getByText(Pattern.compile("^" + link)).first().click();
      }
      beside.screenshot(image(name).setFullPage(true));
      return beside.locator("body").innerText();
    }
  }

  private static Page.ScreenshotOptions image(String name) {
    Path file = RIG.resolve("target/screenshots/" + name + ".png");
    return new Page.ScreenshotOptions().setPath(file);
  }

  private Locator button(String name) {
    return shown(AriaRole.BUTTON, name);
  }

  private Locator shown(AriaRole role, String name) {
    return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  @Override
  public void close() {
    playwright.close();
    playground.close();
    processes.forEach(Programs::stop);
  }
}
