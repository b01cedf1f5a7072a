package uk.lantern.bot.teams.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With which settings Lantern starts, and which sentence stops it. */
class EdgeSettingsPolicyTest {

  private static final InetAddress HERE = InetAddress.getLoopbackAddress();
  private static final String OPENID = "https://login.botframework.com/keys";
  private static final String LOGIN = "https://login.microsoftonline.com";
  private static final String TEAMS = "https://smba.trafficmanager.net";
  private static final String KEYS_HERE = "http://localhost:1/keys";
  private static final String LOGIN_HERE = "http://localhost:1";

  private static TeamsProperties teams(String openid, String login) {
    return new TeamsProperties("app", "secret", "home", List.of("tenant"), openid, login);
  }

  private static ConnectorHosts hosts(String... hosts) {
    return new ConnectorHosts(Arrays.asList(hosts));
  }

  private static List<String> complaints(
      TeamsProperties teams, @Nullable InetAddress server, String... hosts) {
    return EdgeSettingsPolicy.complaints(teams, hosts(hosts), server);
  }

  private static List<String> local(@Nullable InetAddress server, String... hosts) {
    return EdgeSettingsPolicy.localComplaints(teams(OPENID, LOGIN), hosts(hosts), server);
  }

  @Test
  void theSettingsOfProductionStart() {
    assertThat(complaints(teams(OPENID, LOGIN), null, TEAMS)).isEmpty();
    assertThat(EdgeSettingsPolicy.warnings(hosts(TEAMS))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', secret, home, app-id",
    "app, ' ', home, app-secret",
    "app, secret, '', home-tenant"
  })
  void whatIsNotSetIsNamed(String app, String secret, String home, String name) {
    TeamsProperties teams =
        new TeamsProperties(app, secret, home, List.of("tenant"), OPENID, LOGIN);
    assertThat(complaints(teams, null, TEAMS))
        .singleElement()
        .asString()
        .startsWith("lantern.teams." + name + " is empty: set it to ");
  }

  @Test
  void withoutTenantsOrHostsNobodyIsLetInSoItDoesNotStart() {
    TeamsProperties nobody = new TeamsProperties("app", "secret", "home", List.of(), OPENID, LOGIN);
    assertThat(complaints(nobody, null, TEAMS))
        .containsExactly(
            "lantern.teams.allowed-tenants is empty: list the tenant id of every partner.");
    assertThat(EdgeSettingsPolicy.localComplaints(nobody, hosts("http://localhost:*"), HERE))
        .containsExactly(
            "lantern.teams.allowed-tenants is empty: list the Playground's tenant id.");
    assertThat(complaints(teams(OPENID, LOGIN), null))
        .containsExactly("lantern.connector.hosts is empty: list " + TEAMS + ".");
    assertThat(local(HERE)).hasSize(1);
  }

  @Test
  void keysAndTokensComeByHttps() {
    assertThat(complaints(teams("http://evil.example", LOGIN), null, TEAMS))
        .containsExactly(
            "lantern.teams.openid-url is http://evil.example: it must start with https://.");
    assertThat(complaints(teams(OPENID, "http://evil.example"), null, TEAMS))
        .containsExactly(
            "lantern.teams.login-url is http://evil.example: it must start with https://.");
    assertThat(complaints(teams(KEYS_HERE, LOGIN_HERE), null, TEAMS)).isEmpty();
  }

  @Test
  void aTrialOnThisMachineIsAllOnThisMachine() {
    String here = "http://localhost:3978";
    assertThat(complaints(teams(KEYS_HERE, LOGIN_HERE), HERE, here)).isEmpty();
    for (List<String> found :
        List.of(
            complaints(teams(KEYS_HERE, LOGIN_HERE), null, here),
            complaints(teams(OPENID, LOGIN_HERE), HERE, here),
            complaints(teams(KEYS_HERE, LOGIN), HERE, here),
            complaints(teams(OPENID, LOGIN), null, "https://localhost:3978"))) {
      assertThat(found).singleElement().asString().contains("is accepted only when server.address");
    }
    assertThat(EdgeSettingsPolicy.warnings(hosts(here, TEAMS)))
        .containsExactly(
            "Lantern talks to a connector on this machine, http://localhost:3978: a trial only.");
  }

  @Test
  void aHostElsewhereIsHttps() {
    assertThat(complaints(teams(KEYS_HERE, LOGIN_HERE), HERE, "http://a.example"))
        .containsExactly(
            "lantern.connector.hosts has http://a.example: a host elsewhere must be https.");
    assertThat(complaints(teams(OPENID, LOGIN), null, "http://a.example"))
        .singleElement()
        .asString()
        .contains("list a https host instead");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example/path",
        "https://a.example/",
        "https://A.example",
        "https://u@a.example",
        "a.example",
        "http://localhost:*"
      })
  void anEntryIsSchemeHostAndPortOnly(String entry) {
    assertThat(complaints(teams(OPENID, LOGIN), null, entry))
        .containsExactly(
            "lantern.connector.hosts has " + entry + ": write scheme, host and port only.");
  }

  @Test
  void profileLocalStaysOnThisMachine() {
    assertThat(local(HERE, "http://localhost:*", "http://127.0.0.1:3978")).isEmpty();
    assertThat(local(null, "http://localhost:*"))
        .singleElement()
        .asString()
        .contains("listens on loopback only");
    assertThat(local(HERE, TEAMS))
        .containsExactly(
            "lantern.connector.hosts has "
                + TEAMS
                + ", but profile local sends no token: list loopback hosts only.");
    assertThat(local(HERE, "http://a.example:*")).hasSize(2);
  }
}
