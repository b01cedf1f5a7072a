package uk.lantern.bot.teams.connector;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.util.UriUtils;
import uk.lantern.bot.teams.token.ConnectorHosts;

/** The addresses of the connector's REST interface, version 3. Ids are never trusted in a path. */
record ConnectorPaths(ConnectorHosts hosts) {

  /** Teams' ids have 30 to 300 characters. */
  private static final int LONGEST_ID = 1024;

  private static final Pattern ODD = Pattern.compile("\\p{Cntrl}|[\\ud800-\\udfff]");
  private static final Pattern DOTS = Pattern.compile("(^|.*[/\\\\])\\.{1,2}([/\\\\].*|$)");

  Optional<URI> conversations(String serviceUrl) {
    return hosts.admit(serviceUrl).map(base -> base.resolve("v3/conversations"));
  }

  Optional<URI> activities(ConversationAddress to) {
    return hosts
        .admit(to.serviceUrl())
        .filter(base -> usable(to.conversationId()))
        .map(
            base ->
                URI.create(
                    base + "v3/conversations/" + segment(to.conversationId()) + "/activities"));
  }

  Optional<URI> activity(ConversationAddress to, String activityId) {
    return activities(to)
        .filter(all -> usable(activityId))
        .map(all -> URI.create(all + "/" + segment(activityId)));
  }

  private static boolean usable(String id) {
    return !id.isBlank()
        && id.length() <= LONGEST_ID
        && !ODD.matcher(id).find()
        && !DOTS.matcher(id).matches();
  }

  /** Only letters, digits and {@code -._~} stay as they are. */
  private static String segment(String id) {
    return UriUtils.encode(id, "UTF-8");
  }
}
