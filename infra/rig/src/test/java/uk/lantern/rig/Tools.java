package uk.lantern.rig;

import com.microsoft.playwright.BrowserType;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The programs the rig takes from the machine. */
final class Tools {
  private Tools() {}

  static Optional<Path> find(String tool) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** What browser tests need and this machine does not have. */
  static List<String> missing() {
    List<String> missing = new ArrayList<>();
    Stream.of("node", "npm", "chromium").filter(t -> find(t).isEmpty()).forEach(missing::add);
    if (!"apart".equals(System.getenv("LANTERN_RIG_NETWORK"))) {
      missing.add("user namespaces (unshare, ip)");
    }
    return missing;
  }

  /** Whether everything is there; in CI a missing thing fails, at a desk it skips. */
  static boolean complete() {
    var missing = missing();
    if (!missing.isEmpty() && "true".equals(System.getenv("CI"))) {
      throw new IllegalStateException("Browser tests need " + String.join(", ", missing));
    }
    return missing.isEmpty();
  }

  /** Installs the npm packages when they are missing. */
  static void prepare() throws Exception {
    Process done = new ProcessBuilder(Trial.RIG.resolve("prepare").toString()).inheritIO().start();
    if (done.waitFor() != 0) {
      throw new IllegalStateException("infra/rig/prepare failed: run it by hand to see why");
    }
    System.setProperty("playwright.cli.dir", Trial.RIG.resolve("node_modules").toString());
  }

  /** A server on that folder, the Playground and a browser, ready; skips the test without tools. */
  static Trial trial(Path data) throws Exception {
    Assumptions.assumeTrue(complete(), "Browser tests need node, npm and chromium");
    prepare();
    int port = Ports.free();
    List<String> serve =
        LanternProcess.command("serve", "--data", data.toString(), "--port", "" + port);
    return new Trial(port, serve, "/actuator/health/readiness");
  }

  static Map<String, String> driver() {
    return Map.of(
        "PLAYWRIGHT_NODEJS_PATH",
        find("node").orElseThrow().toString(),
        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
        "1");
  }

  /** Chromium as it runs in a container, with nothing that calls home. */
  static BrowserType.LaunchOptions chromium() {
    return new BrowserType.LaunchOptions()
        .setExecutablePath(find("chromium").orElseThrow())
        .setArgs(
            List.of(
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
  }
}
