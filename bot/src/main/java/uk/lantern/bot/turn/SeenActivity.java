package uk.lantern.bot.turn;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That an activity arrived, and what became of it. Holds no words and no ids of people: the key is
 * a digest. Purged after 24 hours.
 *
 * @param id digest of channel, conversation and activity id
 * @param v version of this shape, 1
 * @param bodyHash SHA-256 of the first body that came; never changed
 * @param owner the instance at work, while {@code PROCESSING}
 * @param beat goes up every 2 s while the owner lives
 * @param answer null until {@code DONE}
 * @param purgeAt null for what goes with its round
 * @param round whose key the hashes were made with; null for the usual digests
 */
@Document(SeenActivity.COLLECTION)
record SeenActivity(
    @Id String id,
    int v,
    String bodyHash,
    State state,
    String owner,
    long beat,
    @Nullable SeenAnswer answer,
    @Nullable Instant purgeAt,
    @Nullable String round) {

  static final String COLLECTION = "seen_activities";

  /** Apart from the others: between records with a time, their order would tell it. */
  static final String KEYED = "seen_keyed";

  static final Index BY_PURGE_DATE = new Index("purgeAt", Sort.Direction.ASC);

  enum State {
    PROCESSING,
    DONE
  }

  static String idOf(ActivityKey key) {
    MessageDigest sha = sha256();
    for (String part : List.of(key.channel(), key.conversation(), key.activity())) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      sha.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
      sha.update((byte) ':');
      sha.update(bytes);
    }
    return HexFormat.of().formatHex(sha.digest());
  }

  static String hashOf(byte[] body) {
    return HexFormat.of().formatHex(sha256().digest(body));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256 but this one.", e);
    }
  }

  /** The state only. */
  @Override
  public String toString() {
    return "SeenActivity[" + id + " " + state + " " + beat + "]";
  }
}
