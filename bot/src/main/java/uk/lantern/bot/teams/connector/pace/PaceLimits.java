package uk.lantern.bot.teams.connector.pace;

import java.time.Duration;
import java.util.Map;

/**
 * What a tenant and a conversation take.
 *
 * @param perSecond requests a second and tenant
 * @param forReplies how many saved tokens are kept for answers to people
 * @param jitter how much longer one request may travel than another
 * @param conversation requests of one conversation in a time
 */
public record PaceLimits(
    int perSecond, int forReplies, Duration jitter, Map<Duration, Integer> conversation) {}
