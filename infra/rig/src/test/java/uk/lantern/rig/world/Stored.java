package uk.lantern.rig.world;

import java.time.Instant;
import org.bson.Document;

/**
 * A delivery as the store has it, read without Lantern's own code.
 *
 * @param owner who held it last
 * @param at when it was settled, null while it is not
 */
public record Stored(
    String key,
    String kind,
    String state,
    int attempts,
    boolean sentAgain,
    String owner,
    String reason,
    Instant at) {

  static Stored of(Document found) {
    Document settled = found.get("settled", Document.class);
    return new Stored(
        found.get("occurrence", Document.class).getString("what"),
        found.getString("kind"),
        found.getString("state"),
        found.getInteger("attempts", 0),
        found.getBoolean("sentAgain", false),
        found.get("lease", Document.class).getString("owner"),
        settled == null ? "" : settled.getString("reason"),
        settled == null ? null : settled.getDate("at").toInstant());
  }

  /** Whether a doubt about it waits for a person. */
  public boolean holds() {
    return kind.equals("DIGEST") || kind.equals("DIGEST_NOTE");
  }
}
