package uk.lantern.bot.teams.connector;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import uk.lantern.bot.teams.connector.pace.PaceLimits;

/**
 * How fast Lantern may send. Teams allows 50 requests a second per app and tenant (page of
 * 2026-10-08; 30 in the older one), so these are settings. Several instances share what Teams
 * allows: give each its part.
 *
 * @param perSecond requests a second and tenant, answers to people included
 * @param forReplies how many saved tokens letters leave to answers: a burst, not a rate
 * @param inFlight requests to one host at a time. Teams names no limit; all tenants of a region
 *     share its host, and 50 requests a second of each are 50 in flight when it takes a second.
 *     With 64, replies of a second tenant were held back by a slow host; under the 512 connections
 * @param longestWait for a turn under the pace
 * @param probeEvery how long a host that fails is left alone at most before it is tried again
 * @param jitter how much longer one request may travel than another on the mean without a 429; 12
 *     ms cost 1.4 % at most
 * @param conversation requests of one conversation in a time; Teams' own figures when not given
 */
@ConfigurationProperties("lantern.connector.pace")
public record ConnectorPace(
    @DefaultValue("50") int perSecond,
    @DefaultValue("10") int forReplies,
    @DefaultValue("256") int inFlight,
    @DefaultValue("5s") Duration longestWait,
    @DefaultValue("5s") Duration probeEvery,
    @DefaultValue("12ms") Duration jitter,
    @Nullable Map<Duration, Integer> conversation) {

  private static final Map<Duration, Integer> BY_TEAMS =
      Map.of(
          Duration.ofSeconds(1), 7,
          Duration.ofSeconds(2), 8,
          Duration.ofSeconds(30), 60,
          Duration.ofHours(1), 1_800);

  public ConnectorPace {
    if (perSecond < 1 || forReplies < 0 || inFlight < 1) {
      throw new IllegalArgumentException(
          "lantern.connector.pace: per-second and in-flight must be 1 or more, for-replies 0 or"
              + " more.");
    }
    if (jitter.isNegative() || probeEvery.compareTo(Duration.ofSeconds(1)) < 0) {
      throw new IllegalArgumentException(
          "lantern.connector.pace: jitter must not be negative and probe-every 1 s or more.");
    }
  }

  PaceLimits limits() {
    Map<Duration, Integer> own = conversation == null ? BY_TEAMS : conversation;
    return new PaceLimits(perSecond, forReplies, jitter, own);
  }
}
