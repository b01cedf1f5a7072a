package uk.lantern.rig.world;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import uk.lantern.tenant.Tenant;

/** The bot of {@code infra/rig/sdk-echo}, on the SDK's own adapter, in a process of its own. */
public final class EchoBot implements AutoCloseable {

  private static final Pattern PORT = Pattern.compile("listens on (\\d+)");

  private final Child child;
  private final Path folder;
  private final int port;

  private EchoBot(Child child, Path folder) {
    this.child = child;
    this.folder = folder;
    Matcher found =
        Awaitility.await("the echo bot")
            .atMost(Duration.ofMinutes(1))
            .until(() -> PORT.matcher(child.said()), Matcher::find);
    this.port = Integer.parseInt(found.group(1));
  }

  public static EchoBot start(Tenant tenant) {
    Path target = Packaged.ROOT.resolve("infra/rig/sdk-echo/target");
    if (!Files.exists(target.resolve("sdk-echo.jar"))) {
      throw new IllegalStateException("first: mvn -q -f infra/rig/sdk-echo/pom.xml package");
    }
    Path folder = Packaged.folder("echo");
    List<String> command =
        List.of(
            Packaged.JAVA,
            "-cp",
            target.resolve("sdk-echo.jar") + ":" + target.resolve("lib") + "/*",
            "echo.EchoBot",
            tenant.settings().appId(),
            tenant.openidUrl());
    return new EchoBot(Child.start(command, folder.resolve("echo.log")), folder);
  }

  public URI bot() {
    return URI.create("http://127.0.0.1:" + port + "/api/messages");
  }

  @Override
  public void close() {
    child.stop();
    Packaged.remove(folder);
  }
}
