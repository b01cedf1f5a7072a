package uk.lantern.tenant;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The login server: gives tokens to the bot for its credentials, and knows them again. */
public final class IssuedTokens {

  static final String SCOPE = "https://api.botframework.com/.default";

  private final TenantSettings settings;
  private final Map<String, Instant> expiries = new ConcurrentHashMap<>();
  private final AtomicInteger made = new AtomicInteger();
  private volatile boolean open;

  IssuedTokens(TenantSettings settings) {
    this.settings = settings;
  }

  /** Lets everybody call the connector, with a token or without, as the Playground does. */
  public void openDoors() {
    open = true;
  }

  /** Forgets every token: the next use of one is answered 401. */
  public void revokeAll() {
    expiries.clear();
  }

  /** How many tokens were given out. */
  public int count() {
    return made.get();
  }

  boolean good(@Nullable String authorization) {
    if (open) {
      return true;
    }
    String token = authorization == null ? "" : authorization.replaceFirst("^Bearer ", "");
    Instant expiry = expiries.get(token);
    return expiry != null && settings.clock().instant().isBefore(expiry);
  }

  /** The answer to a token request: a token, or null when the credentials are not right. */
  @Nullable Map<String, Object> grant(String path, String form) {
    Map<String, String> fields = fields(form);
    boolean right =
        path.equals("/login/" + settings.tenantId() + "/oauth2/v2.0/token")
            && "client_credentials".equals(fields.get("grant_type"))
            && settings.appId().equals(fields.get("client_id"))
            && settings.appSecret().equals(fields.get("client_secret"))
            && SCOPE.equals(fields.get("scope"));
    if (!right) {
      return null;
    }
    String token = "practice-token-" + made.incrementAndGet();
    expiries.put(token, settings.clock().instant().plus(settings.tokenLife()));
    return Map.of(
        "token_type",
        "Bearer",
        "expires_in",
        settings.tokenLife().toSeconds(),
        "access_token",
        token);
  }

  private static Map<String, String> fields(String form) {
    Map<String, String> fields = new HashMap<>();
    for (String pair : form.split("&")) {
      int at = pair.indexOf('=');
      if (at > 0) {
        fields.put(decoded(pair.substring(0, at)), decoded(pair.substring(at + 1)));
      }
    }
    return fields;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
