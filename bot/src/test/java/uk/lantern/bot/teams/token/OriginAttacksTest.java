package uk.lantern.bot.teams.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;
import uk.lantern.tenant.Route;

/** attacks.md 17, 18, 20, 21 and 33 to 38: well signed, but from the wrong place. */
class OriginAttacksTest extends TokenFixture {

  @Test
  void case017AKeyThatIsNotEndorsedForTeamsIsRefused() {
    for (List<String> endorsed : List.of(List.<String>of(), List.of("webchat", "MSTEAMS"))) {
      tenant.keys().rotate(endorsed);
      clock.pass(ConnectorKeys.UNKNOWN_KEY_PAUSE);
      refused(with(tenant.token()), 403, RefusalReason.ENDORSEMENT);
    }
    tenant.keys().rotate(null);
    clock.pass(ConnectorKeys.UNKNOWN_KEY_PAUSE);
    refused(with(tenant.token()), 403, RefusalReason.ENDORSEMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "emulator", "webchat", "directline", "MSTEAMS", "msteams ", " msteams"})
  void case018AnotherChannelIsRefused(String channel) {
    refused(with(tenant.token(), message().put("channelId", channel)), 403, RefusalReason.CHANNEL);
  }

  @Test
  void case018AMissingChannelIsRefused() {
    ObjectNode none = message();
    none.remove("channelId");
    refused(with(tenant.token(), none), 403, RefusalReason.CHANNEL);
    ObjectNode number = message().put("channelId", 1);
    refused(with(tenant.token(), number), 403, RefusalReason.CHANNEL);
  }

  @Test
  void case020ATenantThatIsNotListedIsRefused() {
    refused(with(tenant.token(), inTenants("stranger", "stranger")), 403, RefusalReason.TENANT);
    refused(with(tenant.token(), inTenants("", "")), 403, RefusalReason.TENANT);
  }

  @Test
  void case021TenantFieldsThatDisagreeAreRefused() {
    String ours = tenant.settings().tenantId();
    refused(with(tenant.token(), inTenants(ours, "stranger")), 403, RefusalReason.TENANT_DISAGREES);
    refused(with(tenant.token(), inTenants("stranger", ours)), 403, RefusalReason.TENANT_DISAGREES);
    ObjectNode one = message();
    one.remove("channelData");
    refused(with(tenant.token(), one), 403, RefusalReason.TENANT_DISAGREES);
    ObjectNode other = message();
    other.withObject("/conversation").remove("tenantId");
    refused(with(tenant.token(), other), 403, RefusalReason.TENANT_DISAGREES);
  }

  private ObjectNode inTenants(String conversation, String channelData) {
    ObjectNode activity = message();
    activity.withObject("/conversation").put("tenantId", conversation);
    activity.withObject("/channelData/tenant").put("id", channelData);
    return activity;
  }

  @Test
  void theHostOnTheListIsLetIn() {
    accepted(from("https://smba.trafficmanager.net/uk/"));
    accepted(from("https://smba.trafficmanager.net:443/uk/"));
    accepted(from("https://smba.trafficmanager.net"));
  }

  @Test
  void case033PlainHttpIsRefused() {
    refused(from("http://smba.trafficmanager.net/uk/"), 403, RefusalReason.SERVICE_URL_HOST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://169.254.169.254/",
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://0x7f000001/",
        "https://2130706433/",
        "https://localhost./",
        "https://localhost/",
        "http://127.0.0.1:1/",
        "https://[::ffff:127.0.0.1]/",
        "https://127.1/",
        "file:///etc/passwd",
        "//smba/",
        ""
      })
  void case034AddressesOfThisNetworkAreRefused(String url) {
    refused(
        from(url),
        403,
        url.isEmpty() ? RefusalReason.SERVICE_URL_CLAIM : RefusalReason.SERVICE_URL_HOST);
    assertThat(tenant.log().all())
        .allMatch(r -> r.route() == Route.OPENID || r.route() == Route.KEYS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://smba.trafficmanager.net.evil.example/",
        "https://evilsmba.trafficmanager.net/",
        "https://smba.trafficmanager.network/"
      })
  void case035ALongerNameIsRefused(String url) {
    refused(from(url), 403, RefusalReason.SERVICE_URL_HOST);
  }

  @Test
  void case036ANameAnyoneCanRegisterIsRefused() {
    refused(from("https://evil.trafficmanager.net/"), 403, RefusalReason.SERVICE_URL_HOST);
    refused(from("https://x.smba.trafficmanager.net/"), 403, RefusalReason.SERVICE_URL_HOST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://smba.trafficmanager.net@evil.example/",
        "https://user:pass@smba.trafficmanager.net/",
        "https://smba.trafficmanager.net\\@evil.example/",
        "https://smba.trafficmanager.net\\.evil.example/",
        "https://smba.trafficmanager.net\t/",
        "https://smba.trafficmanager.net%00.evil.example/",
        "https://smba.trafficmanager.net/%00",
        "https://smba.trafficmanager.net/uk/../../x",
        "https://smba.trafficmanager.net/uk?x=1",
        "https://smba.trafficmanager.net/uk#x",
        " https://smba.trafficmanager.net/",
        "https:smba.trafficmanager.net/",
        "https://smba.trafficmanager.net/\n"
      })
  void case037AddressesThatTwoReadersReadDifferentlyAreRefused(String url) {
    refused(from(url), 403, RefusalReason.SERVICE_URL_HOST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://smb\u0430.trafficmanager.net/",
        "https://xn--smb-6cd.trafficmanager.net/",
        "https://smba.trafficmanager.net./",
        "https://SMBA.trafficmanager.net/",
        "HTTPS://smba.trafficmanager.net/",
        "https://smba.trafficmanager.net:8443/",
        "https://smba\u3002trafficmanager\u3002net/"
      })
  void case038NothingIsNormalised(String url) {
    refused(from(url), 403, RefusalReason.SERVICE_URL_HOST);
  }
}
