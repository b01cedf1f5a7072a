package uk.lantern.bot.teams.token;

import io.micrometer.core.instrument.MeterRegistry;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rules of profile {@code local}: no token, but only from this machine, only with an answer to
 * this machine, and only from the tenants listed (the Playground's).
 */
public final class LocalOnly implements Inbound {

  private final TeamsProperties teams;
  private final ConnectorHosts hosts;
  private final Refusals refusals;

  public LocalOnly(TeamsProperties teams, ConnectorHosts hosts, MeterRegistry metrics) {
    this.teams = teams;
    this.hosts = hosts;
    this.refusals = new Refusals(metrics);
  }

  @Override
  public Verdict admit(Presented presented, byte[] body) {
    return refusals.counted(() -> judge(presented, body));
  }

  private Verdict judge(Presented presented, byte[] body) {
    NotAdmitted.unless(Loopback.peer(presented.peer()), RefusalReason.NOT_LOCAL);
    ObjectNode activity = OriginPolicy.activity(body);
    String serviceUrl = OriginPolicy.serviceUrl(activity, hosts);
    return new Verdict.Accepted(OriginPolicy.playgroundTenant(activity, teams), serviceUrl);
  }
}
