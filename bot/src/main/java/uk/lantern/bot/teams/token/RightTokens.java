package uk.lantern.bot.teams.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tokens whose signature was right, by the digest of their header: the same bytes under the same
 * key stay right and say the same, so they are neither taken apart nor verified again. Who may come
 * in is judged anew each time (times, audience, endorsements), and a key that is read again begins
 * with none. Not the tokens themselves: whoever reads our memory must not find one.
 */
final class RightTokens {

  /** Teams uses a token for about an hour, in each of its regions another one. */
  private static final int REMEMBERED = 1_000;

  /** What a token said, and the key that had signed it. */
  record Right(ConnectorKey key, String kid, ObjectNode claims) {

    /** Nothing of the token. */
    @Override
    public String toString() {
      return "Right[]";
    }
  }

  private final Cache<ByteBuffer, Right> right =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  private final Function<String, ConnectorKey> keys;

  /**
   * @param keys the key of an id as it is now; throws when there is none
   */
  RightTokens(Function<String, ConnectorKey> keys) {
    this.keys = keys;
  }

  /**
   * The token in the Authorization headers.
   *
   * @throws NotAdmitted unless there is one, signed by a key of the connector
   */
  Right read(List<String> headers) {
    @Nullable ByteBuffer digest =
        BearerToken.isWorthALook(headers) ? digest(headers.getFirst()) : null;
    @Nullable Right known = digest == null ? null : right.getIfPresent(digest);
    if (known != null && known.key() == keys.apply(known.kid())) {
      return known;
    }
    BearerToken token = BearerToken.read(headers);
    ConnectorKey key = keys.apply(token.kid());
    NotAdmitted.unless(key.signed(token.compact()), RefusalReason.SIGNATURE);
    Right now = new Right(key, token.kid(), token.claims());
    if (digest != null) {
      right.put(digest, now);
    }
    return now;
  }

  /** All of it, the signature too. */
  private static ByteBuffer digest(String header) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return ByteBuffer.wrap(sha.digest(header.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256 but this one.", e);
    }
  }
}
