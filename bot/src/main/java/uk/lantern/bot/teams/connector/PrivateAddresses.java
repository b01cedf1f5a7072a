package uk.lantern.bot.teams.connector;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import uk.lantern.bot.teams.token.Loopback;

/**
 * Keeps a name on the list from leading into our own network (DNS rebinding). The JDK remembers an
 * answer for 30 seconds, so the connection right after goes to the address looked at; and whoever
 * comes in between has no certificate for the name.
 */
final class PrivateAddresses {

  /** How names become addresses. */
  @FunctionalInterface
  interface Names {
    InetAddress[] resolve(String host) throws UnknownHostException;
  }

  /** What the JDK's own questions leave out: shared, "this", test and IPv6's local ranges. */
  private static final List<IpAddressMatcher> ALSO =
      List.of(
          new IpAddressMatcher("0.0.0.0/8"),
          new IpAddressMatcher("100.64.0.0/10"),
          new IpAddressMatcher("198.18.0.0/15"),
          new IpAddressMatcher("240.0.0.0/4"),
          new IpAddressMatcher("fc00::/7"),
          new IpAddressMatcher("64:ff9b::/96"));

  private final Names names;

  PrivateAddresses(Names names) {
    this.names = names;
  }

  /**
   * Whether a host of the list leads where it must not. A loopback host on the list is meant.
   *
   * @throws UnknownHostException when nobody knows the name
   */
  boolean behind(String host) throws UnknownHostException {
    if (Loopback.host(host)) {
      return false;
    }
    for (InetAddress address : names.resolve(host)) {
      if (isPrivate(address)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPrivate(InetAddress address) {
    String text = address.getHostAddress().replaceFirst("%.*", "");
    return address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || ALSO.stream().anyMatch(range -> range.matches(text));
  }
}
