package uk.lantern.bot.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;

/** One secret and the two keys made from it: one signs a link, one hides the person in it. */
final class LinkKey {

  /** As long as what HMAC-SHA256 gives out; a shorter secret would be the weakest part. */
  static final int BYTES = 32;

  private static final String HMAC = "HmacSHA256";
  private static final int NONCE_BYTES = 16;

  private final SecretKey signing;
  private final BytesEncryptor hiding;

  private LinkKey(byte[] secret) {
    SecretKey all = new SecretKeySpec(secret, HMAC);
    this.signing = new SecretKeySpec(mac(all, "lantern page link".getBytes(UTF_8)), HMAC);
    byte[] person = mac(all, "lantern page person".getBytes(UTF_8));
    this.hiding =
        new AesBytesEncryptor(
            new SecretKeySpec(person, "AES"),
            KeyGenerators.secureRandom(NONCE_BYTES),
            CipherAlgorithm.GCM);
  }

  /** The key of a secret written in Base64; empty when it is not one, or is too short. */
  static Optional<LinkKey> parse(String base64) {
    try {
      byte[] secret = Base64.getDecoder().decode(base64.strip());
      return secret.length < BYTES ? Optional.empty() : Optional.of(new LinkKey(secret));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  /** A new secret in Base64. */
  static String fresh() {
    return Base64.getEncoder().encodeToString(KeyGenerators.secureRandom(BYTES).generateKey());
  }

  byte[] sign(byte[] message) {
    return mac(signing, message);
  }

  /** Different each time, and readable with this key only. */
  byte[] hide(String person) {
    return hiding.encrypt(person.getBytes(UTF_8));
  }

  String reveal(byte[] hidden) {
    return new String(hiding.decrypt(hidden), UTF_8);
  }

  private static byte[] mac(SecretKey key, byte[] message) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + HMAC, e);
    }
  }

  /** Nothing of the secret. */
  @Override
  public String toString() {
    return "LinkKey";
  }
}
