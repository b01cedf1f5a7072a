package uk.lantern.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import uk.lantern.bot.conversation.ConversationReference.Address;
import uk.lantern.bot.teams.connector.Receipt;
import uk.lantern.tenant.Route;
import uk.lantern.tenant.Tenant;

/** What Lantern starts with and what it refuses to start with. */
class EdgeConfigurationTest extends EdgeContexts {

  @Test
  void productionStartsOnAnyAddress() {
    production.run(context -> assertThat(context).hasSingleBean(Gate.class));
  }

  @ParameterizedTest
  @CsvSource({
    "lantern.teams.allowed-tenants=, lantern.teams.allowed-tenants is empty",
    "lantern.teams.app-id=, lantern.teams.app-id is empty",
    "lantern.teams.app-secret=, lantern.teams.app-secret is empty",
    "lantern.teams.home-tenant=, lantern.teams.home-tenant is empty",
    "lantern.connector.hosts=, lantern.connector.hosts is empty",
    "lantern.teams.openid-url=http://x.example, lantern.teams.openid-url is http://x.example",
    "lantern.connector.hosts=http://smba.trafficmanager.net, lantern.connector.hosts has",
    "lantern.connector.hosts=https://*.trafficmanager.net, write scheme",
    "lantern.connector.hosts=http://127.0.0.1:9, is accepted only when server.address"
  })
  void case022And023AnEmptyOrUnsafeSettingRefusesToStart(String property, String sentence) {
    refuses(production.withPropertyValues(property), sentence);
  }

  @Test
  void case022AMisspeltTenantListIsAnEmptyOne() {
    refuses(
        bare.withPropertyValues(
            "lantern.teams.app-id=a",
            "lantern.teams.app-secret=s",
            "lantern.teams.home-tenant=h",
            "lantern.teams.alowed-tenants=t",
            SMBA),
        "lantern.teams.allowed-tenants is empty");
  }

  @Test
  void aTenantOnLoopbackIsLetInAndAnsweredThroughTheSameBeans() {
    try (Tenant tenant = Tenant.open()) {
      pointedAt(tenant)
          .run(
              context -> {
                byte[] body =
                    tenant
                        .user("Jo")
                        .activities()
                        .message("hi")
                        .toString()
                        .getBytes(StandardCharsets.UTF_8);
                Gate.Knock knock = new Gate.Knock(List.of(tenant.token().bearer()), "203.0.113.7");
                assertThat(context.getBean(Gate.class).admit(knock, body))
                    .isEqualTo(new GateVerdict.Admitted());
                ReplySender sender = context.getBean(Senders.class).letters();
                assertThat(sender.send(address(tenant, tenant.serviceUrl()), body))
                    .isInstanceOf(Receipt.Delivered.class);
                assertThat(sender.send(address(tenant, "https://evil.example/"), body))
                    .isEqualTo(new Receipt.Unreachable(Receipt.Why.POISONED));
                assertThat(tenant.log().count(Route.SEND)).isEqualTo(1);
              });
    }
  }

  private ApplicationContextRunner pointedAt(Tenant tenant) {
    return production.withPropertyValues(
        "server.address=127.0.0.1",
        "lantern.teams.app-id=" + tenant.settings().appId(),
        "lantern.teams.app-secret=" + tenant.settings().appSecret(),
        "lantern.teams.home-tenant=" + tenant.settings().tenantId(),
        "lantern.teams.allowed-tenants=" + tenant.settings().tenantId(),
        "lantern.teams.openid-url=" + tenant.openidUrl(),
        "lantern.teams.login-url=" + tenant.loginUrl(),
        "lantern.connector.hosts=" + tenant.host());
  }

  private static Address address(Tenant tenant, String serviceUrl) {
    return new Address(tenant.settings().tenantId(), serviceUrl, "c", "msteams");
  }
}
