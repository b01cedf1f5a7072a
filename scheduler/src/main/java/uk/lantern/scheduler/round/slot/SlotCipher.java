package uk.lantern.scheduler.round.slot;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import uk.lantern.scheduler.people.PersonKey;

/**
 * What the key of one round is for: the ids of its slots (HMAC-SHA-256) and their content
 * (AES-256-GCM, a fresh nonce each time, bound to the slot's id), and marks of what was seen. Each
 * with a key of its own, made from the round's, so that neither says anything about the other.
 */
public final class SlotCipher {

  private static final String HMAC = "HmacSHA256";
  private static final String AES = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  /** What a content grows by. */
  static final int OVERHEAD = NONCE_BYTES + TAG_BITS / 8;

  private static final SecureRandom RANDOM = new SecureRandom();

  private final byte[] forIds;
  private final byte[] forMarks;
  private final SecretKeySpec forContent;

  public SlotCipher(byte[] key) {
    this.forIds = mac(key, "lantern round: ids of slots");
    this.forMarks = mac(key, "lantern round: marks of activities");
    this.forContent = new SecretKeySpec(mac(key, "lantern round: content of slots"), "AES");
  }

  /** The id of somebody's slot. */
  public String id(PersonKey person) {
    byte[] mac = mac(forIds, person.tenant() + "|" + person.objectId());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
  }

  /** What cannot be computed without the key; lower case hexadecimal. */
  String mark(byte[] what) {
    return HexFormat.of().formatHex(mac(forMarks, what));
  }

  byte[] encrypted(String slot, byte[] plain) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, slot, nonce);
      byte[] secret = cipher.doFinal(plain);
      return ByteBuffer.allocate(nonce.length + secret.length).put(nonce).put(secret).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java cannot do AES-GCM.", e);
    }
  }

  /** Empty when it was written with another key, for another slot, or has been changed. */
  Optional<byte[]> decrypted(String slot, byte[] secret) {
    if (secret.length <= NONCE_BYTES) {
      return Optional.empty();
    }
    ByteBuffer in = ByteBuffer.wrap(secret);
    byte[] nonce = new byte[NONCE_BYTES];
    in.get(nonce);
    byte[] rest = new byte[in.remaining()];
    in.get(rest);
    try {
      return Optional.of(cipher(Cipher.DECRYPT_MODE, slot, nonce).doFinal(rest));
    } catch (AEADBadTagException not) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java cannot do AES-GCM.", e);
    }
  }

  private Cipher cipher(int mode, String slot, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(AES);
    cipher.init(mode, forContent, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(slot.getBytes(StandardCharsets.US_ASCII));
    return cipher;
  }

  private static byte[] mac(byte[] key, String text) {
    return mac(key, text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] mac(byte[] key, byte[] what) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return mac.doFinal(what);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java cannot do HMAC-SHA-256.", e);
    }
  }
}
