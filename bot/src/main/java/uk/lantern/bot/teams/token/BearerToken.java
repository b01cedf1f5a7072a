package uk.lantern.bot.teams.token;

import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A token as it was presented, read strictly but not yet believed.
 *
 * @param compact what the signature is checked on
 * @param kid the key it names
 */
record BearerToken(String compact, String kid, ObjectNode claims) {

  /** The connector's tokens are about 1 KB. */
  private static final int LONGEST = 8 * 1024;

  private static final Pattern BEARER =
      Pattern.compile(
          "[Bb][Ee][Aa][Rr][Ee][Rr] (([A-Za-z0-9_-]++)\\.([A-Za-z0-9_-]++)\\.[A-Za-z0-9_-]*+)");

  private static final Pattern KID = Pattern.compile("[A-Za-z0-9._~+/=:-]{1,256}");

  /** Ways to bring one's own key, and extensions we do not know (RFC 7515, 4.1). */
  private static final Set<String> NOT_HEEDED =
      Set.of("jku", "x5u", "jwk", "x5c", "crit", "b64", "zip");

  /** The header nests one level, the claims of the connector none. */
  private static final StrictJson JSON = new StrictJson(20);

  /** Whether there is one header, of a length that is worth any work. */
  static boolean isWorthALook(List<String> headers) {
    return headers.size() == 1 && headers.getFirst().length() <= LONGEST;
  }

  /**
   * The token in the Authorization headers.
   *
   * @throws NotAdmitted unless there is one header with one signed token of ours to check
   */
  static BearerToken read(List<String> headers) {
    NotAdmitted.unless(!headers.isEmpty(), RefusalReason.NO_TOKEN);
    NotAdmitted.unless(headers.size() == 1, RefusalReason.SEVERAL_TOKENS);
    String value = headers.getFirst();
    NotAdmitted.unless(value.length() <= LONGEST, RefusalReason.MALFORMED_TOKEN);
    Matcher bearer = BEARER.matcher(value);
    NotAdmitted.unless(bearer.matches(), RefusalReason.MALFORMED_TOKEN);
    ObjectNode header = part(bearer.group(2));
    ObjectNode claims = part(bearer.group(3));
    NotAdmitted.unless("RS256".equals(text(header.get("alg"))), RefusalReason.ALGORITHM);
    for (String name : header.propertyNames()) {
      NotAdmitted.unless(!NOT_HEEDED.contains(name), RefusalReason.KEY_IN_TOKEN);
    }
    String kid = text(header.get("kid"));
    if (kid == null || !KID.matcher(kid).matches()) {
      throw new NotAdmitted(RefusalReason.UNKNOWN_KEY);
    }
    return new BearerToken(bearer.group(1), kid, claims);
  }

  /** The value when it is a JSON string, else null. */
  static @Nullable String text(@Nullable JsonNode node) {
    return node != null && node.isString() ? node.stringValue() : null;
  }

  private static ObjectNode part(String base64) {
    try {
      ObjectNode object = JSON.object(Base64.getUrlDecoder().decode(base64));
      if (object != null) {
        return object;
      }
    } catch (IllegalArgumentException notBase64) {
      // Said below, as for anything else that cannot be read.
    }
    throw new NotAdmitted(RefusalReason.MALFORMED_TOKEN);
  }

  /** Nothing of the token. */
  @Override
  public String toString() {
    return "BearerToken[]";
  }
}
