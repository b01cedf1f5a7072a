package uk.lantern.bot.teams.token;

import java.util.Locale;

/**
 * Why an activity was turned away. 401: no or bad credentials. 403: good credentials, but not
 * allowed. 503: cannot be decided now. 400: signed, but not an activity.
 */
public enum RefusalReason {
  NO_TOKEN(401),
  SEVERAL_TOKENS(401),
  MALFORMED_TOKEN(401),
  ALGORITHM(401),
  KEY_IN_TOKEN(401),
  UNKNOWN_KEY(401),
  SIGNATURE(401),
  ISSUER(401),
  NO_EXPIRY(401),
  EXPIRED(401),
  NOT_YET_VALID(401),
  KEYS_UNAVAILABLE(503),
  AUDIENCE(403),
  SKILL_TOKEN(403),
  ENDORSEMENT(403),
  UNREADABLE_BODY(400),
  CHANNEL(403),
  SERVICE_URL_CLAIM(403),
  SERVICE_URL_HOST(403),
  TENANT_DISAGREES(403),
  TENANT(403),
  NOT_LOCAL(403);

  private final int status;

  RefusalReason(int status) {
    this.status = status;
  }

  /** The HTTP status to answer with. */
  public int status() {
    return status;
  }

  /** For logs and the metric {@code auth.refused}, for example {@code unknown_key}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
