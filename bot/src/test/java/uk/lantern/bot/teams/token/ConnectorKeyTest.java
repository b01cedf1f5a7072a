package uk.lantern.bot.teams.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Which published keys are used, what they have signed and for whom they speak. */
class ConnectorKeyTest {

  private static final RSAKey OURS = key(2048);
  private static final RSAKey OTHER = key(2048);

  private static RSAKey key(int bits) {
    try {
      return new RSAKeyGenerator(bits, true).keyID("k" + bits).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> published(RSAKey key) {
    return new HashMap<>(key.toPublicJWK().toJSONObject());
  }

  private static byte[] set(List<?> keys) {
    return JsonMapper.shared().writeValueAsBytes(Map.of("keys", keys));
  }

  private static ConnectorKey only(Map<String, Object> published) throws IOException {
    return ConnectorKey.read(set(List.of(published))).get("k2048");
  }

  private static String signed(RSAKey key, JWSAlgorithm algorithm) throws JOSEException {
    JWSObject token = new JWSObject(new JWSHeader(algorithm), new Payload(Map.of("iss", "x")));
    token.sign(new RSASSASigner(key));
    return token.serialize();
  }

  @Test
  void aKeyKnowsWhatItSignedItself() throws Exception {
    ConnectorKey key = only(published(OURS));
    assertThat(key.signed(signed(OURS, JWSAlgorithm.RS256))).isTrue();
    assertThat(key.signed(signed(OTHER, JWSAlgorithm.RS256))).isFalse();
    assertThat(key.signed(signed(OURS, JWSAlgorithm.RS384))).isFalse();
    assertThat(key.signed("nonsense")).isFalse();
    assertThat(key.signed("")).isFalse();
  }

  /** Times are claims, which are judged on our own clock. */
  @Test
  void whatAKeySignedLongAgoItSigned() throws Exception {
    JWSObject old = new JWSObject(new JWSHeader(JWSAlgorithm.RS256), new Payload(Map.of("exp", 1)));
    old.sign(new RSASSASigner(OURS));
    assertThat(only(published(OURS)).signed(old.serialize())).isTrue();
  }

  @Test
  void aKeySpeaksForTheChannelsThatEndorseIt() throws Exception {
    Map<String, Object> endorsed = published(OURS);
    endorsed.put("endorsements", List.of("msteams", 7));
    assertThat(only(endorsed).speaksFor("msteams")).isTrue();
    assertThat(only(endorsed).speaksFor("7")).isFalse();
    assertThat(only(endorsed).speaksFor("webchat")).isFalse();
    assertThat(only(published(OURS)).speaksFor("msteams")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"use, sig", "alg, RS256"})
  void aKeyMayBeMarkedForWhatItIsUsedFor(String name, String value) throws Exception {
    Map<String, Object> marked = published(OURS);
    marked.put(name, value);
    assertThat(only(marked)).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({"use, enc", "alg, RS384", "kty, EC", "n, ", "e, ", "kid, ", "kty, ", "e, ''"})
  void aKeyOfAnotherSortIsLeftOutAndTheRestAreUsed(String name, String value) throws Exception {
    Map<String, Object> odd = published(OTHER);
    odd.put("kid", "odd");
    if (value == null) {
      odd.remove(name);
    } else {
      odd.put(name, value);
    }
    assertThat(ConnectorKey.read(set(List.of(odd, published(OURS))))).containsOnlyKeys("k2048");
    noneIn(set(List.of(odd)));
  }

  @Test
  void aShortKeyIsLeftOut() throws Exception {
    Map<String, Object> little = published(key(1024));
    assertThat(ConnectorKey.read(set(List.of(little, published(OURS))))).containsOnlyKeys("k2048");
    noneIn(set(List.of(little)));
  }

  @Test
  void everyUsableKeyIsUsed() throws Exception {
    Map<String, Object> second = new LinkedHashMap<>(published(OTHER));
    second.put("kid", "second");
    assertThat(ConnectorKey.read(set(List.of(published(OURS), second))))
        .containsOnlyKeys("k2048", "second");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{}", "<html>", "{\"keys\":{}}", "{\"keys\":[7,null]}"})
  void whatIsNoKeySetIsRefused(String body) {
    noneIn(body.getBytes());
  }

  private static void noneIn(byte[] keySet) {
    assertThatThrownBy(() -> ConnectorKey.read(keySet))
        .isInstanceOf(IOException.class)
        .hasMessage("The key set has no RSA signing key of 2048 bits or more.");
  }
}
