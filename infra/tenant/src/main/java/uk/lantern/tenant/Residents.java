package uk.lantern.tenant;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How people stand to the bot, by conversation. Everybody has it installed until they say
 * otherwise; safe to change in the middle of a broadcast.
 */
public final class Residents {

  /** How one person stands to the bot. */
  public enum Standing {
    INSTALLED(0, ""),
    BLOCKED(403, "MessageWritesBlocked"),
    UNINSTALLED(403, "BotNotInConversationRoster"),
    LEFT(404, "ConversationNotFound");

    private final int status;
    private final String code;

    Standing(int status, String code) {
      this.status = status;
      this.code = code;
    }
  }

  private final Map<String, Standing> standings = new ConcurrentHashMap<>();

  Residents() {}

  /** From now on the person of this conversation stands so. */
  public void set(String conversation, Standing standing) {
    standings.put(conversation, standing);
  }

  /** Null when a message may be shown; else the answer. */
  Fault.@Nullable Body refusal(String conversation) {
    Standing standing = standings.getOrDefault(conversation, Standing.INSTALLED);
    return standing == Standing.INSTALLED
        ? null
        : new Fault.Body(
            standing.status,
            "application/json",
            Fault.Body.of("{\"error\":{\"code\":\"" + standing.code + "\"}}").bytes());
  }
}
