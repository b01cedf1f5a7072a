package uk.lantern.bot.teams.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom Lantern may call, judged by the list alone. */
class ConnectorHostsTest {

  private static final String TEAMS = "https://smba.trafficmanager.net";

  private static boolean admits(String entry, String url) {
    return new ConnectorHosts(List.of("https://other.example", entry)).admit(url).isPresent();
  }

  @Test
  void anAdmittedAddressEndsInOneSlash() {
    ConnectorHosts hosts = new ConnectorHosts(List.of(TEAMS));
    assertThat(hosts.admit(TEAMS + "/uk")).contains(URI.create(TEAMS + "/uk/"));
    assertThat(hosts.admit(TEAMS + "/uk/")).contains(URI.create(TEAMS + "/uk/"));
  }

  @Test
  void blanksAroundAnEntryAndEmptyEntriesDoNotCount() {
    assertThat(new ConnectorHosts(List.of(" " + TEAMS + " ", " ", "")).hosts())
        .containsExactly(TEAMS);
    assertThat(new ConnectorHosts(List.of()).admit(TEAMS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example, https://a.example:443/x",
    "https://a.example:443, https://a.example/x",
    "https://a.example:8443, https://a.example:8443",
    "http://a.example, http://a.example:80",
    "http://localhost:*, http://localhost:3978/x",
    "http://localhost:*, http://localhost/x",
    "http://[::1]:*, http://[::1]:3978/x"
  })
  void theSameSchemeHostAndPortAreAdmitted(String entry, String url) {
    assertThat(admits(entry, url)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example, http://a.example:443",
    "https://a.example, https://a.example:444",
    "https://a.example, https://b.example",
    "http://a.example, http://a.example:443",
    "http://localhost:*, https://localhost:3978",
    "http://localhost:*, http://127.0.0.1:3978",
    "http://localhost:80:*, http://localhost:90",
    "http://a.example:*, http://a.example:90",
    "https://a.example, https://a.example/./x",
    "https://a.example, https://a.example/.."
  })
  void anythingElseIsNot(String entry, String url) {
    assertThat(admits(entry, url)).isFalse();
  }

  @Test
  void anAddressOfMoreThan512CharactersIsNotRead() {
    String longest = TEAMS + ("/" + "a".repeat(128)).repeat(3) + "/" + "a".repeat(93);
    assertThat(longest).hasSize(512);
    assertThat(admits(TEAMS, longest)).isTrue();
    assertThat(admits(TEAMS, longest + "a")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://user@a.example",
        "https://a.example?x",
        "https://a.example#x",
        "mailto:somebody",
        "https://",
        "https://a b"
      })
  void anEntryThatSaysMoreOrLessThanSchemeHostAndPortIsNone(String entry) {
    assertThat(ConnectorHosts.parse(entry)).isEmpty();
  }

  @Test
  void aPortIsTheOneWrittenOrTheSchemesOwn() {
    assertThat(ConnectorHosts.port(URI.create("https://a.example"))).isEqualTo(443);
    assertThat(ConnectorHosts.port(URI.create("http://a.example"))).isEqualTo(80);
    assertThat(ConnectorHosts.port(URI.create("http://a.example:0"))).isZero();
  }
}
