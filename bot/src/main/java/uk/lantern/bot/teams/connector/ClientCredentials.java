package uk.lantern.bot.teams.connector;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.lantern.bot.teams.token.BoundedHttp;
import uk.lantern.bot.teams.token.StrictJson;
import uk.lantern.bot.teams.token.TeamsProperties;

/** Our own token, from the tenant the app is registered in (OAuth 2 client credentials). */
public final class ClientCredentials implements OwnTokens {

  private static final String SCOPE = "https://api.botframework.com/.default";

  /** Fetched again this long before its end. */
  private static final Duration EARLY = Duration.ofMinutes(5);

  /** After a failure, so that a thousand waiting letters are not a thousand logins. */
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private static final int LONGEST = 64 * 1024;
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/=-]{1,16384}");
  private static final StrictJson JSON = new StrictJson(20);

  private record Kept(String token, Instant end) {

    /** A token is nobody's to read. */
    @Override
    public String toString() {
      return "Kept[until " + end + "]";
    }
  }

  private final BoundedHttp http;
  private final URI address;
  private final byte[] form;
  private final Clock clock;
  private final ReentrantLock fetching = new ReentrantLock();
  private volatile @Nullable Kept kept;
  private @Nullable Instant failed;

  public ClientCredentials(BoundedHttp http, TeamsProperties teams, Clock clock) {
    this.http = http;
    this.clock = clock;
    this.address =
        URI.create(teams.loginUrl() + "/" + encoded(teams.homeTenant()) + "/oauth2/v2.0/token");
    // As bytes: Spring's form writer would show the secret in a debug log.
    this.form =
        ("grant_type=client_credentials&client_id=%s&client_secret=%s&scope=%s"
                .formatted(encoded(teams.appId()), encoded(teams.appSecret()), encoded(SCOPE)))
            .getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public String current() throws IOException {
    Kept now = kept;
    if (now != null && left(now).compareTo(EARLY) > 0) {
      return now.token();
    }
    fetching.lock();
    try {
      Kept meanwhile = kept;
      if (meanwhile != null && left(meanwhile).compareTo(EARLY) > 0) {
        return meanwhile.token();
      }
      return renewed(meanwhile);
    } finally {
      fetching.unlock();
    }
  }

  @Override
  public void rejected(String token) {
    fetching.lock();
    try {
      Kept now = kept;
      if (now != null && now.token().equals(token)) {
        kept = null;
      }
    } finally {
      fetching.unlock();
    }
  }

  private String renewed(@Nullable Kept old) throws IOException {
    Instant last = failed;
    boolean pausing =
        last != null && Duration.between(last, clock.instant()).abs().compareTo(PAUSE) < 0;
    try {
      if (pausing) {
        throw new IOException("The login server failed a moment ago.");
      }
      Kept fresh = fetch();
      kept = fresh;
      failed = null;
      return fresh.token();
    } catch (IOException e) {
      failed = pausing ? last : clock.instant();
      if (old != null && left(old).isPositive()) {
        return old.token();
      }
      throw e;
    }
  }

  private Kept fetch() throws IOException {
    BoundedHttp.Answer answer =
        http.exchange(
            new BoundedHttp.Request(
                HttpMethod.POST,
                address,
                headers -> headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED),
                form,
                () -> true),
            LONGEST);
    if (answer.status() != 200 || !answer.whole()) {
      throw new IOException("The login server answered " + answer.status() + ".");
    }
    ObjectNode grant = JSON.object(answer.body());
    JsonNode token = grant == null ? null : grant.get("access_token");
    if (grant == null
        || token == null
        || !token.isString()
        || !TOKEN.matcher(token.stringValue()).matches()) {
      throw new IOException("The login server answered without a token.");
    }
    // Some of Microsoft's login servers write the number as a string.
    long seconds = Math.clamp(grant.path("expires_in").asLong(0), 60, 86_400);
    return new Kept(token.stringValue(), clock.instant().plusSeconds(seconds));
  }

  private Duration left(Kept token) {
    return Duration.between(clock.instant(), token.end());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
