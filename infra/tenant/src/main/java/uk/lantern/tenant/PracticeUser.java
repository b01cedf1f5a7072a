package uk.lantern.tenant;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;
import uk.lantern.tenant.Residents.Standing;

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

  /** Has the app from now on, and the bot is told. */
  public BotAnswer installs(URI bot) {
    tenant.residents().set(conversationId(), Standing.INSTALLED);
    return sends(bot, activities.installationUpdate("add"));
  }

  /** Has it no longer, and the bot is told. */
  public BotAnswer uninstalls(URI bot) {
    tenant.residents().set(conversationId(), Standing.UNINSTALLED);
    return sends(bot, activities.installationUpdate("remove"));
  }

  /** Blocks the bot, which nobody tells it. */
  public void blocks() {
    tenant.residents().set(conversationId(), Standing.BLOCKED);
  }

  /**
   * Deletes what the bot sent, which nobody tells it: replacing it is answered 404 from now on.
   *
   * @return false when it is not there
   */
  public boolean deletes(String activityId) {
    return tenant.conversations().remove(conversationId(), activityId);
  }

  /** Leaves the organisation, which nobody tells the bot. */
  public void leaves() {
    tenant.residents().set(conversationId(), Standing.LEFT);
  }

  /**
   * Delivers an activity as Teams does: again after each wait while no answer has come. The first
   * copy stays on its way.
   *
   * @param wait 15 s in Teams
   * @param bots where each copy goes, the first and those after it
   * @return what each copy that was sent got, in order
   */
  public List<BotAnswer> insists(List<URI> bots, ObjectNode activity, Duration wait) {
    return Redelivery.of(tenant.token().bearer(), activity.toString(), wait).to(bots);
  }

  /** Delivers any activity with a good token. */
  public BotAnswer sends(URI bot, ObjectNode activity) {
    return tenant.deliver(bot, tenant.token().bearer(), activity.toString());
  }
}
