package uk.lantern.bot.teams;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import uk.lantern.bot.teams.connector.ClientCredentials;
import uk.lantern.bot.teams.connector.Connector;
import uk.lantern.bot.teams.connector.ConnectorPace;
import uk.lantern.bot.teams.connector.OwnTokens;
import uk.lantern.bot.teams.connector.Pacing;
import uk.lantern.bot.teams.connector.RestConnector;
import uk.lantern.bot.teams.connector.pace.Lane;
import uk.lantern.bot.teams.token.BoundedHttp;
import uk.lantern.bot.teams.token.ConnectorHosts;
import uk.lantern.bot.teams.token.EdgeSettingsPolicy;
import uk.lantern.bot.teams.token.Inbound;
import uk.lantern.bot.teams.token.InboundTokens;
import uk.lantern.bot.teams.token.LocalOnly;
import uk.lantern.bot.teams.token.LocalOnlyFilter;
import uk.lantern.bot.teams.token.TeamsProperties;
import uk.lantern.bot.teams.token.UnsafeEdgeSettings;

/** The two wires to Teams, or to the Playground in profile {@code local}. Needs a Clock. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({TeamsProperties.class, ConnectorHosts.class, ConnectorPace.class})
public class EdgeConfiguration {

  private static final Logger log = LoggerFactory.getLogger(EdgeConfiguration.class);

  @Bean
  Gate gate(Inbound inbound) {
    return new TokenGate(inbound);
  }

  /** A connector for each lane, with one pace. */
  @Bean
  Function<Lane, Connector> connectors(
      ConnectorHosts hosts,
      OwnTokens tokens,
      ConnectorPace pace,
      Clock clock,
      MeterRegistry metrics) {
    return RestConnector.lanes(hosts, tokens, new Pacing(pace, metrics), clock, metrics);
  }

  @Bean
  Senders senders(Function<Lane, Connector> connectors) {
    return new Senders(
        new ConnectorSender(connectors.apply(Lane.REPLY)),
        new ConnectorSender(connectors.apply(Lane.PERSONAL)));
  }

  private static @Nullable InetAddress server(Environment environment) {
    return Binder.get(environment).bind("server.address", InetAddress.class).orElse(null);
  }

  /** Every start that is not a trial. */
  @Configuration(proxyBeanMethods = false)
  @Profile("!local")
  static class WithTokens {

    @Bean
    Inbound inboundTokens(
        TeamsProperties teams,
        ConnectorHosts hosts,
        Environment environment,
        Clock clock,
        MeterRegistry metrics) {
      UnsafeEdgeSettings.refuse(EdgeSettingsPolicy.complaints(teams, hosts, server(environment)));
      EdgeSettingsPolicy.warnings(hosts).forEach(log::warn);
      return new InboundTokens(teams, hosts, clock, metrics);
    }

    @Bean
    OwnTokens clientCredentials(TeamsProperties teams, Clock clock) {
      BoundedHttp http = new BoundedHttp(Duration.ofSeconds(3), Duration.ofSeconds(10));
      return new ClientCredentials(http, teams, clock);
    }
  }

  /** A trial on one machine. */
  @Configuration(proxyBeanMethods = false)
  @Profile("local")
  static class WithoutTokens {

    @Bean
    Inbound localOnly(
        TeamsProperties teams,
        ConnectorHosts hosts,
        Environment environment,
        MeterRegistry metrics) {
      UnsafeEdgeSettings.refuse(
          EdgeSettingsPolicy.localComplaints(teams, hosts, server(environment)));
      EdgeSettingsPolicy.warnings(hosts).forEach(log::warn);
      return new LocalOnly(teams, hosts, metrics);
    }

    @Bean
    FilterRegistrationBean<LocalOnlyFilter> localOnlyFilter() {
      FilterRegistrationBean<LocalOnlyFilter> filter =
          new FilterRegistrationBean<>(new LocalOnlyFilter());
      filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
      return filter;
    }

    @Bean
    OwnTokens noTokens() {
      return OwnTokens.none();
    }
  }
}
