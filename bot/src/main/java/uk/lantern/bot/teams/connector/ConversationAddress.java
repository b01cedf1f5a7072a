package uk.lantern.bot.teams.connector;

/**
 * Where a conversation is.
 *
 * @param serviceUrl the connector to call, as the activity or the stored reference has it; its host
 *     is checked against the list at every use
 * @param conversationId as Teams gave it, not encoded
 */
public record ConversationAddress(String serviceUrl, String conversationId) {}
