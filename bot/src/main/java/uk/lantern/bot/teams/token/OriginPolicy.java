package uk.lantern.bot.teams.token;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Where an activity says it comes from. Only these fields are looked at. */
final class OriginPolicy {

  static final String CHANNEL = "msteams";

  /** Cards nest; an activity nested deeper than this was not written by Teams. */
  private static final StrictJson JSON = new StrictJson(100);

  private OriginPolicy() {}

  static ObjectNode activity(byte[] body) {
    ObjectNode activity = JSON.object(body);
    if (activity == null) {
      throw new NotAdmitted(RefusalReason.UNREADABLE_BODY);
    }
    return activity;
  }

  static void channel(ObjectNode activity) {
    NotAdmitted.unless(
        CHANNEL.equals(BearerToken.text(activity.get("channelId"))), RefusalReason.CHANNEL);
  }

  /** The service URL of the activity, when its host is one of ours. */
  static String serviceUrl(ObjectNode activity, ConnectorHosts hosts) {
    String url = BearerToken.text(activity.get("serviceUrl"));
    if (url == null || hosts.admit(url).isEmpty()) {
      throw new NotAdmitted(RefusalReason.SERVICE_URL_HOST);
    }
    return url;
  }

  /** The tenant both fields name, lower case, when it is let in. */
  static String tenant(ObjectNode activity, TeamsProperties teams) {
    String one = lower(activity.path("conversation").path("tenantId"));
    String two = lower(activity.path("channelData").path("tenant").path("id"));
    if (one == null || !one.equals(two)) {
      throw new NotAdmitted(RefusalReason.TENANT_DISAGREES);
    }
    NotAdmitted.unless(teams.allows(one), RefusalReason.TENANT);
    return one;
  }

  /** The tenant of an activity of the Playground, which leaves one of the fields out at times. */
  static String playgroundTenant(ObjectNode activity, TeamsProperties teams) {
    String one = lower(activity.path("conversation").path("tenantId"));
    String two = lower(activity.path("channelData").path("tenant").path("id"));
    String named = one == null ? two : one;
    if (named == null || (two != null && !two.equals(named))) {
      throw new NotAdmitted(RefusalReason.TENANT_DISAGREES);
    }
    NotAdmitted.unless(teams.allows(named), RefusalReason.TENANT);
    return named;
  }

  private static @Nullable String lower(JsonNode node) {
    String text = BearerToken.text(node);
    return text == null ? null : text.toLowerCase(Locale.ROOT);
  }
}
