package uk.lantern.bot.teams.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Where an activity may come from, field by field. */
class OriginPolicyTest {

  private static final TeamsProperties TEAMS =
      new TeamsProperties("app", "", "", List.of("Tenant-1"), "", "");
  private static final ConnectorHosts HOSTS = new ConnectorHosts(List.of("https://a.example"));

  private static ObjectNode activity(String json) {
    return OriginPolicy.activity(json.getBytes(UTF_8));
  }

  private static ObjectNode inTenants(String conversation, String channelData) {
    return activity(
        "{\"conversation\":{\"tenantId\":%s},\"channelData\":{\"tenant\":{\"id\":%s}}}"
            .formatted(conversation, channelData));
  }

  private static void refused(RefusalReason reason, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            NotAdmitted.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  @Test
  void aBodyIsOneObject() {
    assertThat(activity("{\"type\":\"message\"}")).hasToString("{\"type\":\"message\"}");
    refused(RefusalReason.UNREADABLE_BODY, () -> activity("[]"));
    refused(RefusalReason.UNREADABLE_BODY, () -> activity("{"));
  }

  @Test
  void theChannelIsTeams() {
    assertThatCode(() -> OriginPolicy.channel(activity("{\"channelId\":\"msteams\"}")))
        .doesNotThrowAnyException();
    refused(
        RefusalReason.CHANNEL, () -> OriginPolicy.channel(activity("{\"channelId\":\"webchat\"}")));
    refused(RefusalReason.CHANNEL, () -> OriginPolicy.channel(activity("{}")));
  }

  @Test
  void theServiceUrlIsOnTheList() {
    ObjectNode listed = activity("{\"serviceUrl\":\"https://a.example/uk\"}");
    assertThat(OriginPolicy.serviceUrl(listed, HOSTS)).isEqualTo("https://a.example/uk");
    ObjectNode other = activity("{\"serviceUrl\":\"https://b.example/uk\"}");
    refused(RefusalReason.SERVICE_URL_HOST, () -> OriginPolicy.serviceUrl(other, HOSTS));
    refused(RefusalReason.SERVICE_URL_HOST, () -> OriginPolicy.serviceUrl(activity("{}"), HOSTS));
  }

  @Test
  void bothFieldsNameOneTenantThatIsLetIn() {
    assertThat(OriginPolicy.tenant(inTenants("\"TENANT-1\"", "\"tenant-1\""), TEAMS))
        .isEqualTo("tenant-1");
    for (ObjectNode disagreeing :
        List.of(
            inTenants("\"tenant-1\"", "\"tenant-2\""),
            inTenants("\"tenant-1\"", "null"),
            inTenants("null", "\"tenant-1\""),
            inTenants("null", "null"),
            activity("{}"))) {
      refused(RefusalReason.TENANT_DISAGREES, () -> OriginPolicy.tenant(disagreeing, TEAMS));
    }
    refused(
        RefusalReason.TENANT,
        () -> OriginPolicy.tenant(inTenants("\"tenant-2\"", "\"tenant-2\""), TEAMS));
  }

  @Test
  void thePlaygroundMayLeaveOneFieldOut() {
    for (ObjectNode ours :
        List.of(
            inTenants("\"TENANT-1\"", "\"tenant-1\""),
            inTenants("\"tenant-1\"", "null"),
            inTenants("null", "\"Tenant-1\""))) {
      assertThat(OriginPolicy.playgroundTenant(ours, TEAMS)).isEqualTo("tenant-1");
    }
    for (ObjectNode disagreeing :
        List.of(
            inTenants("\"tenant-1\"", "\"tenant-2\""), inTenants("null", "null"), activity("{}"))) {
      refused(
          RefusalReason.TENANT_DISAGREES, () -> OriginPolicy.playgroundTenant(disagreeing, TEAMS));
    }
    refused(
        RefusalReason.TENANT,
        () -> OriginPolicy.playgroundTenant(inTenants("null", "\"tenant-2\""), TEAMS));
  }
}
