package uk.lantern.bot.teams.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/**
 * attacks.md 11 to 16 and 19: well signed tokens that are not for us, not from Teams or not now.
 */
class ClaimAttacksTest extends TokenFixture {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://api.botframework.com/",
        "https://API.botframework.com",
        "https://api.botframework.com.evil.example",
        "http://api.botframework.com",
        "",
        "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
        "https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/",
        "https://sts.windows.net/cab8a31a-1906-4287-a0d8-4eef66b95f6e/",
        "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0",
        "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0",
        "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0"
      })
  void case011AnotherIssuerIsRefusedTheEmulatorsToo(String issuer) {
    refused(with(tenant.token().claim("iss", issuer)), 401, RefusalReason.ISSUER);
  }

  @Test
  void case011AMissingIssuerOrAListIsRefused() {
    refused(with(tenant.token().claim("iss", null)), 401, RefusalReason.ISSUER);
    List<String> list = List.of("https://api.botframework.com");
    // The decoder itself cannot read this one.
    refused(with(tenant.token().claim("iss", list)), 401, RefusalReason.SIGNATURE);
  }

  @Test
  void case012AudienceMissingOrOtherOrNotAloneIsRefused() {
    String ours = teams.appId();
    refused(with(tenant.token().claim("aud", null)), 403, RefusalReason.AUDIENCE);
    refused(with(tenant.token().claim("aud", "another-bot")), 403, RefusalReason.AUDIENCE);
    refused(with(tenant.token().claim("aud", "")), 403, RefusalReason.AUDIENCE);
    refused(with(tenant.token().claim("aud", ours.toUpperCase())), 403, RefusalReason.AUDIENCE);
    refused(
        with(tenant.token().claim("aud", List.of(ours, "another"))), 403, RefusalReason.AUDIENCE);
    refused(with(tenant.token().claim("aud", List.of())), 403, RefusalReason.AUDIENCE);
    accepted(with(tenant.token().claim("aud", List.of(ours))));
  }

  @ParameterizedTest
  @CsvSource({"-301, EXPIRED", "-300, EXPIRED", "-299, ", "60, "})
  void case013AnExpiryMayBeFiveMinutesAgoAndNotMore(long seconds, RefusalReason reason) {
    long exp = clock.instant().getEpochSecond() + seconds;
    expect(with(tenant.token().claim("exp", exp)), reason);
  }

  @ParameterizedTest
  @CsvSource({"301, NOT_YET_VALID", "299, ", "-60, "})
  void case013AStartMayBeFiveMinutesAheadAndNotMore(long seconds, RefusalReason reason) {
    long nbf = clock.instant().getEpochSecond() + seconds;
    expect(with(tenant.token().claim("nbf", nbf)), reason);
  }

  private void expect(Verdict verdict, RefusalReason reason) {
    if (reason == null) {
      accepted(verdict);
    } else {
      refused(verdict, 401, reason);
    }
  }

  @Test
  void case014AnExpiryThatIsMissingOrNoDateIsRefused() {
    refused(with(tenant.token().claim("exp", null)), 401, RefusalReason.NO_EXPIRY);
    refused(with(tenant.token().claim("exp", -1)), 401, RefusalReason.NO_EXPIRY);
    refused(with(tenant.token().claim("exp", 253_402_300_800L)), 401, RefusalReason.NO_EXPIRY);
    // The decoder itself cannot make a date of these.
    for (Object odd : List.of("tomorrow", Map.of(), List.of(1), true)) {
      refused(with(tenant.token().claim("exp", odd)), 401, RefusalReason.SIGNATURE);
    }
  }

  @Test
  void case015AMissingServiceUrlClaimIsRefused() {
    refused(with(tenant.token().claim("serviceurl", null)), 403, RefusalReason.SERVICE_URL_CLAIM);
    refused(with(tenant.token().claim("serviceurl", "")), 403, RefusalReason.SERVICE_URL_CLAIM);
    refused(
        with(tenant.token().claim("serviceurl", List.of(tenant.serviceUrl()))),
        403,
        RefusalReason.SERVICE_URL_CLAIM);
  }

  @Test
  void case015TheClaimMayBeSpeltTheOtherWayButNotBoth() {
    String url = tenant.serviceUrl();
    accepted(with(tenant.token().claim("serviceurl", null).claim("serviceUrl", url)));
    refused(with(tenant.token().claim("serviceUrl", url)), 403, RefusalReason.SERVICE_URL_CLAIM);
  }

  @Test
  void case016ABodyThatDiffersFromTheClaimIsRefused() {
    String url = tenant.serviceUrl();
    String shorter = url.substring(0, url.length() - 1);
    for (String other : List.of(shorter, url.replace("/uk/", "/UK/"), url + "x/", url + "/")) {
      Verdict verdict = with(tenant.token(), message().put("serviceUrl", other));
      assert403(verdict);
    }
    Verdict elsewhere =
        with(tenant.token(), message().put("serviceUrl", "https://smba.trafficmanager.net/uk/"));
    refused(elsewhere, 403, RefusalReason.SERVICE_URL_CLAIM);
    ObjectNode none = message();
    none.remove("serviceUrl");
    refused(with(tenant.token(), none), 403, RefusalReason.SERVICE_URL_HOST);
  }

  private void assert403(Verdict verdict) {
    assertThat(verdict).isInstanceOf(Verdict.Refused.class);
    assertThat(((Verdict.Refused) verdict).status()).isEqualTo(403);
  }

  @Test
  void case019ATokenOfAnotherAppIsRefusedEvenWhenItIsOurs() {
    refused(with(tenant.token().claim("appid", "other")), 403, RefusalReason.SKILL_TOKEN);
    refused(with(tenant.token().claim("appid", teams.appId())), 403, RefusalReason.SKILL_TOKEN);
    refused(
        with(tenant.token().claim("ver", "2.0").claim("azp", "other")),
        403,
        RefusalReason.SKILL_TOKEN);
  }
}
