package uk.lantern.bot.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The machine's Chromium, driven by the Playwright that {@code infra/rig/prepare} installs. */
public record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

  private static final Path RIG = Path.of(System.getProperty("lantern.root"), "infra", "rig");

  /** A file of a pinned npm package. */
  public static Path npm(String file) {
    return RIG.resolve("node_modules").resolve(file);
  }

  public static Chromium open() throws Exception {
    var prepare = new ProcessBuilder(RIG.resolve("prepare").toString()).inheritIO().start();
    assertThat(prepare.waitFor()).as("infra/rig/prepare").isZero();
    System.setProperty("playwright.cli.dir", RIG.resolve("node_modules").toString());
    Map<String, String> env =
        Map.of(
            "PLAYWRIGHT_NODEJS_PATH",
            BrowserTest.Tools.find("node").orElseThrow().toString(),
            "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
            "1");
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(env));
    Browser browser =
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
    return new Chromium(playwright, browser);
  }

  public Page page(Browser.NewPageOptions options) {
    return browser.newPage(options);
  }

  @Override
  public void close() {
    playwright.close();
  }
}
