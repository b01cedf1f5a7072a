package uk.lantern.tenant;

import java.time.Clock;
import java.time.Duration;

/**
 * Who is who in the simulated tenant.
 *
 * @param tokenLife how long the tokens live that the login server gives out
 * @param clock dates the tokens and the log
 * @param seed what is left to chance is drawn from it
 */
public record TenantSettings(
    String appId, String appSecret, String tenantId, Duration tokenLife, Clock clock, long seed) {

  /** Fixed ids, tokens of an hour, the system's clock. */
  public static TenantSettings standard() {
    return new TenantSettings(
        "11111111-aaaa-4aaa-8aaa-111111111111",
        "practice-secret",
        "22222222-bbbb-4bbb-8bbb-222222222222",
        Duration.ofHours(1),
        Clock.systemUTC(),
        1);
  }

  /** The same with another clock. */
  public TenantSettings at(Clock other) {
    return new TenantSettings(appId, appSecret, tenantId, tokenLife, other, seed);
  }

  /** The same with tokens of another life. */
  public TenantSettings withTokenLife(Duration life) {
    return new TenantSettings(appId, appSecret, tenantId, life, clock, seed);
  }

  /** The same with another course of chance. */
  public TenantSettings seeded(long other) {
    return new TenantSettings(appId, appSecret, tenantId, tokenLife, clock, other);
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "TenantSettings[" + appId + " in " + tenantId + "]";
  }
}
