package uk.lantern.bot.teams.connector;

import java.time.Duration;
import uk.lantern.bot.teams.connector.pace.Lane;

/**
 * The way out to Teams. Blocking; waits for its turn under the pace of the host. Never throws for
 * anything the network or Teams does: that is what the receipt says. Attachments are never fetched
 * and redirects never followed.
 */
public interface Connector {

  /** Sends an activity (UTF-8 JSON) to a conversation. */
  Receipt send(ConversationAddress to, byte[] activityJson);

  /**
   * Waits for the turn of one message first, so that the sender can write down that it sends before
   * it does. Blocks at most that long.
   */
  Slot slot(ConversationAddress to, Lane lane, Duration within);

  /** Replaces an activity sent before. */
  Receipt update(ConversationAddress to, String activityId, byte[] activityJson);

  /** Removes an activity sent before. */
  Receipt delete(ConversationAddress to, String activityId);

  /**
   * Opens a conversation with a person we have no reference to.
   *
   * @param tenant the person's Entra tenant
   * @param parametersJson the connector's conversation parameters (bot, members, tenantId), UTF-8
   */
  Receipt createConversation(String tenant, String serviceUrl, byte[] parametersJson);
}
