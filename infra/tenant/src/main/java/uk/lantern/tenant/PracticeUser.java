package uk.lantern.tenant;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** A person of the tenant. Builds the activities Teams sends for them, and can send them. */
public final class PracticeUser {

  private final Tenant tenant;
  private final Activities activities;

  PracticeUser(Tenant tenant, String name) {
    this.tenant = tenant;
    UUID oid = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    this.activities = new Activities(tenant, name, oid.toString());
  }

  /** Activities of this person as raw JSON, to be spoilt as wished. */
  public Activities activities() {
    return activities;
  }

  /** The id of the person's own conversation with the bot. */
  public String conversationId() {
    return activities.personalConversation();
  }

  /** Types a message in the personal chat and delivers it with a good token. */
  public BotAnswer writes(URI bot, String text) {
    return sends(bot, activities.message(text));
  }

  /** Presses a button of a card and delivers the invoke with a good token. */
  public BotAnswer presses(URI bot, String verb, Map<String, String> data) {
    return sends(bot, activities.cardAction(verb, data));
  }

  /** Delivers any activity with a good token. */
  public BotAnswer sends(URI bot, ObjectNode activity) {
    return tenant.deliver(bot, tenant.token().bearer(), activity.toString());
  }
}
