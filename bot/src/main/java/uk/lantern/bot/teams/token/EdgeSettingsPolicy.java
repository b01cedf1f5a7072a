package uk.lantern.bot.teams.token;

import java.net.InetAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the settings of the Teams edge are safe to start with. Every finding is one sentence that
 * says what to set.
 */
public final class EdgeSettingsPolicy {

  private static final String LOOPBACK_NEEDS =
      " is accepted only when server.address is a loopback address and lantern.teams.openid-url and"
          + " lantern.teams.login-url are loopback too: list a https host instead.";

  private EdgeSettingsPolicy() {}

  /** What stops a start outside {@code local}; empty when nothing does. */
  public static List<String> complaints(
      TeamsProperties teams, ConnectorHosts connector, @Nullable InetAddress server) {
    List<String> found = new ArrayList<>();
    need(found, teams.appId(), "app-id", "the bot's app registration");
    need(found, teams.appSecret(), "app-secret", "the app's client secret");
    need(found, teams.homeTenant(), "home-tenant", "the tenant the app is registered in");
    if (teams.allowedTenants().isEmpty()) {
      found.add("lantern.teams.allowed-tenants is empty: list the tenant id of every partner.");
    }
    boolean onLoopback =
        Loopback.is(server) && Loopback.url(teams.openidUrl()) && Loopback.url(teams.loginUrl());
    secure(found, teams.openidUrl(), "openid-url");
    secure(found, teams.loginUrl(), "login-url");
    found.addAll(hosts(connector, onLoopback, false));
    return found;
  }

  /** What stops a start in {@code local}; empty when nothing does. */
  public static List<String> localComplaints(
      TeamsProperties teams, ConnectorHosts connector, @Nullable InetAddress server) {
    List<String> found = new ArrayList<>();
    if (!Loopback.is(server)) {
      found.add(
          "Profile local has no passwords, so it listens on loopback only: set"
              + " server.address=127.0.0.1, or start without the profile.");
    }
    if (teams.allowedTenants().isEmpty()) {
      found.add("lantern.teams.allowed-tenants is empty: list the Playground's tenant id.");
    }
    found.addAll(hosts(connector, true, true));
    for (String host : connector.hosts()) {
      if (!Loopback.entry(host)) {
        found.add(
            "lantern.connector.hosts has "
                + host
                + ", but profile local sends no token: list loopback hosts only.");
      }
    }
    return found;
  }

  /** What start-up must say aloud although it goes on; empty in production. */
  public static List<String> warnings(ConnectorHosts connector) {
    return connector.hosts().stream()
        .filter(Loopback::entry)
        .map(host -> "Lantern talks to a connector on this machine, " + host + ": a trial only.")
        .toList();
  }

  private static List<String> hosts(ConnectorHosts connector, boolean onLoopback, boolean anyPort) {
    List<String> found = new ArrayList<>();
    if (connector.hosts().isEmpty()) {
      found.add("lantern.connector.hosts is empty: list https://smba.trafficmanager.net.");
    }
    for (String host : connector.hosts()) {
      if (anyPort && ConnectorHosts.anyPort(host).isPresent()) {
        continue;
      }
      Optional<URI> entry = ConnectorHosts.parse(host);
      if (entry.isEmpty() || !host.matches("https?://[a-z0-9.\\[\\]:-]+")) {
        found.add("lantern.connector.hosts has " + host + ": write scheme, host and port only.");
      } else if (!onLoopback && (Loopback.entry(host) || host.startsWith("http://"))) {
        found.add("lantern.connector.hosts has " + host + ", which" + LOOPBACK_NEEDS);
      } else if (host.startsWith("http://") && !Loopback.entry(host)) {
        found.add("lantern.connector.hosts has " + host + ": a host elsewhere must be https.");
      }
    }
    return found;
  }

  private static void need(List<String> found, String value, String name, String what) {
    if (value.isBlank()) {
      found.add("lantern.teams." + name + " is empty: set it to " + what + ".");
    }
  }

  private static void secure(List<String> found, String url, String name) {
    if (!url.startsWith("https://") && !Loopback.url(url)) {
      found.add("lantern.teams." + name + " is " + url + ": it must start with https://.");
    }
  }
}
