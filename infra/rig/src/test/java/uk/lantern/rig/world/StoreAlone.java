package uk.lantern.rig.world;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** {@code infra/lantern store}: the embedded store in a process of its own. */
record StoreAlone(Child process, String uri, int port) {

  private static final Pattern URI = Pattern.compile("mongodb://127\\.0\\.0\\.1:(\\d+)/\\S*");

  /** Starts it and waits for its address. */
  static StoreAlone start(Path data, Path log) {
    Child process =
        Child.start(
            Packaged.command(
                List.of("-XX:TieredStopAtLevel=1"),
                List.of("store", "--data", data.toString(), "--port", "0")),
            log);
    Matcher uri =
        Awaitility.await("the store's address")
            .atMost(Duration.ofMinutes(3))
            .until(() -> URI.matcher(process.said()), Matcher::find);
    return new StoreAlone(process, uri.group(), Integer.parseInt(uri.group(1)));
  }

  void stop() {
    process.stop();
  }
}
