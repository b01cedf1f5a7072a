package uk.lantern.bot.teams.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;

/** How a token is read before anything of it is believed. */
class BearerTokenTest {

  private static final String HEADER = "{\"alg\":\"RS256\",\"kid\":\"k1\"}";
  private static final String CLAIMS = "{\"iss\":\"x\"}";

  private static String compact(String header, String claims) {
    Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
    return base64.encodeToString(header.getBytes(UTF_8))
        + "."
        + base64.encodeToString(claims.getBytes(UTF_8))
        + ".sig";
  }

  private static void refused(RefusalReason reason, String... headers) {
    assertThatThrownBy(() -> BearerToken.read(List.of(headers)))
        .isInstanceOfSatisfying(
            NotAdmitted.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer", "bearer", "BEARER"})
  void aTokenIsReadWithItsKeyAndClaims(String scheme) {
    String compact = compact(HEADER, CLAIMS);
    BearerToken token = BearerToken.read(List.of(scheme + " " + compact));
    assertThat(token.compact()).isEqualTo(compact);
    assertThat(token.kid()).isEqualTo("k1");
    assertThat(token.claims()).hasToString(CLAIMS);
  }

  @Test
  void itPrintsNothingOfItself() {
    assertThat(BearerToken.read(List.of("Bearer " + compact(HEADER, CLAIMS))))
        .hasToString("BearerToken[]");
  }

  @Test
  void thereIsOneHeader() {
    String good = "Bearer " + compact(HEADER, CLAIMS);
    refused(RefusalReason.NO_TOKEN);
    refused(RefusalReason.SEVERAL_TOKENS, good, good);
  }

  @Test
  void aHeaderOfMoreThanEightKilobytesIsNotRead() {
    String good = "Bearer " + compact(HEADER, CLAIMS);
    String longest = good + "s".repeat(8 * 1024 - good.length());
    assertThat(BearerToken.read(List.of(longest)).kid()).isEqualTo("k1");
    refused(RefusalReason.MALFORMED_TOKEN, longest + "s");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer a.b", "Bearer a.b.c", "Basic a.b.c", "Bearer  a.b.c", "a.b.c"})
  void whatIsNoTokenIsMalformed(String header) {
    refused(RefusalReason.MALFORMED_TOKEN, header);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          ALGORITHM | {"alg":"none","kid":"k1"}
          ALGORITHM | {"kid":"k1"}
          ALGORITHM | {"alg":7,"kid":"k1"}
          KEY_IN_TOKEN | {"alg":"RS256","kid":"k1","jwk":{}}
          KEY_IN_TOKEN | {"alg":"RS256","kid":"k1","zip":"DEF"}
          UNKNOWN_KEY | {"alg":"RS256"}
          UNKNOWN_KEY | {"alg":"RS256","kid":7}
          UNKNOWN_KEY | {"alg":"RS256","kid":"a b"}
          MALFORMED_TOKEN | []
          """)
  void aHeaderThatAsksForSomethingElseIsRefused(RefusalReason reason, String header) {
    refused(reason, "Bearer " + compact(header, CLAIMS));
  }

  @Test
  void claimsThatAreNoObjectAreMalformed() {
    refused(RefusalReason.MALFORMED_TOKEN, "Bearer " + compact(HEADER, "[]"));
  }

  @Test
  void onlyAStringIsText() {
    assertThat(BearerToken.text(JsonNodeFactory.instance.stringNode("a"))).isEqualTo("a");
    assertThat(BearerToken.text(JsonNodeFactory.instance.numberNode(7))).isNull();
    assertThat(BearerToken.text(null)).isNull();
  }
}
