package uk.lantern.bot.teams.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import uk.lantern.tenant.Fault;
import uk.lantern.tenant.Received;
import uk.lantern.tenant.Route;

/** What the SDK's own way out does wrong, and ours does not. */
class SdkTrapsOutboundTest extends ConnectorFixture {

  private static final byte[] ACTIVITY = "{\"type\":\"message\"}".getBytes();

  /** The SDK has five requests to a host in flight at most: 23 turns/s with a slow connector. */
  @Test
  void aSlowConnectorHasManyRequestsInFlight() {
    tenant.faults().set(Route.SEND, new Fault.Slow(Duration.ofSeconds(4)));
    Connector connector = connector();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 40; i++) {
        String conversation = "c" + i;
        threads.execute(() -> connector.send(to(conversation), ACTIVITY));
      }
      // Before the first of them can have been answered.
      await().atMost(Duration.ofMillis(3_900)).until(() -> tenant.log().count(Route.SEND) == 40);
    }
  }

  /** The Playground hangs up on whoever offers to upgrade to HTTP/2. */
  @Test
  void nobodyIsOfferedAnUpgrade() {
    connector().send(to("c"), ACTIVITY);
    Received sent = tenant.log().last(Route.SEND);
    assertThat(sent.header("upgrade")).isNull();
    assertThat(sent.header("http2-settings")).isNull();
  }

  @Test
  void theWireOfTheSdkIsNotOurs() {
    ArchRuleDefinition.noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "com.microsoft.bot.connector..",
            "com.microsoft.bot.restclient..",
            "com.microsoft.bot.integration..",
            "retrofit2..",
            "okhttp3..")
        .check(
            new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("uk.lantern.bot"));
  }
}
