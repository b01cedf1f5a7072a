package uk.lantern.bot.teams.token;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import uk.lantern.bot.teams.token.ConnectorKeys.Found;

/** The rules for activities that come with a token of the connector: every start but a trial. */
public final class InboundTokens implements Inbound {

  private final TeamsProperties teams;
  private final ConnectorHosts hosts;
  private final ConnectorKeys keys;
  private final RightTokens tokens = new RightTokens(this::key);
  private final Clock clock;
  private final Refusals refusals;

  /** Nothing is fetched before the first activity comes. */
  public InboundTokens(
      TeamsProperties teams, ConnectorHosts hosts, Clock clock, MeterRegistry metrics) {
    this(teams, hosts, new ConnectorKeys(published(teams), clock), clock, metrics);
  }

  InboundTokens(
      TeamsProperties teams,
      ConnectorHosts hosts,
      ConnectorKeys keys,
      Clock clock,
      MeterRegistry metrics) {
    this.teams = teams;
    this.hosts = hosts;
    this.keys = keys;
    this.clock = clock;
    this.refusals = new Refusals(metrics);
    metrics.gauge("jwks.age", keys, InboundTokens::ageInSeconds);
  }

  @Override
  public Verdict admit(Presented presented, byte[] body) {
    return refusals.counted(() -> judge(presented, body));
  }

  @Override
  public boolean ready() {
    return keys.known();
  }

  private Verdict judge(Presented presented, byte[] body) {
    RightTokens.Right token = tokens.read(presented.authorization());
    String claimed = ClaimsPolicy.serviceUrl(token.claims(), teams.appId(), clock.instant());
    NotAdmitted.unless(token.key().speaksFor(OriginPolicy.CHANNEL), RefusalReason.ENDORSEMENT);
    ObjectNode activity = OriginPolicy.activity(body);
    OriginPolicy.channel(activity);
    String serviceUrl = OriginPolicy.serviceUrl(activity, hosts);
    NotAdmitted.unless(claimed.equals(serviceUrl), RefusalReason.SERVICE_URL_CLAIM);
    return new Verdict.Accepted(OriginPolicy.tenant(activity, teams), serviceUrl);
  }

  private ConnectorKey key(String kid) {
    return switch (keys.find(kid)) {
      case Found.Known known -> known.key();
      case Found.Unknown unknown -> throw new NotAdmitted(RefusalReason.UNKNOWN_KEY);
      case Found.Unavailable none -> throw new NotAdmitted(RefusalReason.KEYS_UNAVAILABLE);
    };
  }

  private static KeySource published(TeamsProperties teams) {
    BoundedHttp http = new BoundedHttp(Duration.ofSeconds(2), Duration.ofSeconds(5));
    return new PublishedKeys(http, URI.create(teams.openidUrl()));
  }

  private static double ageInSeconds(ConnectorKeys keys) {
    @Nullable Duration age = keys.age();
    return age == null ? Double.NaN : age.toSeconds();
  }
}
