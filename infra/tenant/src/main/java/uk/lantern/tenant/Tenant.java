package uk.lantern.tenant;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The whole simulated tenant, on a free loopback port.
 *
 * <pre>{@code
 * try (Tenant tenant = Tenant.open()) {
 *   // point lantern.teams.openid-url, .login-url and lantern.connector.hosts at it
 *   tenant.faults().next(Route.SEND, new Fault.Status(429, "2"));
 *   tenant.user("Jo Okoro").writes(botEndpoint, "hello");
 *   assertThat(tenant.log().count(Route.SEND)).isEqualTo(2);
 * }
 * }</pre>
 */
public final class Tenant implements AutoCloseable {

  static {
    // The JDK's server waits 40 ms for more before a small answer leaves, and closes kept
    // connections past 200 of them or 30 s under the caller's hands: neither is what is tested.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    System.setProperty("sun.net.httpserver.maxIdleConnections", "10000");
    System.setProperty("sun.net.httpserver.idleInterval", "3600");
  }

  private final TenantSettings settings;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final SigningKeys keys = new SigningKeys();
  private final Faults faults = new Faults();
  private final RequestLog log = new RequestLog();
  private final Ledger ledger = new Ledger(System::nanoTime);
  private final Limits limits = new Limits(System::nanoTime);
  private final Residents residents = new Residents();
  private final Conduct conduct;
  private final IssuedTokens issued;
  private final Threads conversations;

  private Tenant(TenantSettings settings, HttpServer server) {
    this.settings = settings;
    this.server = server;
    this.issued = new IssuedTokens(settings);
    this.conversations = new Threads();
    this.conduct = new Conduct(settings.seed());
  }

  /** Opens a tenant with the standard settings. */
  public static Tenant open() {
    return open(TenantSettings.standard());
  }

  /** Opens a tenant on a free port of the loopback interface. */
  public static Tenant open(TenantSettings settings) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 512);
      Tenant tenant = new Tenant(settings, server);
      server.setExecutor(tenant.threads);
      server.createContext("/", new FrontDesk(tenant));
      server.start();
      return tenant;
    } catch (IOException e) {
      throw new UncheckedIOException("No free port on the loopback interface", e);
    }
  }

  public TenantSettings settings() {
    return settings;
  }

  /** The connector's signing keys: rotate and retire them here. */
  public SigningKeys keys() {
    return keys;
  }

  /** What is wrong at the moment. */
  public Faults faults() {
    return faults;
  }

  /** Everything received. */
  public RequestLog log() {
    return log;
  }

  /** What became of every request to the connector: what a judge asks. */
  public Ledger ledger() {
    return ledger;
  }

  /** The rate limits; none until they are set. */
  public Limits limits() {
    return limits;
  }

  /** Who has the bot installed, blocked or left behind. */
  public Residents residents() {
    return residents;
  }

  /** How long the connector takes and how often it fails. */
  public Conduct conduct() {
    return conduct;
  }

  /** The tokens given to the bot. */
  public IssuedTokens issued() {
    return issued;
  }

  /** What stands in each conversation now. */
  public Threads conversations() {
    return conversations;
  }

  /** Scheme, host and port: an entry for {@code lantern.connector.hosts}. */
  public String host() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The connector's address, as it stands in activities. */
  public String serviceUrl() {
    return host() + "/uk/" + settings.tenantId() + "/";
  }

  /** For {@code lantern.teams.openid-url}. */
  public String openidUrl() {
    return host() + "/v1/.well-known/openidconfiguration";
  }

  /** For {@code lantern.teams.login-url}. */
  public String loginUrl() {
    return host() + "/login";
  }

  /** A token like the connector's own, valid for an hour, to be spoilt as wished. */
  public TokenWish token() {
    Instant now = settings.clock().instant();
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("serviceurl", serviceUrl());
    claims.put("nbf", now.getEpochSecond());
    claims.put("exp", now.plusSeconds(3600).getEpochSecond());
    claims.put("iss", "https://api.botframework.com");
    claims.put("aud", settings.appId());
    return new TokenWish(claims, keys.current());
  }

  /** A person of this tenant, who writes to the bot. */
  public PracticeUser user(String name) {
    return new PracticeUser(this, name);
  }

  /** Posts an activity with a token to a bot and returns what it answers. */
  public BotAnswer deliver(URI botEndpoint, String bearer, String activityJson) {
    return BotAnswer.post(botEndpoint, bearer, activityJson);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    threads.close();
  }
}
