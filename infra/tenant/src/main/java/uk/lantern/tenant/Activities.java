package uk.lantern.tenant;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Activities in the shape Teams sends them, for one person. {@code toString} is the raw JSON. */
public final class Activities {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Tenant tenant;
  private final String name;
  private final String oid;

  Activities(Tenant tenant, String name, String oid) {
    this.tenant = tenant;
    this.name = name;
    this.oid = oid;
  }

  /** The person's Entra object id. */
  public String oid() {
    return oid;
  }

  /** The id of the person's own conversation with the bot. */
  public String personalConversation() {
    return "a:1" + oid.replace("-", "");
  }

  /** A message typed in the personal chat. */
  public ObjectNode message(String text) {
    ObjectNode activity = activity("message").put("text", text).put("textFormat", "plain");
    activity.putArray("attachments");
    return activity;
  }

  /** A message in a channel that mentions the bot, as Teams writes the mention. */
  public ObjectNode channelMessage(String text) {
    ObjectNode activity = message("<at>Lantern</at> " + text);
    activity
        .withObject("/conversation")
        .put("conversationType", "channel")
        .put("isGroup", true)
        .put("id", "19:practice@thread.tacv2;messageid=1700000000000");
    activity.withObject("/channelData").putObject("team").put("id", "19:practice@thread.tacv2");
    ObjectNode mention = activity.putArray("entities").addObject().put("type", "mention");
    mention.put("text", "<at>Lantern</at>");
    mention.putObject("mentioned").put("id", bot()).put("name", "Lantern");
    return activity;
  }

  /** A button of a card ({@code Action.Execute}). */
  public ObjectNode cardAction(String verb, Map<String, String> data) {
    ObjectNode activity = activity("invoke").put("name", "adaptiveCard/action");
    ObjectNode action =
        activity.putObject("value").putObject("action").put("type", "Action.Execute");
    ObjectNode filled = action.put("verb", verb).putObject("data");
    data.forEach(filled::put);
    return activity;
  }

  /** A button of an older card ({@code Action.Submit}): a message with a value and no text. */
  public ObjectNode submit(Map<String, String> data) {
    ObjectNode activity = activity("message");
    ObjectNode value = activity.putObject("value");
    data.forEach(value::put);
    return activity;
  }

  /** The bot and the person are in the conversation now. */
  public ObjectNode conversationUpdate() {
    ObjectNode activity = activity("conversationUpdate");
    activity.putArray("membersAdded").addObject().put("id", bot());
    return activity;
  }

  /** The app was installed ({@code add}) or removed ({@code remove}). */
  public ObjectNode installationUpdate(String action) {
    return activity("installationUpdate").put("action", action);
  }

  /** The person edited a message. */
  public ObjectNode messageUpdate(String activityId, String text) {
    ObjectNode activity = activity("messageUpdate").put("text", text);
    activity.put("id", activityId);
    activity.withObject("/channelData").put("eventType", "editMessage");
    return activity;
  }

  /** The person deleted a message. */
  public ObjectNode messageDelete(String activityId) {
    ObjectNode activity = activity("messageDelete").put("id", activityId);
    activity.withObject("/channelData").put("eventType", "softDeleteMessage");
    return activity;
  }

  /** The person put a reaction on a message of the bot. */
  public ObjectNode reaction(String replyToId, String kind) {
    ObjectNode activity = activity("messageReaction").put("replyToId", replyToId);
    activity.putArray("reactionsAdded").addObject().put("type", kind);
    return activity;
  }

  /** What every activity of Teams has, in the personal chat. */
  public ObjectNode activity(String type) {
    String tenantId = tenant.settings().tenantId();
    ObjectNode activity = JSON.createObjectNode().put("type", type);
    activity.put("id", UUID.randomUUID().toString());
    activity.put(
        "timestamp", tenant.settings().clock().instant().truncatedTo(ChronoUnit.MILLIS).toString());
    activity.put("channelId", "msteams").put("serviceUrl", tenant.serviceUrl());
    activity.putObject("from").put("id", "29:" + oid).put("name", name).put("aadObjectId", oid);
    activity
        .putObject("conversation")
        .put("conversationType", "personal")
        .put("tenantId", tenantId)
        .put("id", personalConversation());
    activity.putObject("recipient").put("id", bot()).put("name", "Lantern");
    activity.putObject("channelData").putObject("tenant").put("id", tenantId);
    return activity.put("locale", "en-GB");
  }

  private String bot() {
    return "28:" + tenant.settings().appId();
  }
}
