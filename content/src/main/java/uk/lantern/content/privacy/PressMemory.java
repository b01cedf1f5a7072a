package uk.lantern.content.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Remembers that something was pressed, without being able to say by whom: a hash with a salt that
 * is drawn at start and kept nowhere. The oldest are forgotten.
 */
public final class PressMemory {

  /** About 3 MB; a large partnership opens that many in some days. */
  private static final int MOST = 20_000;

  private final byte[] salt = new byte[32];
  private final Map<String, Boolean> seen =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
          return size() > MOST;
        }
      };

  public PressMemory() {
    new SecureRandom().nextBytes(salt);
  }

  /** Whether these words come for the first time. */
  public synchronized boolean isFirst(String... parts) {
    return seen.put(hash(String.join("|", parts)), true) == null;
  }

  private String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(salt);
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
