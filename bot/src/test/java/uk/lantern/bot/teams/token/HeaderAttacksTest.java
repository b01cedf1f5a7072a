package uk.lantern.bot.teams.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.lantern.tenant.Route;
import uk.lantern.tenant.SigningKeys;

/** attacks.md 1 to 10: what a stranger can put into the Authorization header. */
class HeaderAttacksTest extends TokenFixture {

  @Test
  void aGoodTokenIsLetInWithItsTenantInLowerCase() {
    assertThat(with(tenant.token()))
        .isEqualTo(new Verdict.Accepted(tenant.settings().tenantId(), tenant.serviceUrl()));
  }

  @Test
  void case001NoHeaderIsRefusedBeforeTheBodyIsRead() {
    refused(present("{this is not JSON"), 401, RefusalReason.NO_TOKEN);
    refused(
        present("{this is not JSON", tenant.token().bearer()), 400, RefusalReason.UNREADABLE_BODY);
  }

  @Test
  void case002AnotherSchemeIsRefused() {
    String good = tenant.token().sign();
    refused(present("{}", "Basic x"), 401, RefusalReason.MALFORMED_TOKEN);
    refused(present("{}", "Basic " + good), 401, RefusalReason.MALFORMED_TOKEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Bearer",
        "Bearer ",
        "Bearer    ",
        "Bearer .",
        "Bearer a.b",
        "Bearer a.b.c"
      })
  void case003AnEmptyTokenIsRefused(String header) {
    refused(present("{}", header), 401, RefusalReason.MALFORMED_TOKEN);
  }

  @Test
  void case004TwoTokensAreRefusedHoweverTheyAreWritten() {
    String good = tenant.token().sign();
    String body = message().toString();
    refused(present(body, "Bearer " + good, "Bearer " + good), 401, RefusalReason.SEVERAL_TOKENS);
    refused(
        present(body, "Bearer " + good + ", Bearer " + good), 401, RefusalReason.MALFORMED_TOKEN);
    refused(present(body, "Bearer " + good + "," + good), 401, RefusalReason.MALFORMED_TOKEN);
    refused(present(body, "Bearer " + good + " " + good), 401, RefusalReason.MALFORMED_TOKEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "None", "NONE", "", "RS384", "PS256", "ES256", "rs256"})
  void case005AnyAlgorithmButOneIsRefused(String algorithm) {
    refused(with(tenant.token().header("alg", algorithm)), 401, RefusalReason.ALGORITHM);
  }

  @Test
  void case005AMissingAlgorithmIsRefused() {
    refused(with(tenant.token().header("alg", null)), 401, RefusalReason.ALGORITHM);
  }

  @Test
  void case006ThePublicKeyAsASharedSecretIsRefused() {
    refused(with(tenant.token().header("alg", "HS256")), 401, RefusalReason.ALGORITHM);
  }

  @Test
  void case007AnotherKeyUnderAKnownIdIsRefused() {
    String kid = tenant.keys().current().getKeyID();
    accepted(with(tenant.token()));
    refused(with(tenant.token().signedBy(SigningKeys.stranger(kid))), 401, RefusalReason.SIGNATURE);
  }

  @Test
  void case007ATokenChangedAfterSigningIsRefused() {
    String token = tenant.token().sign();
    String other = tenant.token().claim("x", "y").sign();
    String mixed =
        token.substring(0, token.indexOf('.'))
            + other.substring(other.indexOf('.'), other.lastIndexOf('.'))
            + token.substring(token.lastIndexOf('.'));
    refused(present(message().toString(), "Bearer " + mixed), 401, RefusalReason.SIGNATURE);
    String unsigned = token.substring(0, token.lastIndexOf('.') + 1);
    refused(present(message().toString(), "Bearer " + unsigned), 401, RefusalReason.SIGNATURE);
  }

  @Test
  void case008AThousandUnknownKeysCauseOneFetchAtMost() {
    accepted(with(tenant.token()));
    clock.pass(ConnectorKeys.UNKNOWN_KEY_PAUSE);
    int before = tenant.log().count(Route.KEYS);
    String body = message().toString();
    for (int i = 0; i < 1000; i++) {
      String bearer = tenant.token().header("kid", "made-up-" + i).bearer();
      refused(present(body, bearer), 401, RefusalReason.UNKNOWN_KEY);
    }
    assertThat(tenant.log().count(Route.KEYS) - before).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jku", "x5u", "jwk", "x5c", "crit"})
  void case009AKeyBroughtAlongIsRefusedWithoutAnyCall(String name) {
    Object value =
        switch (name) {
          case "jwk" -> tenant.keys().current().toPublicJWK().toJSONObject();
          case "x5c", "crit" -> List.of("exp");
          default -> tenant.host() + "/evil/keys";
        };
    refused(with(tenant.token().header(name, value)), 401, RefusalReason.KEY_IN_TOKEN);
    assertThat(tenant.log().all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "../../etc/passwd\u0000",
        "a\u0000b",
        "a\nb",
        "a\r\nX: y",
        "kid with space",
        "é"
      })
  void case010AnOddKeyIdIsRefusedWithoutALookUp(String kid) {
    refused(with(tenant.token().header("kid", kid)), 401, RefusalReason.UNKNOWN_KEY);
    assertThat(tenant.log().all()).isEmpty();
  }

  @Test
  void case010AKeyIdOfAMegabyteOrOfAnotherTypeIsRefused() {
    refused(
        with(tenant.token().header("kid", "k".repeat(1 << 20))),
        401,
        RefusalReason.MALFORMED_TOKEN);
    refused(with(tenant.token().header("kid", "k".repeat(300))), 401, RefusalReason.UNKNOWN_KEY);
    refused(with(tenant.token().header("kid", null)), 401, RefusalReason.UNKNOWN_KEY);
    refused(with(tenant.token().header("kid", Map.of("a", 1))), 401, RefusalReason.UNKNOWN_KEY);
    refused(with(tenant.token().header("kid", "../../x")), 401, RefusalReason.UNKNOWN_KEY);
  }
}
