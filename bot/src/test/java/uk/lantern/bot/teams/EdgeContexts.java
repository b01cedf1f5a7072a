package uk.lantern.bot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The edge alone, as each profile starts it. */
abstract class EdgeContexts {

  static final String SMBA = "lantern.connector.hosts=https://smba.trafficmanager.net";
  static final String PLAYGROUND = "00000000-0000-0000-0000-0000000000001";

  final ApplicationContextRunner bare =
      new ApplicationContextRunner()
          .withBean(Clock.class, Clock::systemUTC)
          .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
          .withUserConfiguration(EdgeConfiguration.class);

  final ApplicationContextRunner production =
      bare.withPropertyValues(
          "lantern.teams.app-id=a",
          "lantern.teams.app-secret=s",
          "lantern.teams.home-tenant=h",
          "lantern.teams.allowed-tenants=t",
          SMBA);

  final ApplicationContextRunner local =
      bare.withPropertyValues(
          "spring.profiles.active=local",
          "server.address=127.0.0.1",
          "lantern.teams.allowed-tenants=" + PLAYGROUND,
          "lantern.connector.hosts=http://localhost:56150");

  static void refuses(ApplicationContextRunner runner, String sentence) {
    runner.run(
        context ->
            assertThat(context)
                .hasFailed()
                .getFailure()
                .rootCause()
                .hasMessageStartingWith("Lantern does not start.")
                .hasMessageContaining(sentence));
  }
}
