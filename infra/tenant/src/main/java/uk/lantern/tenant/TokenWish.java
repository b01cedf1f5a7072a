package uk.lantern.tenant;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A token to be signed exactly as wished, right or wrong. Every {@code with} returns a new wish; a
 * value of null removes the field.
 */
public final class TokenWish {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final Map<String, Object> header;
  private final Map<String, Object> claims;
  private final RSAKey key;
  private final @Nullable String rawHeader;
  private final @Nullable String rawClaims;

  TokenWish(Map<String, Object> claims, RSAKey key) {
    this(Map.of("alg", "RS256", "typ", "JWT", "kid", key.getKeyID()), claims, key, null, null);
  }

  private TokenWish(
      Map<String, Object> header,
      Map<String, Object> claims,
      RSAKey key,
      @Nullable String rawHeader,
      @Nullable String rawClaims) {
    this.header = header;
    this.claims = claims;
    this.key = key;
    this.rawHeader = rawHeader;
    this.rawClaims = rawClaims;
  }

  /** Sets a claim: text, number (seconds), list or map. */
  public TokenWish claim(String name, @Nullable Object value) {
    return new TokenWish(header, changed(claims, name, value), key, rawHeader, rawClaims);
  }

  /** Sets a header field; {@code alg} decides how it is signed: RS256, HS256 or none. */
  public TokenWish header(String name, @Nullable Object value) {
    return new TokenWish(changed(header, name, value), claims, key, rawHeader, rawClaims);
  }

  /** Signs with this key, without changing the {@code kid}. */
  public TokenWish signedBy(RSAKey other) {
    return new TokenWish(header, claims, other, rawHeader, rawClaims);
  }

  /** Takes this text as the header, for what a map cannot say: the same key twice. */
  public TokenWish rawHeader(String json) {
    return new TokenWish(header, claims, key, json, rawClaims);
  }

  /** Takes this text as the claims. */
  public TokenWish rawClaims(String json) {
    return new TokenWish(header, claims, key, rawHeader, json);
  }

  /** The claims as JSON, to build raw ones from. */
  public String claimsJson() {
    return rawClaims != null ? rawClaims : JSON.writeValueAsString(claims);
  }

  /** The header as JSON, to build raw ones from. */
  public String headerJson() {
    return rawHeader != null ? rawHeader : JSON.writeValueAsString(header);
  }

  /** The compact token. */
  public String sign() {
    String signed = part(headerJson()) + "." + part(claimsJson());
    byte[] input = signed.getBytes(StandardCharsets.US_ASCII);
    try {
      return switch (String.valueOf(header.get("alg"))) {
        case "none" -> signed + ".";
        case "HS256" -> signed + "." + BASE64.encodeToString(hs256(input));
        default -> signed + "." + BASE64.encodeToString(rs256(input));
      };
    } catch (GeneralSecurityException | JOSEException e) {
      throw new IllegalStateException("The token cannot be signed as wished", e);
    }
  }

  /** The value of an Authorization header. */
  public String bearer() {
    return "Bearer " + sign();
  }

  private byte[] rs256(byte[] input) throws GeneralSecurityException, JOSEException {
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(key.toRSAPrivateKey());
    signature.update(input);
    return signature.sign();
  }

  /** The classic confusion: the public key, which everyone has, used as the shared secret. */
  private byte[] hs256(byte[] input) throws GeneralSecurityException, JOSEException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key.toRSAPublicKey().getEncoded(), "HmacSHA256"));
    return mac.doFinal(input);
  }

  private static String part(String json) {
    return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, Object> changed(
      Map<String, Object> from, String name, @Nullable Object value) {
    Map<String, Object> to = new LinkedHashMap<>(from);
    if (value == null) {
      to.remove(name);
    } else {
      to.put(name, value);
    }
    return to;
  }
}
