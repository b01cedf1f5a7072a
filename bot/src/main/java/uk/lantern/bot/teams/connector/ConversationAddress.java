package uk.lantern.bot.teams.connector;

/**
 * Where a conversation is.
 *
 * @param tenant the Entra tenant: Teams' limits are per app and tenant
 * @param serviceUrl the connector to call, as the activity or the stored reference has it; its host
 *     is checked against the list at every use
 * @param conversationId as Teams gave it, not encoded
 */
public record ConversationAddress(String tenant, String serviceUrl, String conversationId) {

  /** The tenant only: a 1:1 conversation stands for a person. */
  @Override
  public String toString() {
    return "ConversationAddress[" + tenant + "]";
  }
}
