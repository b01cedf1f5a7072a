package uk.lantern.bot.teams.token;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The connectors Lantern speaks with: exact scheme, host and port. {@code *.trafficmanager.net} can
 * be registered by anyone, so there are no wildcards, and nothing is normalised: upper case, a
 * trailing dot or another way to write an address is another host.
 */
@ConfigurationProperties("lantern.connector")
public final class ConnectorHosts {

  /** Letters Teams uses in a service URL. No user info, escapes, backslashes or dot segments. */
  private static final Pattern PLAIN =
      Pattern.compile("https?://[a-z0-9.:\\[\\]-]{1,255}(/[A-Za-z0-9._~-]{1,128}){0,8}/?");

  private static final String ANY_PORT = ":*";

  private static final Pattern DOTS = Pattern.compile("/\\.{1,2}(/|$)");

  /** An entry of the list, taken apart once: every message asks for it twice. */
  private record Listed(URI uri, boolean atAnyPort) {

    static Optional<Listed> of(String entry) {
      return ConnectorHosts.anyPort(entry)
          .map(uri -> new Listed(uri, true))
          .or(() -> parse(entry).map(uri -> new Listed(uri, false)));
    }

    boolean isOf(URI url) {
      return url.getScheme().equals(uri.getScheme())
          && url.getHost().equals(uri.getHost())
          && (atAnyPort || port(url) == port(uri));
    }
  }

  private final List<String> hosts;
  private final List<Listed> listed;

  /**
   * @param hosts for example {@code https://smba.trafficmanager.net}; nobody when empty. In profile
   *     {@code local} also {@code http://localhost:*}: the Playground takes any free port.
   */
  public ConnectorHosts(@DefaultValue List<String> hosts) {
    this.hosts = hosts.stream().map(String::strip).filter(host -> !host.isEmpty()).toList();
    this.listed = this.hosts.stream().flatMap(entry -> Listed.of(entry).stream()).toList();
  }

  /** The list as it was configured, without blanks. */
  public List<String> hosts() {
    return hosts;
  }

  /**
   * The service URL as an address to call, when its host is on the list.
   *
   * @param serviceUrl as an activity or a stored reference has it
   * @return the same address, ending in a slash; empty when it must not be called
   */
  public Optional<URI> admit(String serviceUrl) {
    if (serviceUrl.length() > 512
        || !PLAIN.matcher(serviceUrl).matches()
        || (serviceUrl.contains("/.") && DOTS.matcher(serviceUrl).find())) {
      return Optional.empty();
    }
    return parse(serviceUrl)
        .filter(url -> listed.stream().anyMatch(entry -> entry.isOf(url)))
        .map(url -> serviceUrl.endsWith("/") ? url : URI.create(serviceUrl + "/"));
  }

  /** An entry of the list as an address, empty when it is more or less than scheme, host, port. */
  static Optional<URI> parse(String address) {
    try {
      URI uri = new URI(address).parseServerAuthority();
      boolean plain = uri.getUserInfo() == null && uri.getQuery() == null;
      return plain && uri.getHost() != null && uri.getFragment() == null
          ? Optional.of(uri)
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The port, or the scheme's own when none is written. */
  static int port(URI uri) {
    return uri.getPort() >= 0 ? uri.getPort() : "https".equals(uri.getScheme()) ? 443 : 80;
  }

  /** The entry without its port when it is a loopback host at any port, else empty. */
  static Optional<URI> anyPort(String entry) {
    return entry.endsWith(ANY_PORT)
        ? parse(entry.substring(0, entry.length() - ANY_PORT.length()))
            .filter(uri -> uri.getPort() < 0 && Loopback.host(uri.getHost()))
        : Optional.empty();
  }
}
