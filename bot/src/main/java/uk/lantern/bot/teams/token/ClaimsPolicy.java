package uk.lantern.bot.teams.token;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a token of the connector claims, once its signature is good. The rules are those of
 * Microsoft's "Connector authentication" page, without its exceptions for the Emulator and skills.
 */
final class ClaimsPolicy {

  static final String ISSUER = "https://api.botframework.com";

  /** Clocks may differ by this much. */
  static final Duration SKEW = Duration.ofMinutes(5);

  /** The end of the year 9999: later dates are a mistake and overflow in places. */
  private static final long LAST_SECOND = 253_402_300_799L;

  private ClaimsPolicy() {}

  /**
   * The service URL the token is for.
   *
   * @throws NotAdmitted when a claim breaks a rule
   */
  static String serviceUrl(ObjectNode claims, String appId, Instant now) {
    NotAdmitted.unless(ISSUER.equals(BearerToken.text(claims.get("iss"))), RefusalReason.ISSUER);
    times(claims, now);
    NotAdmitted.unless(forUs(claims.get("aud"), appId), RefusalReason.AUDIENCE);
    // Only another bot's token has an app of its own: CVE-2021-1725.
    NotAdmitted.unless(!claims.has("appid") && !claims.has("azp"), RefusalReason.SKILL_TOKEN);
    NotAdmitted.unless(
        claims.has("serviceurl") != claims.has("serviceUrl"), RefusalReason.SERVICE_URL_CLAIM);
    String spelt = claims.has("serviceurl") ? "serviceurl" : "serviceUrl";
    String url = BearerToken.text(claims.get(spelt));
    if (url == null || url.isEmpty()) {
      throw new NotAdmitted(RefusalReason.SERVICE_URL_CLAIM);
    }
    return url;
  }

  private static void times(ObjectNode claims, Instant now) {
    OptionalLong exp = seconds(claims.get("exp"));
    NotAdmitted.unless(exp.isPresent(), RefusalReason.NO_EXPIRY);
    Instant end = Instant.ofEpochSecond(exp.getAsLong()).plus(SKEW);
    NotAdmitted.unless(now.isBefore(end), RefusalReason.EXPIRED);
    if (claims.has("nbf")) {
      OptionalLong nbf = seconds(claims.get("nbf"));
      NotAdmitted.unless(nbf.isPresent(), RefusalReason.NOT_YET_VALID);
      Instant start = Instant.ofEpochSecond(nbf.getAsLong()).minus(SKEW);
      NotAdmitted.unless(!now.isBefore(start), RefusalReason.NOT_YET_VALID);
    }
  }

  private static OptionalLong seconds(@Nullable JsonNode node) {
    if (node == null || !node.isIntegralNumber() || !node.canConvertToLong()) {
      return OptionalLong.empty();
    }
    long value = node.longValue();
    return value >= 0 && value <= LAST_SECOND ? OptionalLong.of(value) : OptionalLong.empty();
  }

  /** A token that is good for two bots could have been caught at the other one. */
  private static boolean forUs(@Nullable JsonNode audience, String appId) {
    JsonNode only =
        audience != null && audience.isArray() && audience.size() == 1 ? audience.get(0) : audience;
    return appId.equals(BearerToken.text(only));
  }
}
