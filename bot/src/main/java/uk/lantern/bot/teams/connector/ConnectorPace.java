package uk.lantern.bot.teams.connector;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How fast Lantern may send. Teams allows 50 requests a second per app and tenant (page of
 * 2026-10-08; 30 in the older one), so these are settings.
 *
 * @param perSecond requests a second and tenant that anything may use
 * @param forReplies requests a second and tenant on top, kept for answers to people
 * @param inFlight requests to one host at a time
 * @param longestWait for a turn under the pace
 * @param openFor how long a host that fails is left alone
 */
@ConfigurationProperties("lantern.connector.pace")
public record ConnectorPace(
    @DefaultValue("38") int perSecond,
    @DefaultValue("10") int forReplies,
    @DefaultValue("64") int inFlight,
    @DefaultValue("5s") Duration longestWait,
    @DefaultValue("10s") Duration openFor) {

  public ConnectorPace {
    if (perSecond < 1 || forReplies < 1 || inFlight < 1) {
      throw new IllegalArgumentException(
          "lantern.connector.pace: per-second, for-replies and in-flight must be 1 or more.");
    }
  }
}
