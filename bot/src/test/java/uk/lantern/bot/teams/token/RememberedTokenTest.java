package uk.lantern.bot.teams.token;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/**
 * A token whose signature was right is not checked again. Everything else about it is, and nothing
 * that differs from it in one letter goes by it.
 */
class RememberedTokenTest extends TokenFixture {

  @Test
  void thatHasEndedIsRefusedAllTheSame() {
    String bearer = tenant.token().bearer();
    accepted(present(message().toString(), bearer));
    accepted(present(message().toString(), bearer));
    clock.pass(Duration.ofHours(2));
    refused(present(message().toString(), bearer), 401, RefusalReason.EXPIRED);
  }

  @Test
  void lendsNothingToAnotherSignatureOrToOtherClaims() {
    String bearer = tenant.token().bearer();
    accepted(present(message().toString(), bearer));
    int dot = bearer.lastIndexOf('.');
    char first = bearer.charAt(dot + 1);
    String forged =
        bearer.substring(0, dot + 1) + (first == 'A' ? 'B' : 'A') + bearer.substring(dot + 2);
    refused(present(message().toString(), forged), 401, RefusalReason.SIGNATURE);
    refused(
        present(message().toString(), bearer.substring(0, dot + 1)), 401, RefusalReason.SIGNATURE);
    String other = tenant.token().claim("serviceurl", "https://smba.trafficmanager.net/").bearer();
    String grafted = other.substring(0, other.lastIndexOf('.')) + bearer.substring(dot);
    refused(present(message().toString(), grafted), 401, RefusalReason.SIGNATURE);
  }

  @Test
  void speaksForNoOtherServiceAndNoOtherTenant() {
    String bearer = tenant.token().bearer();
    accepted(present(message().toString(), bearer));
    String elsewhere = message().put("serviceUrl", "https://smba.trafficmanager.net/").toString();
    refused(present(elsewhere, bearer), 403, RefusalReason.SERVICE_URL_CLAIM);
    ObjectNode stranger = message();
    ((ObjectNode) stranger.get("conversation")).put("tenantId", "stranger");
    ((ObjectNode) stranger.path("channelData").get("tenant")).put("id", "stranger");
    refused(present(stranger.toString(), bearer), 403, RefusalReason.TENANT);
  }

  @Test
  void isRefusedOnceItsKeyWasTakenAway() {
    String bearer =
        tenant
            .token()
            .claim("exp", clock.instant().plus(Duration.ofDays(3)).getEpochSecond())
            .bearer();
    accepted(present(message().toString(), bearer));
    String old = tenant.keys().current().getKeyID();
    tenant.keys().rotate();
    tenant.keys().retire(old);
    clock.pass(ConnectorKeys.LIFE);
    refused(present(message().toString(), bearer), 401, RefusalReason.UNKNOWN_KEY);
  }
}
