package uk.lantern.bot.teams.token;

import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** What counts as this machine. Names are compared as written, nothing is looked up. */
public final class Loopback {

  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private static final List<IpAddressMatcher> PEERS =
      List.of(new IpAddressMatcher("127.0.0.0/8"), new IpAddressMatcher("::1"));

  private Loopback() {}

  /** Whether the address is a loopback one; no address means every interface, so no. */
  public static boolean is(@Nullable InetAddress address) {
    return address != null && address.isLoopbackAddress();
  }

  /** Whether the server's reading of a connection's other end is this machine. */
  public static boolean peer(String address) {
    return PEERS.stream().anyMatch(range -> range.matches(address));
  }

  /** Whether a host name is one of {@code localhost}, {@code 127.0.0.1} and {@code [::1]}. */
  public static boolean host(@Nullable String host) {
    return host != null && NAMES.contains(host);
  }

  /** Whether an entry of the host list, at one port or at any, is this machine. */
  static boolean entry(String entry) {
    return url(entry) || ConnectorHosts.anyPort(entry).isPresent();
  }

  /** Whether a URL names this machine. */
  public static boolean url(String url) {
    return ConnectorHosts.parse(url).map(uri -> host(uri.getHost())).orElse(false);
  }
}
