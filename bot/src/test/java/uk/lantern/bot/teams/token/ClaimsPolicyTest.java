package uk.lantern.bot.teams.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a well-signed token must claim, claim by claim and to the second. */
class ClaimsPolicyTest {

  private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
  private static final String URL = "https://smba.trafficmanager.net/uk/";

  private static ObjectNode good() {
    return JsonMapper.shared()
        .createObjectNode()
        .put("iss", ClaimsPolicy.ISSUER)
        .put("aud", "app")
        .put("exp", NOW.plusSeconds(60).getEpochSecond())
        .put("serviceurl", URL);
  }

  private static String url(ObjectNode claims) {
    return ClaimsPolicy.serviceUrl(claims, "app", NOW);
  }

  private static void refused(RefusalReason reason, ObjectNode claims) {
    assertThatThrownBy(() -> url(claims))
        .isInstanceOfSatisfying(
            NotAdmitted.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  private static long seconds(Duration fromNow) {
    return NOW.plus(fromNow).getEpochSecond();
  }

  @Test
  void aTokenThatClaimsAllItShouldGivesItsServiceUrlInEitherSpelling() {
    assertThat(url(good())).isEqualTo(URL);
    ObjectNode spelt = good().put("serviceUrl", URL);
    spelt.remove("serviceurl");
    assertThat(url(spelt)).isEqualTo(URL);
  }

  @Test
  void itExpiresFiveMinutesAfterItsTimeToTheSecond() {
    assertThat(url(good().put("exp", seconds(Duration.ofSeconds(-299))))).isEqualTo(URL);
    refused(RefusalReason.EXPIRED, good().put("exp", seconds(Duration.ofSeconds(-300))));
    refused(RefusalReason.EXPIRED, good().put("exp", 0));
  }

  @Test
  void itBeginsFiveMinutesBeforeItsTimeToTheSecond() {
    assertThat(url(good().put("nbf", seconds(Duration.ofSeconds(300))))).isEqualTo(URL);
    refused(RefusalReason.NOT_YET_VALID, good().put("nbf", seconds(Duration.ofSeconds(301))));
    refused(RefusalReason.NOT_YET_VALID, good().put("nbf", "now"));
    refused(RefusalReason.NOT_YET_VALID, good().putNull("nbf"));
  }

  @Test
  void anExpiryIsASecondUpToTheYear9999() {
    assertThat(url(good().put("exp", 253_402_300_799L))).isEqualTo(URL);
    refused(RefusalReason.NO_EXPIRY, good().put("exp", 253_402_300_800L));
    refused(RefusalReason.NO_EXPIRY, good().put("exp", -1));
    refused(RefusalReason.NO_EXPIRY, good().put("exp", 1.5));
    refused(RefusalReason.NO_EXPIRY, good().put("exp", "2100000000"));
    refused(RefusalReason.NO_EXPIRY, good().put("exp", BigInteger.TWO.pow(64).add(BigInteger.TEN)));
    ObjectNode without = good();
    without.remove("exp");
    refused(RefusalReason.NO_EXPIRY, without);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "https://api.botframework.com/", "https://sts.windows.net/x/"})
  void anotherIssuerIsRefused(String issuer) {
    refused(RefusalReason.ISSUER, good().put("iss", issuer));
  }

  @Test
  void itIsForUsAndForNobodyElse() {
    ObjectNode one = good();
    one.putArray("aud").add("app");
    assertThat(url(one)).isEqualTo(URL);
    ObjectNode two = good();
    two.putArray("aud").add("app").add("other");
    refused(RefusalReason.AUDIENCE, two);
    ObjectNode none = good();
    none.putArray("aud");
    refused(RefusalReason.AUDIENCE, none);
    refused(RefusalReason.AUDIENCE, good().put("aud", "other"));
    ObjectNode without = good();
    without.remove("aud");
    refused(RefusalReason.AUDIENCE, without);
  }

  @ParameterizedTest
  @CsvSource({"appid", "azp"})
  void anotherBotsTokenIsRefused(String claim) {
    refused(RefusalReason.SKILL_TOKEN, good().put(claim, "app"));
  }

  @Test
  void aServiceUrlIsClaimedOnceAndIsNotEmpty() {
    refused(RefusalReason.SERVICE_URL_CLAIM, good().put("serviceUrl", URL));
    refused(RefusalReason.SERVICE_URL_CLAIM, good().put("serviceurl", ""));
    refused(RefusalReason.SERVICE_URL_CLAIM, good().put("serviceurl", 7));
    ObjectNode without = good();
    without.remove("serviceurl");
    refused(RefusalReason.SERVICE_URL_CLAIM, without);
  }
}
