package uk.lantern.bot.teams.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import java.io.IOException;
import java.security.interfaces.RSAPublicKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One signing key of the connector, and the channels it may speak for. */
final class ConnectorKey {

  /** NIST SP 800-131A: shorter RSA keys are not acceptable. */
  private static final int SHORTEST = 2048;

  private static final StrictJson JSON = new StrictJson(20);

  private final NimbusJwtDecoder decoder;

  private final Set<String> endorsements;

  private ConnectorKey(RSAPublicKey key, Set<String> endorsements) {
    this.decoder =
        NimbusJwtDecoder.withPublicKey(key).signatureAlgorithm(SignatureAlgorithm.RS256).build();
    // Times and the rest are judged by ClaimsPolicy, on the injected clock.
    this.decoder.setJwtValidator(token -> OAuth2TokenValidatorResult.success());
    this.endorsements = Set.copyOf(endorsements);
  }

  /** Whether this key made the signature of a compact token. */
  boolean signed(String compact) {
    try {
      decoder.decode(compact);
      return true;
    } catch (JwtException | IllegalArgumentException e) {
      return false;
    }
  }

  /** A key without endorsements speaks for nobody, unlike in Microsoft's SDK. */
  boolean speaksFor(String channel) {
    return endorsements.contains(channel);
  }

  /**
   * The usable keys of a key set by their id; others are left out.
   *
   * @throws IOException when there is none
   */
  static Map<String, ConnectorKey> read(byte[] keySet) throws IOException {
    ObjectNode set = JSON.object(keySet);
    Map<String, ConnectorKey> keys = new HashMap<>();
    if (set != null) {
      for (JsonNode jwk : set.path("keys").values()) {
        String kid = BearerToken.text(jwk.get("kid"));
        Optional<RSAPublicKey> key = rsa(jwk);
        if (kid != null && key.isPresent()) {
          keys.put(kid, new ConnectorKey(key.get(), endorsements(jwk)));
        }
      }
    }
    if (keys.isEmpty()) {
      throw new IOException("The key set has no RSA signing key of 2048 bits or more.");
    }
    return Map.copyOf(keys);
  }

  private static Optional<RSAPublicKey> rsa(JsonNode jwk) {
    String n = BearerToken.text(jwk.get("n"));
    String e = BearerToken.text(jwk.get("e"));
    boolean signs = "RSA".equals(BearerToken.text(jwk.get("kty"))) && usual(jwk);
    if (!signs || n == null || e == null) {
      return Optional.empty();
    }
    try {
      RSAPublicKey key =
          new RSAKey.Builder(new Base64URL(n), new Base64URL(e)).build().toRSAPublicKey();
      return Optional.of(key).filter(k -> k.getModulus().bitLength() >= SHORTEST);
    } catch (JOSEException | RuntimeException notAKey) {
      return Optional.empty();
    }
  }

  private static boolean usual(JsonNode jwk) {
    return absentOr("sig", BearerToken.text(jwk.get("use")))
        && absentOr("RS256", BearerToken.text(jwk.get("alg")));
  }

  private static boolean absentOr(String wanted, @Nullable String value) {
    return value == null || value.equals(wanted);
  }

  private static Set<String> endorsements(JsonNode jwk) {
    return jwk.path("endorsements")
        .valueStream()
        .filter(JsonNode::isString)
        .map(JsonNode::stringValue)
        .collect(Collectors.toSet());
  }
}
