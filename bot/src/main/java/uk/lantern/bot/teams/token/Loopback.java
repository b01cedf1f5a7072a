package uk.lantern.bot.teams.token;

import java.net.InetAddress;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What counts as this machine. Names are compared as written, nothing is looked up. */
public final class Loopback {

  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  private Loopback() {}

  /** Whether the address is a loopback one; no address means every interface, so no. */
  public static boolean is(@Nullable InetAddress address) {
    return address != null && address.isLoopbackAddress();
  }

  /** Whether a host name is one of {@code localhost}, {@code 127.0.0.1} and {@code [::1]}. */
  public static boolean host(@Nullable String host) {
    return host != null && NAMES.contains(host);
  }

  /** Whether a URL or an entry of the host list names this machine. */
  public static boolean url(String url) {
    return ConnectorHosts.parse(url).map(uri -> host(uri.getHost())).orElse(false);
  }
}
